package io.lparjar.emulator.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Host files that become z/OS UNIX files, and back. */
final class UnixDumpTest {
  private static final String MANIFEST =
      """
      /a\\040b TAG=BINARY MODE=4755
      /etc/ftp.data CODEPAGE=IBM-1047 TAG=IBM-1047 MODE=640
      /tmp DIRECTORY MODE=755
      /tmp/hosts SYMLINK=/etc/my\\040hosts
      /tmp/queue PIPE MODE=622
      /u/devuser/.profile MODE=600 OWNER=DEVUSER GROUP=DEVGRP
      /u/devuser/in DIRECTORY MODE=750 OWNER=DEVUSER GROUP=DEVGRP
      """;

  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init") // before each test
  private Path seed;

  @BeforeEach
  void makeFolder() throws IOException {
    seed = Files.createDirectories(directory.resolve("seed"));
    file("unix.txt", MANIFEST);
    file("unix/a b", "\0\1\2");
    file("unix/etc/ftp.data", "; \u00e4\u00a3[]\n\nLRECL 80\n");
    file("unix/u/devuser/.profile", "umask 077\n");
  }

  @Test
  void dumpOfSeededTreeEqualsTheSeed() throws IOException {
    Path target = directory.resolve("target");
    try (ZosEmulator zos = start()) {
      zos.dump(target);
    }

    assertThat(Files.readString(target.resolve("unix.txt"))).isEqualTo(MANIFEST);
    for (String name : List.of("a b", "etc/ftp.data", "u/devuser/.profile")) {
      assertThat(target.resolve("unix").resolve(name))
          .hasSameBinaryContentAs(seed.resolve("unix").resolve(name));
    }
  }

  @Test
  void secondDumpReplacesTheFirst() throws IOException {
    Path target = directory.resolve("target");
    try (ZosEmulator zos = start()) {
      zos.dump(target);
      zos.unixFiles().delete(superuser(zos), UnixPath.parse("/a b"));
      zos.dump(target);
    }

    assertThat(target.resolve("unix/a b")).doesNotExist();
    assertThat(target.resolve("unix.txt")).content().doesNotContain("/a\\040b");
  }

  @Test
  void treeAsShippedIsNotDumped() {
    Path target = directory.resolve("target");
    try (ZosEmulator zos = ZosEmulator.builder().start()) {
      zos.dump(target);
    }

    assertThat(target.resolve("unix.txt")).doesNotExist();
    assertThat(target.resolve("unix")).doesNotExist();
  }

  @Test
  void codePageIsThatOfTheContent() throws IOException {
    file("unix/etc/ftp.data", "A[\n");
    try (ZosEmulator zos = start()) {
      assertThat(content(zos, "/etc/ftp.data")).isEqualTo(Ebcdic.encode("A[\n"));
    }
  }

  @Test
  void fileThatTheManifestDoesNotMentionIsTakenAsItIs() throws IOException {
    file("unix/opt/My.File", "A\n");
    try (ZosEmulator zos = start()) {
      assertThat(content(zos, "/opt/My.File")).containsExactly('A', '\n');
      assertThat(find(zos, "/opt/My.File").mode()).isEqualTo(0644);
      assertThat(find(zos, "/opt/My.File").tag()).isEmpty();
    }
  }

  @Test
  void whatIsThereIsLeftAlone() throws IOException {
    Path home = directory.resolve("home");
    try (ZosEmulator zos = ZosEmulator.builder().home(home).seed(seed).start()) {
      zos.unixFiles().changeMode(superuser(zos), UnixPath.parse("/tmp"), 01777);
    }
    file("unix/u/devuser/.profile", "changed\n");
    file("unix/etc/new", "");
    try (ZosEmulator zos = ZosEmulator.builder().home(home).seed(seed).start()) {
      assertThat(content(zos, "/u/devuser/.profile")).hasSize("umask 077\n".length());
      assertThat(find(zos, "/tmp").mode()).isEqualTo(01777);
      assertThat(find(zos, "/etc/new").size()).isZero();
    }
  }

  @Test
  void characterThatTheCodePageLacksStopsTheStart() throws IOException {
    file("unix/etc/ftp.data", "\u0416\n");

    assertThatThrownBy(this::start).hasMessageContaining("IBM1047 lacks a character of the text");
  }

  private ZosEmulator start() {
    return ZosEmulator.builder().seed(seed).start();
  }

  private void file(String name, String content) throws IOException {
    Path file = seed.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, content);
  }

  private static SecurityEnvironment superuser(ZosEmulator zos) {
    return zos.requester().user();
  }

  private static UnixFile find(ZosEmulator zos, String path) {
    return zos.unixFiles().find(superuser(zos), UnixPath.parse(path)).orElseThrow();
  }

  private static byte[] content(ZosEmulator zos, String path) throws IOException {
    try (Content content = zos.unixFiles().read(superuser(zos), UnixPath.parse(path))) {
      ByteBuffer bytes = ByteBuffer.allocate((int) content.size());
      content.read(0, bytes);
      return bytes.array();
    }
  }
}

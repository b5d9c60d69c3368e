package io.lparjar.datasets.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostFilesTest {
  @TempDir Path root;

  @Test
  void contentIsWhereAUserWouldLookForIt() throws IOException {
    ContentStore devices = ContentStore.onDisk(root);
    try (ContentDraft draft = devices.draft("VOL001")) {
      draft.write(ByteBuffer.wrap(new byte[] {1, 2}));
      draft.publish(ContentKey.of("VOL001", "A.B"));
    }
    assertThat(root.resolve("VOL001/A.B")).hasBinaryContent(new byte[] {1, 2});
  }

  @Test
  void draftsOfACrashAreRemovedAtOpen() throws IOException {
    Path drafts = Files.createDirectories(root.resolve("VOL001/.drafts"));
    Files.write(drafts.resolve("1"), new byte[10]);
    Files.createDirectories(drafts.resolve("2/SUB"));
    ContentStore.onDisk(root);
    assertThat(drafts).doesNotExist();
  }

  @Test
  void draftsAreNoContent() throws IOException {
    ContentStore devices = ContentStore.onDisk(root);
    try (ContentDraft draft = devices.draft("VOL001")) {
      draft.write(ByteBuffer.allocate(1));
      assertThat(devices.stored()).isEmpty();
      assertThat(devices.volumes()).containsExactly("VOL001");
    }
  }

  @Test
  void unusedDraftMakesNoFile() throws IOException {
    ContentStore devices = ContentStore.onDisk(root);
    devices.draft("VOL001").close();
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void whatAKillLeftOfAnExtensionIsCutOff() throws IOException {
    ContentKey key = ContentKey.of("VOL001", "A.B");
    ContentStore killed = ContentStore.onDisk(root);
    publish(killed, key, 1, 2);
    killed.extend(key).orElseThrow().write(ByteBuffer.wrap(new byte[] {3, 4}));

    ContentStore next = ContentStore.onDisk(root);
    assertThat(next.settle(key, 2)).isTrue();
    assertThat(next.settle(key, 2)).isFalse();
    assertThat(root.resolve("VOL001/A.B")).hasBinaryContent(new byte[] {1, 2});
  }

  @Test
  void contentThatWasReplacedIsNotCutOff() throws IOException {
    ContentKey key = ContentKey.of("VOL001", "A.B");
    ContentStore killed = ContentStore.onDisk(root);
    publish(killed, key, 1);
    ContentDraft extension = killed.extend(key).orElseThrow();
    extension.write(ByteBuffer.wrap(new byte[] {2}));
    extension.publish(key);
    publish(killed, key, 5, 6, 7);

    ContentStore next = ContentStore.onDisk(root);
    assertThat(next.settle(key, 2)).isFalse();
    assertThat(root.resolve("VOL001/A.B")).hasBinaryContent(new byte[] {5, 6, 7});
  }

  @Test
  void contentIsExtendedByOneAtATime() throws IOException {
    ContentKey key = ContentKey.of("VOL001", "A.B");
    ContentStore devices = ContentStore.onDisk(root);
    publish(devices, key, 1);
    try (ContentDraft first = devices.extend(key).orElseThrow()) {
      assertThat(first.isOpen()).isTrue();
      assertThat(devices.extend(key)).isEmpty();
    }
    assertThat(devices.extend(key)).isPresent();
  }

  @Test
  void extensionIsInTheFileItself() throws IOException {
    ContentKey key = ContentKey.of("VOL001", "A.B");
    ContentStore devices = ContentStore.onDisk(root);
    publish(devices, key, 1);
    Object before = Files.getAttribute(root.resolve("VOL001/A.B"), "unix:ino");
    try (ContentDraft extension = devices.extend(key).orElseThrow()) {
      extension.write(ByteBuffer.wrap(new byte[] {2}));
      extension.publish(key);
    }
    assertThat(Files.getAttribute(root.resolve("VOL001/A.B"), "unix:ino")).isEqualTo(before);
  }

  @Test
  void orderlyEndLeavesNoMarks() throws IOException {
    ContentKey key = ContentKey.of("VOL001", "A.B");
    ContentStore devices = ContentStore.onDisk(root);
    publish(devices, key, 1);
    devices.extend(key).orElseThrow().close();
    devices.close();
    assertThat(root.resolve("VOL001/.extended")).isEmptyDirectory();
  }

  private static void publish(ContentStore devices, ContentKey key, int... bytes)
      throws IOException {
    try (ContentDraft draft = devices.draft(key.volume())) {
      for (int each : bytes) {
        draft.write(ByteBuffer.wrap(new byte[] {(byte) each}));
      }
      draft.publish(key);
    }
  }
}

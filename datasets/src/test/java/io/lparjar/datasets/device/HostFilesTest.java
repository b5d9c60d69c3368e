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
}

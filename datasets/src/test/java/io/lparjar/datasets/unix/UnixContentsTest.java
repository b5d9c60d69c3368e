package io.lparjar.datasets.unix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.device.ContentStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnixContentsTest {
  @TempDir Path host;

  @SuppressWarnings("NullAway.Init")
  private ContentStore devices;

  @SuppressWarnings("NullAway.Init")
  private UnixContents contents;

  @BeforeEach
  void open() throws IOException {
    devices = ContentStore.onDisk(host);
    contents = new UnixContents(devices);
  }

  @AfterEach
  void close() throws IOException {
    devices.close();
  }

  private void store(long number, String text) throws IOException {
    try (ContentDraft draft = contents.draft()) {
      draft.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
      contents.publish(draft, number);
    }
  }

  private List<String> hostFiles() throws IOException {
    try (Stream<Path> files = Files.walk(host)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    }
  }

  @Test
  void aCopyOfContentThatIsGoneLeavesNothing() throws IOException {
    store(1, "A");

    assertThatThrownBy(() -> contents.draftFrom(2)).isInstanceOf(NoSuchFileException.class);
    assertThat(hostFiles()).containsExactly("1");
  }

  @Test
  void contentGoesOnFromACopy() throws IOException {
    store(1, "AB");
    try (ContentDraft draft = contents.draftFrom(1)) {
      draft.write(ByteBuffer.wrap(new byte[] {'C'}));
      contents.publish(draft, 2);
    }

    try (Content first = contents.open(1);
        Content second = contents.open(2)) {
      assertThat(first.size()).isEqualTo(2);
      assertThat(second.size()).isEqualTo(3);
    }
  }

  @Test
  void whatNobodyUsesIsDiscarded() throws IOException {
    store(1, "A");
    store(2, "B");
    store(3, "C");

    contents.discardUnless(number -> number == 2);

    assertThat(hostFiles()).containsExactly("2");
  }
}

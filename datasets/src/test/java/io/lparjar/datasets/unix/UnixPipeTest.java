package io.lparjar.datasets.unix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.unix.UnixPipe.Patience;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class UnixPipeTest {
  private static final Patience SHORT =
      new Patience(Duration.ofMillis(1), Duration.ofMillis(1), () -> false);
  private static final Patience LONG =
      new Patience(Duration.ofSeconds(60), Duration.ofSeconds(60), () -> false);

  private final UnixPipeBuffer buffer = new UnixPipeBuffer();

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String readAll(UnixPipe pipe) throws IOException {
    StringBuilder text = new StringBuilder();
    ByteBuffer piece = ByteBuffer.allocate(1000);
    while (pipe.read(piece.clear()) >= 0) {
      text.append(StandardCharsets.US_ASCII.decode(piece.flip()));
    }
    return text.toString();
  }

  @Test
  void nobodyAtTheOtherEndInTimeIsAnError() {
    try (UnixPipe reader = buffer.openToRead(SHORT)) {
      assertThatThrownBy(reader::connect).isInstanceOf(UnixPipeException.class);
    }
  }

  @Test
  void waitingEndsWhenItIsOfNoUse() {
    Patience useless = new Patience(Duration.ofDays(1), Duration.ofDays(1), () -> true);

    try (UnixPipe writer = buffer.openToWrite(useless)) {
      assertThatThrownBy(writer::connect).isInstanceOf(UnixPipeException.class);
    }
  }

  @Test
  void readsWhatWasWrittenBeforeTheWriterClosed() throws IOException {
    try (UnixPipe reader = buffer.openToRead(LONG)) {
      try (UnixPipe writer = buffer.openToWrite(LONG)) {
        writer.connect();
        writer.write(bytes("HELLO"));
      }
      reader.connect();

      assertThat(readAll(reader)).isEqualTo("HELLO");
    }
  }

  @Test
  void moreThanThePipeHoldsWaitsForTheReader() throws Exception {
    String text = "0123456789".repeat(50_000);
    try (UnixPipe reader = buffer.openToRead(LONG)) {
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () -> {
                try (UnixPipe writer = buffer.openToWrite(LONG)) {
                  writer.connect();
                  writer.write(bytes(text));
                } catch (IOException failure) {
                  throw new java.io.UncheckedIOException(failure);
                }
              });
      reader.connect();

      assertThat(readAll(reader)).isEqualTo(text);
      writing.join();
    }
  }

  @Test
  void nothingMoreInTimeIsAnError() throws IOException {
    try (UnixPipe reader = buffer.openToRead(SHORT);
        UnixPipe writer = buffer.openToWrite(SHORT)) {
      writer.connect();
      writer.write(bytes("A"));
      assertThat(reader.read(ByteBuffer.allocate(10))).isEqualTo(1);

      assertThatThrownBy(() -> reader.read(ByteBuffer.allocate(10)))
          .isInstanceOf(UnixPipeException.class);
    }
  }

  @Test
  void writingWithoutReaderIsAnError() throws IOException {
    try (UnixPipe writer = buffer.openToWrite(LONG)) {
      buffer.openToRead(LONG).close();
      writer.connect();

      assertThatThrownBy(() -> writer.write(bytes("A"))).isInstanceOf(UnixPipeException.class);
    }
  }

  @Test
  void whatNobodyReadIsLost() throws IOException {
    try (UnixPipe reader = buffer.openToRead(LONG);
        UnixPipe writer = buffer.openToWrite(LONG)) {
      writer.write(bytes("LOST"));
      assertThat(reader.isOpen()).isTrue();
    }
    try (UnixPipe reader = buffer.openToRead(LONG)) {
      buffer.openToWrite(LONG).close();
      reader.connect();

      assertThat(readAll(reader)).isEmpty();
    }
  }
}

package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.TranslationTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.channels.ReadableByteChannel;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReadAheadTest {
  private static final TranslationTable TABLE = CodePages.STANDARD.toFileSystem();

  private final Set<Thread> readers = ConcurrentHashMap.newKeySet();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16_384, ReadAhead.LONG_TRANSFER, 5_000_003})
  void givesEveryByteInOrderAndTranslated(int length) throws IOException {
    byte[] sent = random(length);
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    ByteArrayOutputStream translated = new ByteArrayOutputStream();
    try (ReadAhead<InputBuffer> input = ahead(from(new ByteArrayInputStream(sent)), true)) {
      for (int piece = input.read(); piece >= 0; piece = input.read()) {
        received.write(input.piece().received(), 0, piece);
        translated.write(input.piece().translated(), 0, piece);
      }
      assertThat(input.read()).as("behind the end").isNegative();
    }

    byte[] expected = new byte[length];
    TABLE.translate(sent, 0, expected, 0, length);
    assertThat(received.toByteArray()).isEqualTo(sent);
    assertThat(translated.toByteArray()).isEqualTo(expected);
  }

  @Test
  void shortTransferStaysOnItsThread() throws IOException {
    try (ReadAhead<InputBuffer> input =
        ahead(from(new ByteArrayInputStream(new byte[100_000])), true)) {
      assertThat(readAll(input)).isEqualTo(100_000);
    }
    assertThat(readers).containsExactly(Thread.currentThread());
  }

  @Test
  void longTransferIsReadByAnotherThreadWhichEnds() throws IOException {
    try (ReadAhead<InputBuffer> input =
        ahead(from(new ByteArrayInputStream(new byte[4_000_000])), true)) {
      assertThat(readAll(input)).isEqualTo(4_000_000);
    }
    assertThat(readers).hasSize(2);
    awaitEndOfReaders();
  }

  @Test
  void longTransferStaysOnItsThreadWhereNoOtherMayRead() throws IOException {
    try (ReadAhead<InputBuffer> input =
        ahead(from(new ByteArrayInputStream(new byte[4_000_000])), false)) {
      assertThat(readAll(input)).isEqualTo(4_000_000);
    }
    assertThat(readers).containsExactly(Thread.currentThread());
  }

  @Test
  void transferInSmallPiecesStaysOnItsThread() throws IOException {
    InputStream records = new ByteArrayInputStream(new byte[4_000_000]);
    ReadableByteChannel channel =
        new ReadableByteChannel() {
          @Override
          public int read(ByteBuffer target) throws IOException {
            readers.add(Thread.currentThread());
            byte[] piece = new byte[Math.min(target.remaining(), 16_384)];
            int length = records.read(piece);
            if (length > 0) {
              target.put(piece, 0, length);
            }
            return length;
          }

          @Override
          public boolean isOpen() {
            return true;
          }

          @Override
          public void close() {}
        };
    try (ReadAhead<InputBuffer> input = ahead(channel, true)) {
      assertThat(readAll(input)).isEqualTo(4_000_000);
    }
    assertThat(readers).containsExactly(Thread.currentThread());
  }

  @Test
  void failureComesBehindTheBytesBeforeIt() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }
        };
    int whole = 3_000_000;
    int[] seen = {0};
    InputStream stream = new SequenceInputStream(new ByteArrayInputStream(new byte[whole]), broken);
    try (ReadAhead<InputBuffer> input = ahead(from(stream), true)) {
      assertThatThrownBy(
              () -> {
                for (int piece = input.read(); piece >= 0; piece = input.read()) {
                  seen[0] += piece;
                }
              })
          .isInstanceOf(IOException.class)
          .hasMessage("connection reset");
    }
    assertThat(seen[0]).isEqualTo(whole);
    awaitEndOfReaders();
  }

  @Test
  void threadEndsWhenNobodyTakesWhatItReads() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int available() {
            return Integer.MAX_VALUE;
          }

          @Override
          public int read() {
            return 'A';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return length;
          }
        };
    try (ReadAhead<InputBuffer> input = ahead(from(endless), true)) {
      long taken = 0;
      while (taken < 2L * ReadAhead.LONG_TRANSFER) {
        taken += input.read();
      }
    }
    assertThat(readers).hasSize(2);
    awaitEndOfReaders();
  }

  @Test
  void threadThatWaitsForTheClientEndsWithTheConnection() throws IOException {
    Pipe idle = Pipe.open();
    byte[] sent = new byte[2 * ReadAhead.LONG_TRANSFER];
    InputStream stream =
        new SequenceInputStream(
            new ByteArrayInputStream(sent), Channels.newInputStream(idle.source()));
    try (ReadAhead<InputBuffer> input = ahead(from(stream), true)) {
      int taken = 0;
      while (taken < sent.length) {
        taken += input.read();
      }
    }
    idle.source().close();

    assertThat(readers).hasSize(2);
    awaitEndOfReaders();
  }

  @Test
  void whetherAnotherThreadMayReadIsAskedAsLongAsItMayNot() throws IOException {
    boolean[] allowed = {false};
    ReadableByteChannel data = from(new ByteArrayInputStream(new byte[8_000_000]));
    try (ReadAhead<InputBuffer> input =
        new ReadAhead<>(() -> new InputBuffer(data, TABLE), () -> allowed[0])) {
      long taken = 0;
      while (taken < 2L * ReadAhead.LONG_TRANSFER) {
        taken += input.read();
      }
      assertThat(readers).containsExactly(Thread.currentThread());
      allowed[0] = true;
      assertThat(taken + readAll(input)).isEqualTo(8_000_000);
    }
    assertThat(readers).hasSize(2);
  }

  private static ReadAhead<InputBuffer> ahead(ReadableByteChannel data, boolean allowed) {
    return new ReadAhead<>(() -> new InputBuffer(data, TABLE), () -> allowed);
  }

  private void awaitEndOfReaders() {
    Thread test = Thread.currentThread();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> readers.stream().noneMatch(each -> each.isAlive() && !each.equals(test)));
  }

  private static long readAll(ReadAhead<InputBuffer> input) throws IOException {
    long total = 0;
    for (int piece = input.read(); piece >= 0; piece = input.read()) {
      total += piece;
    }
    return total;
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private ReadableByteChannel from(InputStream stream) {
    return watched(Channels.newChannel(stream));
  }

  private ReadableByteChannel watched(ReadableByteChannel channel) {
    return new ReadableByteChannel() {
      @Override
      public int read(ByteBuffer target) throws IOException {
        readers.add(Thread.currentThread());
        return channel.read(target);
      }

      @Override
      public boolean isOpen() {
        return channel.isOpen();
      }

      @Override
      public void close() throws IOException {
        channel.close();
      }
    };
  }
}

package io.lparjar.datasets.unix;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.device.Content;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnixTextReaderTest {
  private static final Charset EBCDIC = Charset.forName("IBM1047");

  private static List<String> linesOf(String text) throws IOException {
    byte[] bytes = text.replace('|', '\u0085').getBytes(EBCDIC);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = text.charAt(i) == '|' ? 0x15 : bytes[i];
    }
    List<String> lines = new ArrayList<>();
    try (UnixTextReader reader = new UnixTextReader(new Bytes(bytes))) {
      while (reader.next()) {
        lines.add(new String(reader.array(), reader.offset(), reader.length(), EBCDIC));
      }
    }
    return lines;
  }

  @Test
  void newLinesEndRecords() throws IOException {
    assertThat(linesOf("A|BC||D|")).containsExactly("A", "BC", "", "D");
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    assertThat(linesOf("A|B")).containsExactly("A", "B");
  }

  @Test
  void anEmptyFileHasNoRecords() throws IOException {
    assertThat(linesOf("")).isEmpty();
  }

  @Test
  void linesMayBeLongerThanAPiece() throws IOException {
    String line = "X".repeat(20_000);

    assertThat(linesOf("A|" + line + "|B|" + line)).containsExactly("A", line, "B", line);
  }

  /** At most 1,000 bytes at a time. */
  private static final class Bytes implements Content {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public int read(long position, ByteBuffer target) {
      int count = Math.min(1000, Math.min(target.remaining(), bytes.length - (int) position));
      if (count <= 0) {
        return -1;
      }
      target.put(bytes, (int) position, count);
      return count;
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}

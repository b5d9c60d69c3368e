package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.codepage.TranslationTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.junit.jupiter.api.Test;

class InputBufferTest {
  /** As much as the first buffer takes, and as a TLS record holds. */
  private static final int PIECE = 16 * 1024;

  @Test
  void growsOnceForALargeTransferHoweverItsPiecesCome() throws IOException {
    InputBuffer input = new InputBuffer(new Pieces(), TranslationTable.IDENTITY);
    input.read();
    byte[] first = input.received();
    input.read();
    byte[] grown = input.received();
    input.read();

    assertThat(grown).hasSizeGreaterThan(first.length);
    assertThat(input.received()).isSameAs(grown);
  }

  @Test
  void staysSmallForATransferThatDoesNotFillIt() throws IOException {
    InputBuffer input = new InputBuffer(new Pieces(), TranslationTable.IDENTITY);
    input.read();

    assertThat(input.received()).hasSize(PIECE);
  }

  /** Gives a piece for each read. */
  private static final class Pieces implements ReadableByteChannel {
    @Override
    public int read(ByteBuffer target) {
      target.put(new byte[PIECE]);
      return PIECE;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}

package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.WrappingReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.UnmappableCharacterException;

/**
 * Looks for bytes that a translation table has nothing for. They end the transfer unless they may
 * be substituted. Tables that translate everything are not checked, which saves a pass.
 *
 * @see "z/OS Communications Server IP Configuration Reference, SBSUB statement"
 */
final class TranslationCheck {
  private final TranslationTable table;
  private final boolean substitute;
  private boolean substituted;

  TranslationCheck(TranslationTable table, boolean substitute) {
    this.table = table;
    this.substitute = substitute;
  }

  /** Whether bytes went by that were to be substituted. */
  boolean substituted() {
    return substituted;
  }

  /** The channel, which throws {@link UnmappableCharacterException} at such a byte. */
  ReadableByteChannel incoming(ReadableByteChannel data) {
    return table.isTotal() ? data : new Incoming(data);
  }

  /** The reader, which throws {@link UnmappableCharacterException} at such a byte. */
  RecordReader outgoing(RecordReader records) {
    return table.isTotal() ? records : new Outgoing(records);
  }

  private void check(byte[] data, int from, int length) throws IOException {
    if (!substituted && table.indexOfUntranslatable(data, from, length) < from + length) {
      if (!substitute) {
        throw new UnmappableCharacterException(1);
      }
      substituted = true;
    }
  }

  private final class Incoming implements ReadableByteChannel {
    private final ReadableByteChannel data;

    Incoming(ReadableByteChannel data) {
      this.data = data;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      int begin = target.position();
      int length = data.read(target);
      check(target.array(), target.arrayOffset() + begin, Math.max(length, 0));
      return length;
    }

    @Override
    public boolean isOpen() {
      return data.isOpen();
    }

    @Override
    public void close() throws IOException {
      data.close();
    }
  }

  private final class Outgoing implements WrappingReader {
    private final RecordReader records;

    Outgoing(RecordReader records) {
      this.records = records;
    }

    @Override
    public RecordReader reader() {
      return records;
    }

    @Override
    public boolean next() throws IOException {
      boolean more = records.next();
      if (more) {
        check(records.array(), records.offset(), records.length());
      }
      return more;
    }
  }
}

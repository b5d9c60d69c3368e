package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import java.util.Arrays;

/**
 * A record on its way through a sort: bytes in EBCDIC, position 1 at index 0. Records of variable
 * length carry their record descriptor word in positions 1 to 4.
 *
 * <p>One instance serves many records; its array only grows.
 */
final class WorkRecord {
  /** Bytes of the longest record, and the last position in one. */
  static final int LONGEST = 32_760;

  /** Length of the record descriptor word. */
  static final int DESCRIPTOR = 4;

  /** Offsets from here on are no part of the record: fields of PARSE are kept there. */
  static final int ASIDE = 32_768;

  private byte[] data = new byte[256];
  private int length;
  private int start;

  byte[] data() {
    return data;
  }

  int length() {
    return length;
  }

  /** Offset of the data behind the descriptor word. */
  int start() {
    return start;
  }

  /** Whether the record, or what is kept aside, goes on to {@code end}. */
  boolean has(int end) {
    return end <= length || end > ASIDE;
  }

  /** Makes this an empty record. */
  void clear() {
    length = 0;
  }

  /** Takes the current record of a reader. */
  void read(RecordReader reader, boolean variable) {
    length = variable ? DESCRIPTOR : 0;
    append(reader.array(), reader.offset(), reader.length());
    describe(variable);
  }

  /** Takes a copy of bytes in work form. */
  void set(byte[] from, int offset, int count) {
    length = 0;
    append(from, offset, count);
  }

  void set(WorkRecord other) {
    set(other.data, 0, other.length);
  }

  void append(byte[] from, int offset, int count) {
    reserve(length + count);
    System.arraycopy(from, offset, data, length, count);
    length += count;
  }

  void append(byte[] from) {
    append(from, 0, from.length);
  }

  void append(String text) {
    append(Ebcdic.encode(text));
  }

  /** Makes the record {@code wanted} bytes long when it is shorter. */
  void pad(int wanted, byte with) {
    if (length < wanted) {
      reserve(wanted);
      Arrays.fill(data, length, wanted, with);
      length = wanted;
    }
  }

  /** Makes the record {@code wanted} bytes long when it is longer. */
  void truncate(int wanted) {
    length = Math.min(length, wanted);
  }

  /** Puts bytes over what is at {@code position}, which may lie behind the end. */
  void overlay(int position, byte[] from, int offset, int count) {
    pad(position, Ebcdic.SPACE);
    reserve(position + count);
    System.arraycopy(from, offset, data, position, count);
    length = Math.max(length, position + count);
  }

  /** Sets the record descriptor word of a variable record. */
  void describe(boolean variable) {
    start = variable ? DESCRIPTOR : 0;
    if (variable) {
      pad(DESCRIPTOR, (byte) 0);
      data[0] = (byte) (length >> 8);
      data[1] = (byte) length;
      data[2] = 0;
      data[3] = 0;
    }
  }

  /** Keeps a field aside, blanks behind what there is of it. */
  void putAside(int offset, int size, int from, int count) {
    reserve(offset + size);
    int kept = Math.min(size, count);
    System.arraycopy(data, from, data, offset, kept);
    Arrays.fill(data, offset + kept, offset + size, Ebcdic.SPACE);
  }

  private void reserve(int wanted) {
    if (wanted > data.length) {
      data = Arrays.copyOf(data, Math.max(wanted, 2 * data.length));
    }
  }
}

package io.lparjar.jes.jcl;

import io.lparjar.datasets.record.RecordWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * One record of a job as it came in: 0 to 254 bytes of EBCDIC (IBM-1047). Immutable.
 *
 * <p>JCL is in its first 80 bytes; in-stream data uses all of them and never becomes text.
 *
 * @see "z/OS MVS JCL Reference, format of statements"
 */
public final class Card {
  /** Columns of a card. */
  static final int COLUMNS = 80;

  private static final Charset EBCDIC = Charset.forName("IBM1047");

  private final int number;
  private final byte[] data;

  private Card(int number, byte[] data) {
    this.number = number;
    this.data = data;
  }

  /** Record {@code number} of the job, from 1; copies the bytes. */
  public static Card of(int number, byte[] array, int offset, int length) {
    return new Card(number, Arrays.copyOfRange(array, offset, offset + length));
  }

  /** The card with this text, which IBM-1047 can express. */
  public static Card of(int number, String text) {
    return new Card(number, text.getBytes(EBCDIC));
  }

  /** Position in the job, from 1. */
  public int number() {
    return number;
  }

  /** Length in bytes. */
  public int length() {
    return data.length;
  }

  /** A copy of the record. */
  public byte[] data() {
    return data.clone();
  }

  /** Writes the record as it is. */
  public void writeTo(RecordWriter writer) throws IOException {
    writer.write(data, 0, data.length);
  }

  /** The first 80 columns, blank where the record is shorter. */
  public String text() {
    String text = new String(data, 0, Math.min(COLUMNS, data.length), EBCDIC);
    return text + " ".repeat(COLUMNS - text.length());
  }

  /** All of it as text. */
  String wholeText() {
    return new String(data, EBCDIC);
  }

  Card renumbered(int otherNumber) {
    return new Card(otherNumber, data);
  }

  byte byteAt(int index) {
    return data[index];
  }

  /** Whether the record begins with these characters of IBM-1047. */
  boolean startsWith(byte[] prefix) {
    return data.length >= prefix.length
        && Arrays.equals(data, 0, prefix.length, prefix, 0, prefix.length);
  }

  /** The characters in IBM-1047, for {@link #startsWith}. */
  static byte[] prefix(String text) {
    return text.getBytes(EBCDIC);
  }

  @Override
  public String toString() {
    return number + ":" + text();
  }
}

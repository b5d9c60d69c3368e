package io.lparjar.emulator.ftp.session;

import java.util.Optional;

/**
 * Where a transfer is to go on: behind so many records of the data set. On the wire it is that
 * number in decimal digits. [inferred]
 *
 * @param records 0 or more, or in stream mode as many bytes
 * @param unit what is counted
 * @see "z/OS Communications Server IP User's Guide and Commands, REStart subcommand"
 */
public record RestartMarker(long records, Unit unit) {
  private static final int MOST_DIGITS = 18;

  /** What a marker counts. */
  public enum Unit {
    /** Records of a data set, in block and compressed mode. */
    RECORDS,
    /** Bytes on the data connection, in stream mode (REST STREAM). */
    BYTES
  }

  /** A marker behind so many records. */
  public RestartMarker(long records) {
    this(records, Unit.RECORDS);
  }

  /** The same number, of bytes. */
  public RestartMarker ofBytes() {
    return new RestartMarker(records, Unit.BYTES);
  }

  /** Whether nothing stands in front of it, so that a transfer begins as any other. */
  public boolean isAtBeginning() {
    return records == 0;
  }

  /** Whether a stream goes on there. */
  public boolean isOfBytes() {
    return unit == Unit.BYTES;
  }

  /** The marker that a client names; empty when it is none of this server's. */
  public static Optional<RestartMarker> of(String text) {
    boolean number =
        !text.isEmpty()
            && text.length() <= MOST_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(new RestartMarker(Long.parseLong(text))) : Optional.empty();
  }

  @Override
  public String toString() {
    return Long.toString(records);
  }
}

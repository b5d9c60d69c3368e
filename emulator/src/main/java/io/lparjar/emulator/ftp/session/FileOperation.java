package io.lparjar.emulator.ftp.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that a command has done, or begun to do, to a file, for the record.
 *
 * @param command {@code STOR}, {@code RNTO} ...
 * @param file the data set or file; null for a job, or what belongs to nobody's data sets
 * @param newName what the file is to be called, or null unless it is renamed
 * @param beginMillis when data began to move, or the rest to be done, in milliseconds since 1970
 * @param data the ends of the data connection, or null without one
 * @param bytes that went over the data connection
 * @param reply code of the last reply
 */
public record FileOperation(
    String command,
    @Nullable UsedFile file,
    @Nullable UsedFile newName,
    long beginMillis,
    @Nullable ConnectionEnds data,
    long bytes,
    int reply) {
  private static final int MILLIS_OF_A_HUNDREDTH = 10;

  /** When it began, in the local time of a clock. */
  public LocalDateTime begin(Clock clock) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(beginMillis), clock.getZone());
  }

  /** How long it has taken by a clock, in hundredths of a second. */
  public long hundredths(Clock clock) {
    return Math.max(0, clock.millis() - beginMillis) / MILLIS_OF_A_HUNDREDTH;
  }
}

package io.lparjar.jes.program.sort;

import java.io.IOException;
import java.util.Arrays;

/** Tells where records in the order of a key begin to have another value. */
final class ValueGroups {
  private final SortKey key;
  private final byte[] last;
  private final byte[] current;
  private long count;

  ValueGroups(SortKey key) {
    this.key = key;
    this.last = new byte[key.length()];
    this.current = new byte[key.length()];
  }

  /** Called when all records of a value have been seen. */
  @FunctionalInterface
  interface End {
    void ended() throws IOException;
  }

  /** Takes the next record, after {@code end} when it has another value than the one before. */
  void next(WorkRecord record, End end) throws IOException {
    int length = record.length();
    key.write(record, current, 0);
    record.truncate(length);
    if (count > 0 && !Arrays.equals(last, current)) {
      end.ended();
      count = 0;
    }
    System.arraycopy(current, 0, last, 0, last.length);
    count++;
  }

  /** Ends the last value, when there was any. */
  void finish(End end) throws IOException {
    if (count > 0) {
      end.ended();
      count = 0;
    }
  }

  /** Records of the present value so far. */
  long count() {
    return count;
  }
}

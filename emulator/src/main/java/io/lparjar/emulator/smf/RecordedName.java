package io.lparjar.emulator.smf;

import io.lparjar.emulator.ftp.session.UsedFile;
import org.jspecify.annotations.Nullable;

/**
 * A data set or file as records name it.
 *
 * @param file data set name without member, or path; empty for none
 * @param member empty for none
 * @param kind {@code S} sequential, {@code P} partitioned, {@code H} z/OS UNIX; blank for none
 */
record RecordedName(String file, String member, String kind) {
  /** Nothing, as of a job. */
  static final RecordedName NONE = new RecordedName("", "", " ");

  static RecordedName of(@Nullable UsedFile used) {
    if (used == null) {
      return NONE;
    }
    String name = used.name();
    if (used.isUnixFile()) {
      return new RecordedName(name, "", "H");
    }
    int parenthesis = name.indexOf('(');
    return parenthesis < 0
        ? new RecordedName(name, "", "S")
        : new RecordedName(
            name.substring(0, parenthesis),
            name.substring(parenthesis + 1, name.length() - 1),
            "P");
  }
}

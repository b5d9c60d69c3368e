package io.lparjar.datasets.smf;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What SMF tells the operator.
 *
 * @see "z/OS MVS System Messages, volume 7 (IEB-IEE), IEE messages"
 */
enum SmfMessage {
  /** Records are written again: data set, volume, time. [recalled] */
  RECORDING("IEE360I SMF NOW RECORDING ON %s ON %s TIME=%s"),
  /** The data set is full, or somebody is to empty it: data set, volume. [recalled] */
  DUMP_REQUIRED("IEE362A SMF ENTER DUMP FOR %s ON %s"),
  /** Nothing can be written; records are kept in storage: time. [recalled] */
  BUFFERED("IEE366I NO SMF DATA SETS AVAILABLE -- DATA BEING BUFFERED TIME=%s"),
  /** More than fits in storage: time. [recalled] */
  LOST("IEE979W SMF DATA LOST - NO BUFFER SPACE AVAILABLE TIME=%s");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

  private final String form;

  SmfMessage(String form) {
    this.form = form;
  }

  /** A time as messages have it. */
  static String time(LocalDateTime time) {
    return TIME.format(time);
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}

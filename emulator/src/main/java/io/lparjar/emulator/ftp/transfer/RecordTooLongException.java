package io.lparjar.emulator.ftp.transfer;

import java.io.IOException;

/** A record came in that is longer than the data set's, and that is an error (NOTRUNCATE). */
final class RecordTooLongException extends IOException {
  private static final long serialVersionUID = 1L;
}

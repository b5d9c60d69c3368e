package io.lparjar.datasets.record;

import java.io.IOException;

/** Bytes that cannot be records of a format, or a record that the format cannot hold. */
public final class RecordException extends IOException {
  private static final long serialVersionUID = 1L;

  /** For logs; never sent to a client. */
  public RecordException(String message) {
    super(message);
  }
}

package io.lparjar.datasets.unix;

import java.io.IOException;

/** Nobody was at the other end of a named pipe, or nobody any more, or not in time. */
public final class UnixPipeException extends IOException {
  private static final long serialVersionUID = 1L;

  UnixPipeException(String message) {
    super(message);
  }
}

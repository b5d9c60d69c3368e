package io.lparjar.emulator.ftp.transfer;

import io.lparjar.emulator.ftp.session.RestartMarker;

/** A data set has fewer records than the marker says at which a transfer should go on. */
public final class RestartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RestartMarker marker;

  RestartException(RestartMarker marker) {
    super("no record behind " + marker);
    this.marker = marker;
  }

  public RestartMarker marker() {
    return marker;
  }
}

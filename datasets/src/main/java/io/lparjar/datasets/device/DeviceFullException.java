package io.lparjar.datasets.device;

import java.io.IOException;

/** The host has no room for more content. */
public final class DeviceFullException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What the host said when it could not write to {@code volume}. */
  public DeviceFullException(String volume, IOException cause) {
    super("no space for volume " + volume, cause);
  }
}

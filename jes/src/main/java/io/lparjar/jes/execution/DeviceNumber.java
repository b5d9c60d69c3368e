package io.lparjar.jes.execution;

import java.util.Locale;

/** The device numbers under which volumes are mounted. */
final class DeviceNumber {
  private static final int FIRST = 0x0A80;
  private static final int COUNT = 0x80;

  private DeviceNumber() {}

  /** A number from 0A80 to 0AFF that is always the same for a volume; [inferred]. */
  static String of(String volume) {
    return String.format(Locale.ROOT, "%04X", FIRST + Math.floorMod(volume.hashCode(), COUNT));
  }
}

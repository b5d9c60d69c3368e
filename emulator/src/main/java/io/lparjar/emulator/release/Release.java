package io.lparjar.emulator.release;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The release of z/OS that is emulated, oldest first. It decides how texts are worded that have
 * changed, which keywords and statements are known, and how the system calls itself.
 *
 * <p>Constants are named as the FTP client and NETSTAT write them; people write {@code 3.1} for
 * {@link #V3R1}.
 *
 * @see "z/OS Communications Server: New Function Summary"
 */
public enum Release {
  /** OS/390, the last release before z/OS. */
  V2R10(2, 10),
  V1R2(1, 2),
  V1R4(1, 4),
  V1R5(1, 5),
  V1R6(1, 6),
  V1R7(1, 7),
  V1R8(1, 8),
  V1R9(1, 9),
  V1R10(1, 10),
  V1R11(1, 11),
  V1R12(1, 12),
  V1R13(1, 13),
  V2R1(2, 1),
  V2R2(2, 2),
  V2R3(2, 3),
  V2R4(2, 4),
  V2R5(2, 5),
  V3R1(3, 1);

  /** The one that is emulated when nobody asks for another. */
  public static final Release NEWEST = V3R1;

  /** The one that knows no more than what all know. */
  public static final Release OLDEST = V2R10;

  private static final String SERVER_OF_V3R1 = "3.2";

  private final int version;
  private final int number;

  Release(int version, int number) {
    this.version = version;
    this.number = number;
  }

  /** The release that people write as {@code text}, in any case; empty for an unknown one. */
  public static Optional<Release> find(String text) {
    return Arrays.stream(values())
        .filter(release -> release.toString().equalsIgnoreCase(text))
        .findFirst();
  }

  /** All of them, as people write them. */
  public static List<String> known() {
    return Arrays.stream(values()).map(Release::toString).toList();
  }

  /** Whether this is older than another. */
  public boolean isBefore(Release other) {
    return compareTo(other) < 0;
  }

  /**
   * What the FTP server calls itself: {@code V2R4} [seen]; that of 3.1 {@code 3.2}. [captured-3.1]
   */
  public String server() {
    return this == V3R1 ? SERVER_OF_V3R1 : name();
  }

  /** What D IPLINFO calls the system: {@code z/OS 02.03.00} [seen]; OS/390 is [inferred]. */
  public String system() {
    return String.format(
        Locale.ROOT, "%s %02d.%02d.00", this == V2R10 ? "OS/390" : "z/OS", version, number);
  }

  /** As people write it: {@code V2R4}, and without letters since {@code 3.1}. */
  @Override
  public String toString() {
    return this == V3R1 ? version + "." + number : name();
  }
}

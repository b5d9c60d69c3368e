package io.lparjar.datasets.storage;

import java.util.Set;

/**
 * Unit names that need no definition.
 *
 * @see "z/OS MVS JCL Reference, UNIT parameter"
 */
public final class UnitNames {
  private static final Set<String> DISK = Set.of("3390", "SYSDA", "SYSALLDA", "DISK");

  private static final Set<String> TAPE =
      Set.of(
          "TAPE", "CART", "CARTRIDG", "SYSALLTP", "3400", "3420", "3480", "3490", "3590", "VTAPE");

  private UnitNames() {}

  /** Whether a name stands for disks. */
  public static boolean isDisk(String unit) {
    return DISK.contains(unit);
  }

  /** Whether a name stands for tape drives. */
  public static boolean isTape(String unit) {
    return TAPE.contains(unit);
  }
}

package io.lparjar.datasets.attribute;

/**
 * Space for a new data set (SPACE).
 *
 * @param unit what the quantities count
 * @param primary first extent, 0 to 16,777,215
 * @param secondary each further extent, 0 to 16,777,215
 * @param directoryBlocks of a PDS, 256 bytes each; 0 for a sequential data set
 * @see "z/OS MVS JCL Reference, SPACE parameter"
 */
public record SpaceRequest(SpaceUnit unit, int primary, int secondary, int directoryBlocks) {
  private static final int MAXIMUM = 16_777_215;

  public SpaceRequest {
    if (outside(primary) || outside(secondary) || outside(directoryBlocks)) {
      throw new IllegalArgumentException("space out of range");
    }
  }

  private static boolean outside(int quantity) {
    return quantity < 0 || quantity > MAXIMUM;
  }
}

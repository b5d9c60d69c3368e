package io.lparjar.jes.jcl;

import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;

/**
 * {@code SPACE=}.
 *
 * @param request unit and quantities
 * @param averageLength block or record length in bytes when the unit is {@link SpaceUnit#BLOCK},
 *     else 0
 * @param release RLSE: give unused space back at close
 * @see "z/OS MVS JCL Reference, SPACE parameter"
 */
public record DdSpace(SpaceRequest request, int averageLength, boolean release) {
  /** Of a DD statement without SPACE=. */
  public static final DdSpace NONE =
      new DdSpace(new SpaceRequest(SpaceUnit.TRACK, 0, 0, 0), 0, false);

  /** Whether it was coded. */
  public boolean isCoded() {
    return !equals(NONE);
  }
}

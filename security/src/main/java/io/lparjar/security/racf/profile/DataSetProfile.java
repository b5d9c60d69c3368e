package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.ResourceClass;

/**
 * A profile of one data set (discrete) or of many (generic), on whatever volume.
 *
 * @see "z/OS Security Server RACF Command Language Reference, ADDSD"
 */
public record DataSetProfile(ProfileName name, Protection protection) implements ResourceProfile {
  @Override
  public ResourceClass resourceClass() {
    return ResourceClass.DATASET;
  }

  @Override
  public DataSetProfile with(Protection changed) {
    return new DataSetProfile(name, changed);
  }
}

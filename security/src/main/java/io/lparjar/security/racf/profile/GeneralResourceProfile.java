package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.ResourceClass;

/**
 * A profile of a resource in any class but {@code DATASET}.
 *
 * @see "z/OS Security Server RACF Command Language Reference, RDEFINE"
 */
public record GeneralResourceProfile(
    ResourceClass resourceClass, ProfileName name, Protection protection)
    implements ResourceProfile {

  public GeneralResourceProfile {
    if (resourceClass.equals(ResourceClass.DATASET)) {
      throw new IllegalArgumentException("a data set profile is a DataSetProfile: " + name);
    }
  }

  @Override
  public GeneralResourceProfile with(Protection changed) {
    return new GeneralResourceProfile(resourceClass, name, changed);
  }
}

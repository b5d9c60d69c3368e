package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.ResourceClass;

/** A profile that protects data sets or general resources. */
public sealed interface ResourceProfile permits DataSetProfile, GeneralResourceProfile {

  /** The class in which the profile is, {@code DATASET} for data sets. */
  ResourceClass resourceClass();

  ProfileName name();

  Protection protection();

  /** The same profile with another protection. */
  ResourceProfile with(Protection changed);

  /** A profile of {@code resourceClass}, whichever kind that takes. */
  static ResourceProfile of(ResourceClass resourceClass, ProfileName name, Protection protection) {
    return resourceClass.equals(ResourceClass.DATASET)
        ? new DataSetProfile(name, protection)
        : new GeneralResourceProfile(resourceClass, name, protection);
  }
}

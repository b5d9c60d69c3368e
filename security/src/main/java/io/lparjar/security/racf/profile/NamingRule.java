package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.ResourceClass;
import java.util.List;

/**
 * What {@code *} at the end of a generic profile name covers.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, Enhanced generic naming"
 */
public enum NamingRule {
  /** Data sets under {@code SETROPTS EGN}: the rest of a qualifier, or one qualifier. */
  DATA_SET_ENHANCED,
  /** Data sets under {@code SETROPTS NOEGN}: anything to the end of the name. */
  DATA_SET_BASIC,
  /** All other classes, whatever EGN says: anything to the end of the name. */
  GENERAL_RESOURCE;

  /** The rule for profiles of {@code resourceClass}. */
  public static NamingRule of(ResourceClass resourceClass, boolean enhancedGenericNaming) {
    if (!resourceClass.equals(ResourceClass.DATASET)) {
      return GENERAL_RESOURCE;
    }
    return enhancedGenericNaming ? DATA_SET_ENHANCED : DATA_SET_BASIC;
  }

  /**
   * Whether a profile may have this name: {@code **} once and as a whole qualifier, {@code *} at
   * the end of a qualifier, and for data sets no generic character in the first qualifier.
   */
  public boolean allows(ProfileName name) {
    List<String> qualifiers = ProfilePattern.qualifiersOf(name.text());
    if (this != GENERAL_RESOURCE && ProfileName.isGeneric(qualifiers.get(0))) {
      return false;
    }
    long any = qualifiers.stream().filter("**"::equals).count();
    if (any > (this == DATA_SET_BASIC ? 0 : 1)) {
      return false;
    }
    return qualifiers.stream().allMatch(NamingRule::isQualifierPattern);
  }

  private static boolean isQualifierPattern(String qualifier) {
    int asterisk = qualifier.indexOf('*');
    return !qualifier.isEmpty()
        && (asterisk < 0 || asterisk == qualifier.length() - 1 || qualifier.equals("**"));
  }

  boolean lastAsteriskReachesTheEnd() {
    return this != DATA_SET_ENHANCED;
  }
}

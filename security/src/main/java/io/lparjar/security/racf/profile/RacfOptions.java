package io.lparjar.security.racf.profile;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The system-wide options by which decisions are made.
 *
 * @param enhancedGenericNaming EGN: how data set profile names are read
 * @param groupListChecking GRPLIST: whether all groups of a user count, or the current one only
 * @param protectAll what happens to data sets without profile
 * @param revokeCount PASSWORD(REVOKE): wrong passwords in a row that revoke a user; 0 for never
 * @param intervalDays PASSWORD(INTERVAL): days after which a password expires; 0 for never
 * @param mixedCase PASSWORD(MIXEDCASE): whether the case of passwords counts
 * @param specialCharacters PASSWORD(SPECIALCHARS): whether passwords may hold {@code
 *     .<+|&!*-%_>?:=}
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS"
 */
public record RacfOptions(
    boolean enhancedGenericNaming,
    boolean groupListChecking,
    ProtectAll protectAll,
    int revokeCount,
    int intervalDays,
    boolean mixedCase,
    boolean specialCharacters) {

  /** Those of a new system: EGN and GRPLIST, and passwords that do not expire. */
  public static final RacfOptions INITIAL =
      new RacfOptions(true, true, ProtectAll.OFF, 0, 0, false, false);

  /** The options by name, for a table of names and values. */
  public Map<String, String> toMap() {
    return new TreeMap<>(
        Map.of(
            "EGN", Boolean.toString(enhancedGenericNaming),
            "GRPLIST", Boolean.toString(groupListChecking),
            "PROTECTALL", protectAll.name(),
            "PASSWORD.REVOKE", Integer.toString(revokeCount),
            "PASSWORD.INTERVAL", Integer.toString(intervalDays),
            "PASSWORD.MIXEDCASE", Boolean.toString(mixedCase),
            "PASSWORD.SPECIALCHARS", Boolean.toString(specialCharacters)));
  }

  /** Reads what {@link #toMap} wrote; what is missing is as on a new system. */
  public static RacfOptions of(Map<String, String> values) {
    Map<String, String> all = INITIAL.toMap();
    all.putAll(values);
    Function<String, String> option = name -> Objects.requireNonNull(all.get(name), name);
    return new RacfOptions(
        Boolean.parseBoolean(option.apply("EGN")),
        Boolean.parseBoolean(option.apply("GRPLIST")),
        ProtectAll.valueOf(option.apply("PROTECTALL")),
        Integer.parseInt(option.apply("PASSWORD.REVOKE")),
        Integer.parseInt(option.apply("PASSWORD.INTERVAL")),
        Boolean.parseBoolean(option.apply("PASSWORD.MIXEDCASE")),
        Boolean.parseBoolean(option.apply("PASSWORD.SPECIALCHARS")));
  }

  public RacfOptions withEnhancedGenericNaming(boolean on) {
    return new RacfOptions(
        on, groupListChecking, protectAll, revokeCount, intervalDays, mixedCase, specialCharacters);
  }

  public RacfOptions withGroupListChecking(boolean on) {
    return new RacfOptions(
        enhancedGenericNaming,
        on,
        protectAll,
        revokeCount,
        intervalDays,
        mixedCase,
        specialCharacters);
  }

  public RacfOptions withProtectAll(ProtectAll setting) {
    return new RacfOptions(
        enhancedGenericNaming,
        groupListChecking,
        setting,
        revokeCount,
        intervalDays,
        mixedCase,
        specialCharacters);
  }

  /** With the counts of {@code PASSWORD(REVOKE(attempts) INTERVAL(days))}, 0 for never. */
  public RacfOptions withPasswordLimits(int attempts, int days) {
    return new RacfOptions(
        enhancedGenericNaming,
        groupListChecking,
        protectAll,
        attempts,
        days,
        mixedCase,
        specialCharacters);
  }

  /** With the characters that passwords may hold. */
  public RacfOptions withPasswordCharacters(boolean mixed, boolean special) {
    return new RacfOptions(
        enhancedGenericNaming,
        groupListChecking,
        protectAll,
        revokeCount,
        intervalDays,
        mixed,
        special);
  }
}

package io.lparjar.security.racf.profile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The system-wide options by which decisions are made.
 *
 * @param switches what is on
 * @param protectAll what happens to data sets without profile
 * @param inactiveDays INACTIVE: days without logon after which a user is revoked; 0 for never
 * @param password what SETROPTS PASSWORD says
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS"
 */
public record RacfOptions(
    Set<SystemOption> switches, ProtectAll protectAll, int inactiveDays, PasswordOptions password) {

  /** Those of a new system: EGN and GRPLIST, and passwords that do not expire. */
  public static final RacfOptions INITIAL =
      new RacfOptions(
          EnumSet.of(SystemOption.EGN, SystemOption.GRPLIST, SystemOption.INITSTATS),
          ProtectAll.OFF,
          0,
          PasswordOptions.INITIAL);

  public RacfOptions {
    switches = Set.copyOf(switches);
  }

  public boolean has(SystemOption option) {
    return switches.contains(option);
  }

  /** EGN: how data set profile names are read. */
  public boolean enhancedGenericNaming() {
    return has(SystemOption.EGN);
  }

  /** GRPLIST: whether all groups of a user count, or the current one only. */
  public boolean groupListChecking() {
    return has(SystemOption.GRPLIST);
  }

  /** The options by name, for a table of names and values. */
  public Map<String, String> toMap() {
    Map<String, String> values = new TreeMap<>();
    for (SystemOption option : SystemOption.values()) {
      values.put(option.name(), Boolean.toString(has(option)));
    }
    values.put("PROTECTALL", protectAll.name());
    values.put("INACTIVE", Integer.toString(inactiveDays));
    values.put("PASSWORD.REVOKE", Integer.toString(password.revokeCount()));
    values.put("PASSWORD.INTERVAL", Integer.toString(password.intervalDays()));
    values.put("PASSWORD.HISTORY", Integer.toString(password.historyCount()));
    values.put("PASSWORD.MINCHANGE", Integer.toString(password.minimumDays()));
    values.put("PASSWORD.WARNING", Integer.toString(password.warningDays()));
    values.put("PASSWORD.MIXEDCASE", Boolean.toString(password.mixedCase()));
    values.put("PASSWORD.SPECIALCHARS", Boolean.toString(password.specialCharacters()));
    values.put(
        "PASSWORD.RULES",
        password.rules().stream().map(SyntaxRule::toString).collect(Collectors.joining(" ")));
    return values;
  }

  /** Reads what {@link #toMap} wrote; what is missing is as on a new system. */
  public static RacfOptions of(Map<String, String> values) {
    Map<String, String> all = INITIAL.toMap();
    all.putAll(values);
    Function<String, String> option = name -> Objects.requireNonNull(all.get(name), name);
    Function<String, Integer> number = option.andThen(Integer::valueOf);
    return new RacfOptions(
        Arrays.stream(SystemOption.values())
            .filter(each -> Boolean.parseBoolean(option.apply(each.name())))
            .collect(Collectors.toSet()),
        ProtectAll.valueOf(option.apply("PROTECTALL")),
        number.apply("INACTIVE"),
        new PasswordOptions(
            number.apply("PASSWORD.REVOKE"),
            number.apply("PASSWORD.INTERVAL"),
            number.apply("PASSWORD.HISTORY"),
            number.apply("PASSWORD.MINCHANGE"),
            number.apply("PASSWORD.WARNING"),
            Boolean.parseBoolean(option.apply("PASSWORD.MIXEDCASE")),
            Boolean.parseBoolean(option.apply("PASSWORD.SPECIALCHARS")),
            Arrays.stream(option.apply("PASSWORD.RULES").split(" "))
                .map(SyntaxRule::parse)
                .flatMap(Optional::stream)
                .toList()));
  }

  public RacfOptions with(SystemOption option, boolean on) {
    Set<SystemOption> changed = EnumSet.noneOf(SystemOption.class);
    changed.addAll(switches);
    if (on) {
      changed.add(option);
    } else {
      changed.remove(option);
    }
    return new RacfOptions(changed, protectAll, inactiveDays, password);
  }

  public RacfOptions withProtectAll(ProtectAll setting) {
    return new RacfOptions(switches, setting, inactiveDays, password);
  }

  public RacfOptions withInactiveDays(int days) {
    return new RacfOptions(switches, protectAll, days, password);
  }

  public RacfOptions withPassword(PasswordOptions newPassword) {
    return new RacfOptions(switches, protectAll, inactiveDays, newPassword);
  }
}

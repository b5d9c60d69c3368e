package io.lparjar.security.racf.profile;

import java.util.Arrays;
import java.util.EnumMap;
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
 * @param values those that are not as on a new system
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS"
 */
public record RacfOptions(
    Set<SystemOption> switches,
    ProtectAll protectAll,
    int inactiveDays,
    PasswordOptions password,
    Map<SystemValue, String> values) {

  /** Those of a new system: EGN and GRPLIST, and passwords that do not expire. */
  public static final RacfOptions INITIAL =
      new RacfOptions(
          EnumSet.of(SystemOption.EGN, SystemOption.GRPLIST, SystemOption.INITSTATS),
          ProtectAll.OFF,
          0,
          PasswordOptions.INITIAL,
          Map.of());

  public RacfOptions {
    switches = Set.copyOf(switches);
    values =
        values.entrySet().stream()
            .filter(each -> !each.getValue().equals(each.getKey().initial()))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public boolean has(SystemOption option) {
    return switches.contains(option);
  }

  /** The value of an option; empty for none. */
  public String value(SystemValue option) {
    return values.getOrDefault(option, option.initial());
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
    Map<String, String> map = new TreeMap<>();
    for (SystemOption option : SystemOption.values()) {
      map.put(option.name(), Boolean.toString(has(option)));
    }
    for (SystemValue option : SystemValue.values()) {
      map.put("VALUE." + option, value(option));
    }
    map.put("PROTECTALL", protectAll.name());
    map.put("INACTIVE", Integer.toString(inactiveDays));
    map.put("PASSWORD.REVOKE", Integer.toString(password.revokeCount()));
    map.put("PASSWORD.INTERVAL", Integer.toString(password.intervalDays()));
    map.put("PASSWORD.HISTORY", Integer.toString(password.historyCount()));
    map.put("PASSWORD.MINCHANGE", Integer.toString(password.minimumDays()));
    map.put("PASSWORD.WARNING", Integer.toString(password.warningDays()));
    map.put("PASSWORD.MIXEDCASE", Boolean.toString(password.mixedCase()));
    map.put("PASSWORD.SPECIALCHARS", Boolean.toString(password.specialCharacters()));
    map.put(
        "PASSWORD.RULES",
        password.rules().stream().map(SyntaxRule::toString).collect(Collectors.joining(" ")));
    return map;
  }

  /** Reads what {@link #toMap} wrote; what is missing is as on a new system. */
  public static RacfOptions of(Map<String, String> values) {
    if (values.isEmpty()) {
      return INITIAL;
    }
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
                .toList()),
        Arrays.stream(SystemValue.values())
            .collect(Collectors.toMap(each -> each, each -> option.apply("VALUE." + each))));
  }

  public RacfOptions with(SystemOption option, boolean on) {
    Set<SystemOption> changed = EnumSet.noneOf(SystemOption.class);
    changed.addAll(switches);
    if (on) {
      changed.add(option);
    } else {
      changed.remove(option);
    }
    return new RacfOptions(changed, protectAll, inactiveDays, password, values);
  }

  public RacfOptions withProtectAll(ProtectAll setting) {
    return new RacfOptions(switches, setting, inactiveDays, password, values);
  }

  public RacfOptions withInactiveDays(int days) {
    return new RacfOptions(switches, protectAll, days, password, values);
  }

  public RacfOptions withPassword(PasswordOptions newPassword) {
    return new RacfOptions(switches, protectAll, inactiveDays, newPassword, values);
  }

  public RacfOptions with(SystemValue option, String value) {
    Map<SystemValue, String> changed = new EnumMap<>(SystemValue.class);
    changed.putAll(values);
    changed.put(option, value);
    return new RacfOptions(switches, protectAll, inactiveDays, password, changed);
  }
}

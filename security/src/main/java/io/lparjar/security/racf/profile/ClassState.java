package io.lparjar.security.racf.profile;

import java.util.EnumSet;
import java.util.Set;

/**
 * What SETROPTS says about a resource class.
 *
 * @param settings what is turned on
 * @param logOption which accesses are logged
 */
public record ClassState(Set<ClassSetting> settings, LogOption logOption) {
  /** A class that was never mentioned: not active, generic profiles allowed. */
  public static final ClassState INITIAL =
      new ClassState(Set.of(ClassSetting.GENERIC), LogOption.DEFAULT);

  /** {@code DATASET}, of which the same is true, but that is always active. */
  public static final ClassState INITIAL_DATASET = INITIAL.withActive(true);

  public ClassState {
    settings = Set.copyOf(settings);
  }

  public boolean has(ClassSetting setting) {
    return settings.contains(setting);
  }

  public ClassState with(ClassSetting setting, boolean on) {
    Set<ClassSetting> changed = EnumSet.noneOf(ClassSetting.class);
    changed.addAll(settings);
    if (on) {
      changed.add(setting);
    } else {
      changed.remove(setting);
    }
    return new ClassState(changed, logOption);
  }

  public ClassState withLogOption(LogOption option) {
    return new ClassState(settings, option);
  }

  /** Whether its resources are protected at all. */
  public boolean active() {
    return has(ClassSetting.ACTIVE);
  }

  /** Whether generic profiles count. */
  public boolean generic() {
    return has(ClassSetting.GENERIC);
  }

  /** Whether commands make and find generic profiles. */
  public boolean genericCommands() {
    return generic() || has(ClassSetting.GENERIC_COMMANDS);
  }

  public ClassState withActive(boolean on) {
    return with(ClassSetting.ACTIVE, on);
  }

  public ClassState withGeneric(boolean on) {
    return with(ClassSetting.GENERIC, on);
  }
}

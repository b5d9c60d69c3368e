package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.ResourceClass;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What commands say of data set profiles only: VOLUME and UNIT of a discrete one, and whether it is
 * of a model or of tapes. They are kept and shown, and tell profiles apart; access is decided by
 * the name.
 */
final class DataSetOperands {
  /** The field that says MODEL or TAPE; profiles of data sets on disk do not have it. */
  static final String TYPE = "TYPE";

  static final String VOLUME = "VOLUME";
  private static final String UNIT = "UNIT";
  private static final int LONGEST_VOLUME = 6;

  private DataSetOperands() {}

  /** The segments of a profile as ADDSD and ALTDSD want them. */
  static Segments change(Operands operands, boolean generic, Segments before) {
    if (generic) {
      return before;
    }
    Segments after = before;
    for (String type : List.of("MODEL", "TAPE")) {
      after = operands.has(type) ? after.with(Segments.BASE, TYPE, type) : after;
    }
    Optional<String> unit = operands.name(UNIT);
    after = unit.isEmpty() ? after : after.with(Segments.BASE, UNIT, unit.get());
    String volumes =
        operands.values(VOLUME).stream()
            .map(DataSetOperands::volume)
            .collect(Collectors.joining(" "));
    return volumes.isEmpty() ? after : after.with(Segments.BASE, VOLUME, volumes);
  }

  private static String volume(Term term) {
    String text = term.upperCase();
    if (text.length() > LONGEST_VOLUME || !ProfileOperand.isResource(text)) {
      throw new CommandException(CommandMessage.INVALID, VOLUME, text);
    }
    return text;
  }

  /** The profile that a command names; with VOLUME that of a data set on it. */
  static Optional<ResourceProfile> find(CommandRun run, Operands operands, String text) {
    return ProfileOperand.find(run.database(), ResourceClass.DATASET, text, operands.has("GENERIC"))
        .filter(profile -> isOnVolume(operands, profile));
  }

  /** Whether a profile is one of those that VOLUME selects; all are without it. */
  static boolean isOnVolume(Operands operands, ResourceProfile profile) {
    return operands.values(VOLUME).isEmpty()
        || operands.values(VOLUME).stream()
            .anyMatch(term -> volumesOf(profile).contains(term.upperCase()));
  }

  /** The volumes on which a discrete profile's data set is said to be. */
  static List<String> volumesOf(ResourceProfile profile) {
    String volumes = ProfileOperand.base(profile.protection(), VOLUME, "");
    return volumes.isEmpty() ? List.of() : Arrays.asList(volumes.split(" "));
  }
}

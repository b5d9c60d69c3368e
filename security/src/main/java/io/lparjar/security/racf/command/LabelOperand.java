package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.ResourceClass;
import java.util.Optional;

/**
 * SECLABEL and NOSECLABEL: the security label of a profile, which is listed; no access is decided
 * by labels, as on a system whose class SECLABEL is not active.
 */
final class LabelOperand {
  private static final ResourceClass SECLABEL = new ResourceClass("SECLABEL");

  private LabelOperand() {}

  /** The segments with the label; one that nobody has defined ends the command. */
  static Segments change(CommandRun run, Operands operands, Segments before) {
    String keyword = SECLABEL.name();
    if (operands.has("NO" + keyword)) {
      return before.without(Segments.BASE, keyword);
    }
    Optional<String> label = operands.name(keyword);
    if (label.isEmpty()) {
      return before;
    }
    if (run.database().profile(SECLABEL, new ProfileName(label.get(), false)).isEmpty()) {
      throw new CommandException(CommandMessage.LABEL_UNKNOWN, label.get());
    }
    return before.with(Segments.BASE, keyword, label.get());
  }

  /** Lists the label of a resource profile, when it has one. [recalled] */
  static void print(CommandRun run, Protection protection) {
    String label = ProfileOperand.base(protection, SECLABEL.name(), "");
    if (!label.isEmpty()) {
      run.print("", "SECLABEL", "--------", label);
    }
  }
}

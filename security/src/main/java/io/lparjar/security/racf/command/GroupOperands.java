package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Segments;

/** The operands that ADDGROUP and ALTGROUP share: DATA, MODEL, TERMUACC and segments. */
final class GroupOperands {
  private static final String NOTERMUACC = "NOTERMUACC";

  private GroupOperands() {}

  /**
   * The segments of a group as the operands want them.
   *
   * @param access the command user's to the segments
   */
  static Segments change(CommandRun run, Operands operands, Segments before, FieldAccess access) {
    Segments after = UserOperands.data(run, operands, before);
    if (operands.has(NOTERMUACC)) {
      after = after.with(Segments.BASE, NOTERMUACC, "YES");
    } else if (operands.has("TERMUACC")) {
      after = after.without(Segments.BASE, NOTERMUACC);
    }
    if (operands.has("UNIVERSAL")) {
      after = after.with(Segments.BASE, "UNIVERSAL", "YES");
    }
    after = UserOperands.modelName(operands, after);
    for (SegmentTemplate template : SegmentTemplate.OF_GROUPS) {
      after = access.change(template, operands, after);
    }
    return after;
  }
}

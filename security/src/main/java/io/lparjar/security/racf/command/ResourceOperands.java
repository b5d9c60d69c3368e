package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.ResourceClass;

/** The operands that RDEFINE and RALTER share: those of all profiles, members and segments. */
final class ResourceOperands {
  private ResourceOperands() {}

  /** The protection as the operands want it, of a profile of that class and name. */
  static Protection change(
      CommandRun run,
      Operands operands,
      ResourceClass resourceClass,
      String name,
      Protection before) {
    Protection after = ProfileOperand.change(run, operands, before);
    Segments segments =
        new MemberOperand(run, resourceClass, name).change(operands, after.segments());
    segments = new SegmentOperand(run, SegmentTemplate.STDATA).change(operands, segments);
    segments = new SegmentOperand(run, SegmentTemplate.CDTINFO).change(operands, segments);
    return after.withSegments(SignonOperand.change(operands, segments));
  }
}

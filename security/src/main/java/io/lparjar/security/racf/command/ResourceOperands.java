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
    FieldAccess access =
        FieldAccess.toResource(run, resourceClass, name, CommandMessage.RESOURCE_SEGMENT_REFUSED);
    for (SegmentTemplate template : SegmentTemplate.OF_RESOURCES) {
      segments = access.change(template, operands, segments);
    }
    return after.withSegments(SignonOperand.change(operands, segments, access));
  }
}

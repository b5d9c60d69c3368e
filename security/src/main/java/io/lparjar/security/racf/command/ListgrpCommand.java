package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.Segments;
import java.util.List;

/**
 * {@code LISTGRP}: lists groups: the current one without operand, all that one may see with an
 * asterisk.
 *
 * <ol>
 *   <li>ICH51003I, when there is no such group.
 *   <li>ICH32007I, for NORACF without a segment.
 *   <li>ICH32002I, when the command user is not SPECIAL or AUDITOR, does not own the group nor has
 *       CONNECT in it; segments are listed nevertheless.
 *   <li>ICH32006I, for a segment without {@linkplain FieldAccess field-level access}.
 * </ol>
 */
final class ListgrpCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    if (operands.has("NORACF") && segments(operands).isEmpty()) {
      throw new CommandException(CommandMessage.LISTGRP_WITHOUT_SEGMENT);
    }
    List<Term> names = operands.positional(0);
    if (names.isEmpty()) {
      list(run, operands, run.user().group());
    } else if (names.get(0).text().equals("*")) {
      run.database().groups().stream()
          .filter(run.authority()::mayList)
          .forEach(group -> list(run, operands, group));
    } else {
      names.forEach(name -> list(run, operands, run.groupName(name.upperCase())));
    }
  }

  private static void list(CommandRun run, Operands operands, String name) {
    run.database()
        .group(name)
        .ifPresentOrElse(
            group -> list(run, operands, group), () -> run.say(CommandMessage.NAME_NOT_FOUND));
  }

  private static List<SegmentTemplate> segments(Operands operands) {
    return SegmentTemplate.OF_GROUPS.stream().filter(it -> operands.has(it.segment())).toList();
  }

  private static void list(CommandRun run, Operands operands, GroupProfile group) {
    if (operands.has("NORACF")) {
      run.print("INFORMATION FOR GROUP " + group.name());
    } else if (run.authority().mayList(group)) {
      base(run, group);
    } else {
      run.say(CommandMessage.LISTGRP_REFUSED, group.name());
    }
    FieldAccess access =
        FieldAccess.toGroup(run, group.name(), CommandMessage.LISTGRP_SEGMENT_REFUSED);
    segments(operands).forEach(template -> access.list(template, group.segments()));
  }

  private static void base(CommandRun run, GroupProfile group) {
    run.print(
        "INFORMATION FOR GROUP " + group.name(),
        ListingText.line(
            "    SUPERIOR GROUP=%-8s     OWNER=%-8s    CREATED=%s",
            group.superiorGroup().isEmpty() ? "NONE" : group.superiorGroup(),
            group.owner(),
            ListingText.date(group.created())),
        group
            .segments()
            .field(Segments.BASE, "DATA")
            .map(data -> "    INSTALLATION DATA=" + data)
            .orElse("    NO INSTALLATION DATA"),
        group
            .segments()
            .field(Segments.BASE, "MODEL")
            .map(name -> "    MODEL DATA SET=" + name)
            .orElse("    NO MODEL DATA SET"),
        group.segments().field(Segments.BASE, "NOTERMUACC").isPresent()
            ? "    NOTERMUACC"
            : "    TERMUACC");
    boolean universal = group.segments().field(Segments.BASE, "UNIVERSAL").isPresent();
    if (universal) {
      run.print("    UNIVERSAL");
    }
    List<String> subgroups =
        run.database().groups().stream()
            .filter(below -> below.superiorGroup().equals(group.name()))
            .map(GroupProfile::name)
            .toList();
    run.print(
        subgroups.isEmpty()
            ? "    NO SUBGROUPS"
            : "    SUBGROUP(S)= " + String.join(" ", subgroups));
    List<GroupConnection> members =
        run.database().membersOf(group.name()).stream()
            .filter(member -> !universal || isNotable(member))
            .toList();
    run.print(
        members.isEmpty()
            ? "    NO USERS"
            : "    USER(S)=      ACCESS=      ACCESS COUNT=      UNIVERSAL ACCESS=");
    members.forEach(member -> member(run, member));
  }

  /** Of a universal group only members are listed who have more than USE. [documented] */
  private static boolean isNotable(GroupConnection member) {
    return member.authority() != GroupAuthority.USE || !member.attributes().isEmpty();
  }

  private static void member(CommandRun run, GroupConnection member) {
    run.print(
        ListingText.line(
            "      %-8s      %-8s      000000               %s",
            member.user(), member.authority(), member.uacc()),
        "         CONNECT ATTRIBUTES=" + ListuserCommand.attributesOf(run, member),
        ListingText.line(
            "         REVOKE DATE=%-20s RESUME DATE=%s",
            Dates.shown(member.revocation().revokeDate()),
            Dates.shown(member.revocation().resumeDate())));
  }
}

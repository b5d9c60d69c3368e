package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The operands by which CONNECT, ADDUSER and ALTUSER say how a user is connected to a group. */
record ConnectionOperands(CommandRun run, Operands operands) {
  private static final List<UserAttribute> ATTRIBUTES =
      List.of(
          UserAttribute.SPECIAL,
          UserAttribute.OPERATIONS,
          UserAttribute.AUDITOR,
          UserAttribute.ADSP,
          UserAttribute.GRPACC);

  private static final Set<UserAttribute> GIVEN_BY_SPECIAL =
      Set.of(UserAttribute.SPECIAL, UserAttribute.OPERATIONS, UserAttribute.AUDITOR);

  /** A new connection, before what the operands say. */
  GroupConnection initial(UserId user, String group) {
    return new GroupConnection(
        user, group, GroupAuthority.USE, run.user().userId().value(), run.today(), false);
  }

  /** The connection with AUTHORITY and UACC of the operands. */
  GroupConnection levels(GroupConnection before) {
    return before
        .withAuthority(operands.name("AUTHORITY").map(this::authority).orElse(before.authority()))
        .withUacc(ProfileOperand.level(operands, "UACC", "UNIVERSAL ACCESS").orElse(before.uacc()));
  }

  /** The attributes that the operands want; those of the group are given by its SPECIAL. */
  GroupConnection attributes(GroupConnection before) {
    Set<UserAttribute> after = EnumSet.noneOf(UserAttribute.class);
    after.addAll(before.attributes());
    for (UserAttribute attribute : ATTRIBUTES) {
      operands
          .choice(attribute.name(), "NO" + attribute.name())
          .ifPresent(on -> change(after, attribute, on, before.group()));
    }
    return before.withAttributes(after);
  }

  private void change(
      Set<UserAttribute> attributes, UserAttribute attribute, boolean on, String group) {
    if (GIVEN_BY_SPECIAL.contains(attribute) && !run.authority().isSpecialIn(group)) {
      run.say(CommandMessage.CONNECT_OPERAND_REFUSED, attribute);
    } else if (on) {
      attributes.add(attribute);
    } else {
      attributes.remove(attribute);
    }
  }

  private GroupAuthority authority(String text) {
    return Abbreviations.find(text, GroupAuthority.values())
        .orElseThrow(() -> new CommandException(CommandMessage.INVALID, "AUTHORITY", text));
  }
}

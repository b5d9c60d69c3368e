package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserAttribute;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The operands that ADDUSER and ALTUSER share, and what they make of a user's profile. */
record UserOperands(CommandRun run, Operands operands) {
  private static final int LONGEST_NAME = 20;
  private static final Pattern HOME = Pattern.compile("/[\\x21-\\x7E]{0,1022}");
  private static final List<UserAttribute> ATTRIBUTES =
      List.of(
          UserAttribute.SPECIAL,
          UserAttribute.OPERATIONS,
          UserAttribute.AUDITOR,
          UserAttribute.RESTRICTED);

  /** Checks what can be wrong, so that a command is carried out for all its users or for none. */
  void check() {
    run.owner(operands);
    defaultGroup();
    name();
    home();
    password();
  }

  Optional<String> defaultGroup() {
    return operands.name("DFLTGRP").map(group -> run.group(group).name());
  }

  /** The new password as typed. */
  Optional<String> password() {
    Optional<String> password = operands.text("PASSWORD");
    if (password.isPresent() && !run.database().allowsPassword(password.get())) {
      throw new CommandException(CommandMessage.PASSWORD_AGAINST_RULES);
    }
    return password;
  }

  /** The profile as the operands want it; a command user who is not SPECIAL gives no attributes. */
  UserProfile change(UserProfile before) {
    UserProfile after = before.withAttributes(attributes(before.attributes()));
    after = after.withName(name().orElse(after.name()));
    after = after.withOwner(run.owner(operands).orElse(after.owner()));
    return after.withHome(home().orElse(after.home()));
  }

  private Set<UserAttribute> attributes(Set<UserAttribute> before) {
    Set<UserAttribute> after = EnumSet.noneOf(UserAttribute.class);
    after.addAll(before);
    for (UserAttribute attribute : ATTRIBUTES) {
      operands
          .choice(attribute.name(), "NO" + attribute.name())
          .ifPresent(on -> change(after, attribute, on));
    }
    return after;
  }

  private void change(Set<UserAttribute> attributes, UserAttribute attribute, boolean on) {
    if (attribute != UserAttribute.RESTRICTED && !run.authority().isSpecial()) {
      run.say(CommandMessage.ALTUSER_OPERAND_REFUSED, attribute.name());
    } else if (on) {
      attributes.add(attribute);
    } else {
      attributes.remove(attribute);
    }
  }

  private Optional<String> name() {
    Optional<String> name = operands.text("NAME");
    name.filter(text -> text.length() > LONGEST_NAME)
        .ifPresent(
            text -> {
              throw new CommandException(CommandMessage.INVALID, "NAME", text);
            });
    return name;
  }

  /** The part of the OMVS segment that profiles hold: the home directory. */
  private Optional<String> home() {
    Optional<String> home =
        operands.term("OMVS").map(Operands::within).flatMap(o -> o.text("HOME"));
    home.filter(path -> !HOME.matcher(path).matches())
        .ifPresent(
            path -> {
              throw new CommandException(CommandMessage.INVALID, "HOME", path);
            });
    return home;
  }
}

package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The operands that ADDUSER and ALTUSER share, and what they make of a user's profile.
 *
 * @param run the execution
 * @param operands what was typed
 * @param refusal the command's message about an operand that the command user may not specify
 * @param segmentRefusal that about a segment
 */
record UserOperands(
    CommandRun run, Operands operands, CommandMessage refusal, CommandMessage segmentRefusal) {
  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_DATA = 255;

  private static final List<UserAttribute> ATTRIBUTES =
      List.of(
          UserAttribute.SPECIAL,
          UserAttribute.OPERATIONS,
          UserAttribute.AUDITOR,
          UserAttribute.ROAUDIT,
          UserAttribute.UAUDIT,
          UserAttribute.ADSP,
          UserAttribute.GRPACC,
          UserAttribute.RESTRICTED);

  /** Attributes that only SPECIAL gives. */
  private static final Set<UserAttribute> GIVEN_BY_SPECIAL =
      Set.of(
          UserAttribute.SPECIAL,
          UserAttribute.OPERATIONS,
          UserAttribute.AUDITOR,
          UserAttribute.ROAUDIT);

  /** Checks what can be wrong, so that a command is carried out for all its users or for none. */
  void check(UserId user) {
    run.owner(operands);
    defaultGroup();
    password(user);
    phrase(user);
    CommandRun silent = run.silent();
    new UserOperands(silent, operands, refusal, segmentRefusal)
        .change(UserProfile.of(user, "X", run.today()));
  }

  Optional<String> defaultGroup() {
    return operands.name("DFLTGRP").map(group -> run.group(group).name());
  }

  /** The new password as typed. */
  Optional<String> password(UserId user) {
    Optional<String> password = operands.text("PASSWORD");
    if (password.isPresent()
        && (password.get().length() > 8 || !run.database().allowsPassword(user, password.get()))) {
      throw new CommandException(CommandMessage.PASSWORD_AGAINST_RULES);
    }
    return password;
  }

  /** The new password phrase as typed. */
  Optional<String> phrase(UserId user) {
    Optional<String> phrase = operands.text("PHRASE");
    if (phrase.isPresent()
        && (phrase.get().length() <= 8 || !run.database().allowsPassword(user, phrase.get()))) {
      throw new CommandException(CommandMessage.PHRASE_AGAINST_RULES);
    }
    return phrase;
  }

  /** The profile as the operands want it; a command user who is not SPECIAL gives no attributes. */
  UserProfile change(UserProfile before) {
    UserProfile after = before.withAttributes(attributes(before.attributes()));
    after = after.withName(name().orElse(after.name()));
    after = after.withOwner(run.owner(operands).orElse(after.owner()));
    after = after.withTimes(WhenOperand.change(operands, after.times()));
    after = after.withClassAuthorities(classAuthorities(after.classAuthorities()));
    Segments segments = data(run, operands, after.segments());
    segments = LabelOperand.change(run, operands, segments);
    segments = modelName(operands, segments);
    FieldAccess access = FieldAccess.toUser(run, before.userId(), segmentRefusal);
    for (SegmentTemplate template : SegmentTemplate.OF_USERS) {
      segments = access.change(template, operands, segments);
    }
    return after.withSegments(segments);
  }

  /** MODEL and NOMODEL: the name of a profile, which is listed; nothing is modelled by it. */
  static Segments modelName(Operands operands, Segments before) {
    if (operands.has("NOMODEL")) {
      return before.without(Segments.BASE, "MODEL");
    }
    return operands
        .name("MODEL")
        .map(
            name -> {
              if (!ProfileOperand.isResource(name)) {
                throw new CommandException(CommandMessage.INVALID, "MODEL", name);
              }
              return before.with(Segments.BASE, "MODEL", name);
            })
        .orElse(before);
  }

  /** The installation data of DATA and NODATA in the base segment. */
  static Segments data(CommandRun run, Operands operands, Segments before) {
    Optional<String> data = operands.text("DATA");
    if (data.isEmpty()) {
      return operands.has("NODATA") ? before.without(Segments.BASE, "DATA") : before;
    }
    if (data.get().length() > LONGEST_DATA || data.get().chars().anyMatch(c -> c < ' ')) {
      throw new CommandException(CommandMessage.INVALID, "DATA", "");
    }
    return before.with(Segments.BASE, "DATA", data.get());
  }

  private Set<String> classAuthorities(Set<String> before) {
    Set<String> after = new TreeSet<>(before);
    if ((operands.has("CLAUTH") || operands.has("NOCLAUTH")) && !run.authority().isSpecial()) {
      run.say(refusal, "CLAUTH");
      return after;
    }
    operands.values("CLAUTH").forEach(term -> after.add(authorityClass(term)));
    operands.values("NOCLAUTH").forEach(term -> after.remove(authorityClass(term)));
    return after;
  }

  private String authorityClass(Term term) {
    String name = term.upperCase();
    return name.equals("USER") ? name : ResourceClasses.parse(run.database(), name).name();
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
    boolean refused =
        attribute == UserAttribute.UAUDIT
            ? !run.user().has(UserAttribute.AUDITOR)
            : GIVEN_BY_SPECIAL.contains(attribute) && !run.authority().isSpecial();
    if (refused) {
      run.say(refusal, attribute.name());
    } else if (on) {
      attributes.add(attribute);
    } else {
      attributes.remove(attribute);
    }
  }

  private Optional<String> name() {
    Optional<String> name = operands.text("NAME");
    name.filter(text -> text.length() > LONGEST_NAME || text.chars().anyMatch(c -> c < ' '))
        .ifPresent(
            text -> {
              throw new CommandException(CommandMessage.INVALID, "NAME", text);
            });
    return name;
  }
}

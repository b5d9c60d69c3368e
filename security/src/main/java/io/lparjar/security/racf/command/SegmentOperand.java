package io.lparjar.security.racf.command;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.ResourceClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A segment in a command: {@code OMVS(UID(7) HOME('/u/x'))}; NO before a keyword takes a field
 * away, NO before the segment's name all of it.
 *
 * <p>AUTOUID and AUTOGID give the next free id from 1000 on; no BPX.NEXT.USER profile is asked for.
 * An id that is taken needs SHARED when there is a profile SHARED.IDS in class UNIXPRIV.
 */
final class SegmentOperand {
  private static final int FIRST_ID = 1000;
  private static final int LONGEST_VALUE = 1023;

  private final CommandRun run;
  private final SegmentTemplate template;

  SegmentOperand(CommandRun run, SegmentTemplate template) {
    this.run = run;
    this.template = template;
  }

  /** The segments with what the operands of a command say of this one. */
  Segments change(Operands operands, Segments before) {
    String segment = template.segment();
    if (operands.has("NO" + segment)) {
      return before.without(segment);
    }
    Segments after = before;
    for (Term term : operands.values(segment)) {
      after = change(after, term, operands.values(segment));
    }
    return after;
  }

  /** The fields that operands which {@link #change} takes would change; all with NO. */
  List<String> fieldsNamed(Operands operands) {
    if (operands.has("NO" + template.segment())) {
      return template.fields();
    }
    return operands.values(template.segment()).stream()
        .map(Term::upperCase)
        .flatMap(typed -> fieldNamed(typed).stream())
        .toList();
  }

  private Optional<String> fieldNamed(String typed) {
    if (isAutomatic(typed)) {
      return Optional.of(typed.substring("AUTO".length()));
    }
    return field(typed).or(() -> typed.startsWith("NO") ? field(typed.substring(2)) : field(""));
  }

  private static boolean isAutomatic(String typed) {
    return typed.equals("AUTOUID") || typed.equals("AUTOGID");
  }

  private Segments change(Segments before, Term term, List<Term> all) {
    String typed = term.upperCase();
    if (typed.equals("SHARED")) {
      return before;
    }
    if (isAutomatic(typed)) {
      String field = typed.substring("AUTO".length());
      requireField(field, typed);
      return before.with(template.segment(), field, Integer.toString(nextId(field)));
    }
    Optional<String> field = field(typed);
    if (field.isEmpty() && typed.startsWith("NO") && typed.length() > 2) {
      return before.without(
          template.segment(),
          field(typed.substring(2))
              .orElseThrow(() -> new CommandException(CommandMessage.INVALID_KEYWORD, typed)));
    }
    String name =
        field.orElseThrow(() -> new CommandException(CommandMessage.INVALID_KEYWORD, typed));
    String value = value(name, term);
    boolean shared = all.stream().anyMatch(other -> other.upperCase().equals("SHARED"));
    if ((name.equals("UID") || name.equals("GID")) && !shared) {
      requireFree(name, value);
    }
    return before.with(template.segment(), name, value);
  }

  private Optional<String> field(String typed) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    List<String> meant =
        template.fields().stream().filter(field -> field.startsWith(typed)).toList();
    return meant.contains(typed) || meant.size() == 1
        ? Optional.of(meant.contains(typed) ? typed : meant.get(0))
        : Optional.empty();
  }

  private void requireField(String field, String typed) {
    if (!template.fields().contains(field)) {
      throw new CommandException(CommandMessage.INVALID_KEYWORD, typed);
    }
  }

  private String value(String field, Term term) {
    if (term.operands().isEmpty()) {
      boolean uid = field.equals("UID");
      throw new CommandException(
          CommandMessage.MISSING,
          template.segment() + " " + field + "+",
          uid ? "OMVS USER ID (UID), 1-10 NUMERIC DIGITS" : "VALUE OF " + field);
    }
    String value =
        term.operands().stream()
            .map(each -> template.keepsCase(field) ? each.text() : each.upperCase())
            .collect(Collectors.joining(" "));
    boolean valid =
        template.isNumber(field)
            ? Numbers.parse(value, 0, Integer.MAX_VALUE).isPresent()
            : isText(field, value);
    if (!valid) {
      throw new CommandException(CommandMessage.INVALID, field, value);
    }
    return template.isNumber(field)
        ? Integer.toString(Numbers.parse(value, 0, Integer.MAX_VALUE).orElse(0))
        : value;
  }

  private static boolean isText(String field, String value) {
    return !value.isEmpty()
        && value.length() <= LONGEST_VALUE
        && value.chars().allMatch(c -> c >= ' ' && c < 0x7F)
        && (!field.equals("HOME") || value.startsWith("/"))
        && (!field.equals("DEFAULTUACC") || ProfileOperand.isLevel(value));
  }

  private IntStream ids(String field) {
    RacfDatabase database = run.database();
    return field.equals("UID")
        ? database.users().stream().mapToInt(UserProfile::uid)
        : database.groups().stream().mapToInt(GroupProfile::gid);
  }

  private int nextId(String field) {
    int last = ids(field).max().orElse(0);
    return Math.max(last < Integer.MAX_VALUE ? last + 1 : FIRST_ID, FIRST_ID);
  }

  private void requireFree(String field, String value) {
    boolean guarded =
        run.database()
            .profile(new ResourceClass("UNIXPRIV"), new ProfileName("SHARED.IDS", false))
            .isPresent();
    int id = Integer.parseInt(value);
    if (guarded && ids(field).anyMatch(taken -> taken == id)) {
      throw new CommandException(CommandMessage.ID_IN_USE, field, value);
    }
  }
}

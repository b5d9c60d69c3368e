package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.Revocation;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code LISTUSER}: lists user profiles: one's own without operand, all that one may see with an
 * asterisk.
 *
 * <ol>
 *   <li>ICH30001I, when there is no such user.
 *   <li>ICH30012I, for NORACF without a segment.
 *   <li>ICH30002I, when the command user neither is SPECIAL, AUDITOR, that user nor the owner, and
 *       asks for more than segments.
 *   <li>IRR52021I, for a segment without {@linkplain FieldAccess field-level access}.
 * </ol>
 *
 * With NORACF only the user id is left of the base segment. [recalled]
 */
final class ListuserCommand implements RacfCommand {
  private static final List<SegmentTemplate> SEGMENTS =
      Stream.concat(SegmentTemplate.OF_USERS.stream(), Stream.of(SegmentTemplate.CSDATA)).toList();

  @Override
  public void execute(CommandRun run, Operands operands) {
    if (operands.has("NORACF") && segments(operands).isEmpty()) {
      throw new CommandException(CommandMessage.LISTUSER_WITHOUT_SEGMENT);
    }
    List<Term> names = operands.positional(0);
    if (names.isEmpty()) {
      run.database().user(run.user().userId()).ifPresent(own -> list(run, operands, own));
    } else if (names.get(0).text().equals("*")) {
      run.database().users().stream()
          .filter(run.authority()::maySee)
          .forEach(user -> list(run, operands, user));
    } else {
      names.forEach(name -> list(run, operands, name));
    }
  }

  private static void list(CommandRun run, Operands operands, Term name) {
    run.database()
        .user(run.userId(name))
        .ifPresentOrElse(
            user -> list(run, operands, user),
            () -> run.say(CommandMessage.LISTUSER_UNKNOWN, name.upperCase()));
  }

  private static List<SegmentTemplate> segments(Operands operands) {
    return SEGMENTS.stream().filter(template -> operands.has(template.segment())).toList();
  }

  private static void list(CommandRun run, Operands operands, UserProfile user) {
    if (operands.has("NORACF")) {
      run.print("USER=" + user.userId());
    } else if (run.authority().maySee(user)) {
      base(run, user);
    } else {
      run.say(CommandMessage.LISTUSER_REFUSED, user.userId());
      return;
    }
    FieldAccess access = FieldAccess.toUser(run, user.userId(), CommandMessage.SEGMENT_NOT_LISTED);
    segments(operands).forEach(template -> access.list(template, user.segments()));
  }

  private static void base(CommandRun run, UserProfile user) {
    run.print(
        ListingText.line(
            "USER=%-8s  NAME=%-20s  OWNER=%-8s  CREATED=%s",
            user.userId(),
            user.name().isEmpty() ? "UNKNOWN" : user.name(),
            user.owner(),
            ListingText.date(user.created())),
        ListingText.line(
            " DEFAULT-GROUP=%-8s PASSDATE=%-6s PASS-INTERVAL=%3s PHRASEDATE=%s",
            user.defaultGroup(),
            dateOf(user.credentials().password()),
            interval(run, user),
            dateOf(user.credentials().phrase())));
    attributesOf(run, user).forEach(attribute -> run.print(" ATTRIBUTES=" + attribute));
    run.print(
        dates(" ", "   ", user.revocation()),
        " LAST-ACCESS="
            + run.database()
                .lastAccess(user.userId())
                .map(moment -> ListingText.time(moment, run.clock().getZone()))
                .orElse("UNKNOWN"),
        " CLASS AUTHORIZATIONS="
            + (user.classAuthorities().isEmpty()
                ? "NONE"
                : user.classAuthorities().stream().sorted().collect(Collectors.joining(" "))),
        user.segments()
            .field(Segments.BASE, "DATA")
            .map(data -> " INSTALLATION-DATA=" + data)
            .orElse(" NO-INSTALLATION-DATA"),
        user.segments()
            .field(Segments.BASE, "MODEL")
            .map(name -> " MODEL-NAME=" + name)
            .orElse(" NO-MODEL-NAME"),
        " LOGON ALLOWED   (DAYS)          (TIME)",
        " ---------------------------------------------",
        ListingText.line(
            " %-31s %s", WhenOperand.shownDays(user.times()), WhenOperand.shownTime(user.times())));
    run.database().connectionsOf(user.userId()).values().forEach(c -> connection(run, c));
    run.print(
        "SECURITY-LEVEL=NONE SPECIFIED",
        "CATEGORY-AUTHORIZATION",
        " NONE SPECIFIED",
        "SECURITY-LABEL="
            + user.segments().field(Segments.BASE, "SECLABEL").orElse("NONE SPECIFIED"));
  }

  static String dates(String before, String between, Revocation revocation) {
    return before
        + "REVOKE DATE="
        + Dates.shown(revocation.revokeDate())
        + between
        + "RESUME DATE="
        + Dates.shown(revocation.resumeDate());
  }

  private static String dateOf(@Nullable Password password) {
    if (password == null) {
      return "N/A";
    }
    return password.expired() ? "00.000" : ListingText.date(password.changed());
  }

  private static String interval(CommandRun run, UserProfile user) {
    int days = run.database().intervalOf(user);
    return user.credentials().isProtected() || days == 0 ? "N/A" : String.valueOf(days);
  }

  private static List<String> attributesOf(CommandRun run, UserProfile user) {
    List<String> attributes = new ArrayList<>();
    user.attributes().stream().sorted().map(UserAttribute::name).forEach(attributes::add);
    if (user.revocation().inEffect(run::today)) {
      attributes.add("REVOKED");
    }
    if (user.credentials().phrase() != null) {
      attributes.add("PASSPHRASE");
    }
    if (user.credentials().isProtected()) {
      attributes.add("PROTECTED");
    }
    return attributes.isEmpty() ? List.of("NONE") : attributes;
  }

  private static void connection(CommandRun run, GroupConnection connection) {
    run.print(
        ListingText.line(
            "  GROUP=%-8s  AUTH=%-8s CONNECT-OWNER=%-8s  CONNECT-DATE=%s",
            connection.group(),
            connection.authority(),
            connection.owner(),
            ListingText.date(connection.created())),
        ListingText.line("    CONNECTS=    00  UACC=%-8s LAST-CONNECT=UNKNOWN", connection.uacc()),
        "    CONNECT ATTRIBUTES=" + attributesOf(run, connection),
        dates("    ", "   ", connection.revocation()));
  }

  /** The attributes of a connection in one line. */
  static String attributesOf(CommandRun run, GroupConnection connection) {
    List<String> attributes = new ArrayList<>();
    connection.attributes().stream().sorted().map(UserAttribute::name).forEach(attributes::add);
    if (connection.revocation().inEffect(run::today)) {
      attributes.add("REVOKED");
    }
    return attributes.isEmpty() ? "NONE" : String.join(" ", attributes);
  }
}

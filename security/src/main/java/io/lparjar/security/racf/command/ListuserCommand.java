package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserAttribute;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code LISTUSER}: lists user profiles: one's own without operand, all that one may see with an
 * asterisk.
 *
 * <ol>
 *   <li>ICH30001I, when there is no such user.
 *   <li>ICH30002I, when the command user neither is SPECIAL, AUDITOR, that user nor the owner.
 * </ol>
 */
final class ListuserCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    List<Term> names = operands.positional(0);
    if (names.isEmpty()) {
      run.database().user(run.user().userId()).ifPresent(own -> list(run, operands, own));
    } else if (names.get(0).text().equals("*")) {
      run.database().users().stream()
          .filter(user -> maySee(run, user))
          .forEach(user -> list(run, operands, user));
    } else {
      names.forEach(name -> list(run, operands, name));
    }
  }

  private static void list(CommandRun run, Operands operands, Term name) {
    run.database()
        .user(run.userId(name))
        .ifPresentOrElse(
            user -> {
              if (maySee(run, user)) {
                list(run, operands, user);
              } else {
                run.say(CommandMessage.LISTUSER_REFUSED, user.userId());
              }
            },
            () -> run.say(CommandMessage.LISTUSER_UNKNOWN, name.upperCase()));
  }

  private static boolean maySee(CommandRun run, UserProfile user) {
    return run.authority().mayLook()
        || run.authority().isUser(user.userId().value())
        || run.authority().mayAlter(user);
  }

  private static void list(CommandRun run, Operands operands, UserProfile user) {
    if (!operands.has("NORACF")) {
      base(run, user);
    }
    if (operands.has("OMVS")) {
      omvs(run, user);
    }
    if (operands.has("TSO")) {
      run.print("", "NO TSO INFORMATION");
    }
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
            " DEFAULT-GROUP=%-8s PASSDATE=%-6s PASS-INTERVAL=%3s PHRASEDATE=N/A",
            user.defaultGroup(), passwordDate(user), interval(run, user)));
    attributesOf(user).forEach(attribute -> run.print(" ATTRIBUTES=" + attribute));
    run.print(
        " REVOKE DATE=NONE   RESUME DATE=NONE",
        " LAST-ACCESS="
            + run.database()
                .lastAccess(user.userId())
                .map(moment -> ListingText.time(moment, run.clock().getZone()))
                .orElse("UNKNOWN"),
        " CLASS AUTHORIZATIONS=NONE",
        " NO-INSTALLATION-DATA",
        " NO-MODEL-NAME",
        " LOGON ALLOWED   (DAYS)          (TIME)",
        " ---------------------------------------------",
        " ANYDAY                          ANYTIME");
    run.database().connectionsOf(user.userId()).values().forEach(c -> connection(run, c));
    run.print(
        "SECURITY-LEVEL=NONE SPECIFIED",
        "CATEGORY-AUTHORIZATION",
        " NONE SPECIFIED",
        "SECURITY-LABEL=NONE SPECIFIED");
  }

  private static String passwordDate(UserProfile user) {
    Password password = user.password();
    if (password == null) {
      return "N/A";
    }
    return password.expired() ? "00.000" : ListingText.date(password.changed());
  }

  private static String interval(CommandRun run, UserProfile user) {
    int days = run.database().options().intervalDays();
    return user.password() == null || days == 0 ? "N/A" : String.valueOf(days);
  }

  private static List<String> attributesOf(UserProfile user) {
    List<String> attributes = new ArrayList<>();
    user.attributes().stream().sorted().map(UserAttribute::name).forEach(attributes::add);
    if (user.revoked()) {
      attributes.add("REVOKED");
    }
    if (user.password() == null) {
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
        "    CONNECTS=    00  UACC=NONE     LAST-CONNECT=UNKNOWN",
        "    CONNECT ATTRIBUTES=" + (connection.revoked() ? "REVOKED" : "NONE"),
        "    REVOKE DATE=NONE   RESUME DATE=NONE");
  }

  /** What profiles hold of the OMVS segment. */
  private static void omvs(CommandRun run, UserProfile user) {
    run.print(
        "",
        "OMVS INFORMATION",
        "----------------",
        "HOME= " + user.home(),
        "CPUTIMEMAX= NONE",
        "ASSIZEMAX= NONE",
        "FILEPROCMAX= NONE",
        "PROCUSERMAX= NONE",
        "THREADSMAX= NONE",
        "MMAPAREAMAX= NONE");
  }
}

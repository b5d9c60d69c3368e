package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Revocation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of REVOKE and RESUME: {@code 10/22/23} in commands, spelled out in listings. */
final class Dates {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{2})");
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  /** Years from 71 on are of the last century. [recalled] */
  private static final int FIRST_YEAR = 71;

  private Dates() {}

  /** Reads month, day and year; an invalid date ends the command. */
  static LocalDate parse(String keyword, String text) {
    Matcher matcher = FORM.matcher(text);
    if (matcher.matches()) {
      int year = Integer.parseInt(matcher.group(3));
      try {
        return LocalDate.of(
            year < FIRST_YEAR ? 2000 + year : 1900 + year,
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)));
      } catch (DateTimeException e) {
        throw new CommandException(CommandMessage.INVALID, keyword, text);
      }
    }
    throw new CommandException(CommandMessage.INVALID, keyword, text);
  }

  /** The revocation as REVOKE, RESUME and their NO forms want it, with or without dates. */
  static Revocation change(Operands operands, Revocation before) {
    Revocation after = before;
    if (operands.has("NOREVOKE")) {
      after = after.withRevokeDate(null);
    }
    if (operands.has("NORESUME")) {
      after = after.withResumeDate(null);
    }
    Optional<String> revoke = operands.text("REVOKE");
    Optional<String> resume = operands.text("RESUME");
    if (operands.has("REVOKE") && revoke.isEmpty()) {
      after = new Revocation(true, null, after.resumeDate());
    }
    if (operands.has("RESUME") && resume.isEmpty()) {
      after = new Revocation(false, after.revokeDate(), null);
    }
    if (revoke.isPresent()) {
      after = after.withRevokeDate(parse("REVOKE", revoke.get()));
    }
    return resume.isPresent() ? after.withResumeDate(parse("RESUME", resume.get())) : after;
  }

  /** {@code OCTOBER 22, 2023}, or {@code NONE}. [seen] */
  static String shown(@Nullable LocalDate date) {
    return date == null ? "NONE" : LONG.format(date).toUpperCase(Locale.ROOT);
  }
}

package io.lparjar.security.racf;

import io.lparjar.security.saf.SecurityEvent;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Tells the user whom NOTIFY of a profile names that somebody was refused: message {@code
 * ICH70004I}.
 *
 * @param userId who is told
 * @param refusal what happened
 * @param when it happened, local time
 * @see "z/OS Security Server RACF Messages and Codes, ICH70004I"
 */
public record ViolationNotice(String userId, SecurityEvent.Denied refusal, LocalDateTime when) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss 'ON' MMMM d, uuuu", Locale.ENGLISH);

  /** The message on one line. */
  public String line() {
    return RacfMessage.VIOLATION.with(
        refusal.user().userId(),
        refusal.user().group(),
        refusal.user().name(),
        refusal.wanted(),
        refusal.resource(),
        refusal.resourceClass(),
        TIME.format(when).toUpperCase(Locale.ROOT));
  }
}

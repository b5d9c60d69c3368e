package io.lparjar.jes.tso;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * {@code TIME}: the time of day and the date. What was used is not counted here.
 *
 * @see "z/OS TSO/E Command Reference, TIME command"
 */
public record TimeCommand(Clock clock) implements TsoCommand {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("hh:mm:ss a", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d,yyyy", Locale.ENGLISH);

  @Override
  public int execute(TsoSession session, String command) {
    LocalDateTime now = LocalDateTime.now(clock);
    session.show(TsoMessage.TIME.with(TIME.format(now), DATE.format(now).toUpperCase(Locale.ROOT)));
    return 0;
  }

  @Override
  public String help() {
    return "TIME: time of day and date";
  }
}

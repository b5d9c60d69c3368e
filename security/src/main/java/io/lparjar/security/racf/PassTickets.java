package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.racf.profile.SignonKey;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.ResourceClass;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Evaluates PassTickets: with a profile of the application in class PTKTDATA and its key, one of a
 * moment at most 10 minutes away is taken once, or more than once where the profile's application
 * data says NO REPLAY PROTECTION. [documented]
 *
 * <p>The profiles looked for are {@code application.group.userid}, {@code application.userid},
 * {@code application.group} and {@code application}. Tickets that were taken are remembered in
 * memory. Safe for use by many threads.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, The RACF PassTicket"
 */
final class PassTickets {
  private static final ResourceClass PTKTDATA = new ResourceClass("PTKTDATA");
  private static final String NO_REPLAY_PROTECTION = "NO REPLAY PROTECTION";
  private static final int TOLERANCE_SECONDS = 600;

  private record Used(String user, String application, String ticket) {}

  private final RacfDatabase database;
  private final Map<Used, Long> used = new HashMap<>();

  PassTickets(RacfDatabase database) {
    this.database = database;
  }

  /** Whether what was typed lets a user into an application; it does not a second time. */
  boolean accepts(UserProfile user, String typed, String application) {
    if (typed.length() != PassTicket.KEY_BYTES || !database.classState(PTKTDATA).active()) {
      return false;
    }
    return profile(user, application)
        .filter(protection -> isTicket(user, typed, application, protection))
        .filter(protection -> isFirstUse(user, typed, application, protection))
        .isPresent();
  }

  private Optional<Protection> profile(UserProfile user, String application) {
    String id = user.userId().value();
    String group = user.defaultGroup();
    return Stream.of(
            application + "." + group + "." + id,
            application + "." + id,
            application + "." + group,
            application)
        .flatMap(name -> database.inForce(PTKTDATA, new ProfileName(name, false)).stream())
        .map(ResourceProfile::protection)
        .findFirst();
  }

  private boolean isTicket(
      UserProfile user, String typed, String application, Protection protection) {
    Optional<SignonKey> key = SignonKey.of(protection.segments());
    if (key.isEmpty()) {
      return false;
    }
    PassTicket tickets = new PassTicket(user.userId().value(), application, key.get().bytes());
    long now = database.instant().getEpochSecond();
    for (int away = 0; away <= TOLERANCE_SECONDS; away++) {
      if (tickets.at(now - away).equals(typed) || tickets.at(now + away).equals(typed)) {
        return true;
      }
    }
    return false;
  }

  private synchronized boolean isFirstUse(
      UserProfile user, String typed, String application, Protection protection) {
    boolean replayed =
        protection
            .segments()
            .field(Segments.BASE, "APPLDATA")
            .filter(data -> data.toUpperCase(Locale.ROOT).contains(NO_REPLAY_PROTECTION))
            .isPresent();
    if (replayed) {
      return true;
    }
    long now = database.instant().getEpochSecond();
    used.values().removeIf(until -> until < now);
    Used ticket = new Used(user.userId().value(), application, typed);
    return used.putIfAbsent(ticket, now + 2L * TOLERANCE_SECONDS) == null;
  }
}

package io.lparjar.security.racf.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user proves who it is with.
 *
 * @param password null when the user has none
 * @param phrase password phrase, null when the user has none
 * @param history earlier passwords and phrases, the newest first
 * @param intervalDays days after which both expire: {@link #SYSTEM_INTERVAL}, or 0 for never
 * @see "z/OS Security Server RACF Security Administrator's Guide, Passwords and password phrases"
 */
public record Credentials(
    @Nullable Password password,
    @Nullable Password phrase,
    List<PasswordHash> history,
    int intervalDays) {
  /** The interval of SETROPTS counts. */
  public static final int SYSTEM_INTERVAL = -1;

  /** Those of a protected user. */
  public static final Credentials NONE = new Credentials(null, null, List.of(), SYSTEM_INTERVAL);

  public Credentials {
    history = List.copyOf(history);
  }

  /** Whether the user can log on with neither password nor phrase (PROTECTED). */
  public boolean isProtected() {
    return password == null && phrase == null;
  }

  public Credentials withPassword(@Nullable Password newPassword) {
    return new Credentials(newPassword, phrase, history, intervalDays);
  }

  public Credentials withPhrase(@Nullable Password newPhrase) {
    return new Credentials(password, newPhrase, history, intervalDays);
  }

  public Credentials withIntervalDays(int days) {
    return new Credentials(password, phrase, history, days);
  }

  /** With the newest {@code most} hashes of the history. */
  public Credentials withHistory(int most) {
    return new Credentials(
        password, phrase, history.subList(0, Math.min(most, history.size())), intervalDays);
  }

  /** With a hash that is used no longer before the others, of which {@code most} are kept. */
  public Credentials remembering(PasswordHash hash, int most) {
    List<PasswordHash> hashes = new ArrayList<>(history);
    hashes.add(0, hash);
    return new Credentials(
        password, phrase, hashes.subList(0, Math.min(most, hashes.size())), intervalDays);
  }
}

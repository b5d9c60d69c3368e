package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.Credentials;
import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.PasswordHash;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserId;
import java.security.SecureRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Sets passwords and phrases of a {@link RacfDatabase}, and compares what was typed with them.
 *
 * <p>Hashes are made without a lock, for they take long; the profile is changed by the database.
 */
final class Passwords {
  /** Iterations of a hash that must not cost time now and is replaced soon. */
  private static final int QUICK_ITERATIONS = 1_000;

  private final RacfDatabase database;
  private final boolean strengthens;
  private final SecureRandom random = new SecureRandom();
  private CompletableFuture<Void> strengthening = CompletableFuture.completedFuture(null);

  /**
   * The passwords of {@code database}.
   *
   * @param strengthens whether a quick hash is replaced by a strong one in the background
   */
  Passwords(RacfDatabase database, boolean strengthens) {
    this.database = database;
    this.strengthens = strengthens;
  }

  void set(UserId user, String password, boolean expired) {
    PasswordHash hash = hash(password, PasswordHash.ITERATIONS);
    Password set = new Password(hash, database.today(), expired);
    int history = options().password().historyCount();
    database.alterUser(
        user,
        profile -> {
          Credentials before = profile.credentials();
          boolean phrase = PasswordRules.isPhrase(password);
          Password old = phrase ? before.phrase() : before.password();
          Credentials kept =
              old == null || history == 0 ? before : before.remembering(old.hash(), history);
          return profile.withCredentials(phrase ? kept.withPhrase(set) : kept.withPassword(set));
        });
  }

  void setQuickly(UserId user, String password) {
    PasswordHash quick = hash(password, QUICK_ITERATIONS);
    Password set = new Password(quick, database.today(), false);
    database.alterUser(user, profile -> profile.withPassword(set));
    if (strengthens) {
      synchronized (this) {
        strengthening =
            strengthening.whenCompleteAsync((done, failure) -> strengthen(user, quick, password));
      }
    }
  }

  private void strengthen(UserId user, PasswordHash quick, String password) {
    PasswordHash strong = hash(password, PasswordHash.ITERATIONS);
    synchronized (database) {
      Password current = database.user(user).map(UserProfile::password).orElse(null);
      if (current != null && current.hash().equals(quick)) {
        Password stronger = new Password(strong, current.changed(), current.expired());
        database.alterUser(user, before -> before.withPassword(stronger));
      }
    }
  }

  /**
   * Waits until all quick hashes are replaced.
   *
   * @throws CompletionException when one could not be, which keeps the others from nothing
   */
  void finish() {
    CompletableFuture<Void> last;
    synchronized (this) {
      last = strengthening;
    }
    last.join();
  }

  private PasswordHash hash(String password, int iterations) {
    byte[] salt = new byte[PasswordHash.SALT_BYTES];
    random.nextBytes(salt);
    return PasswordHash.of(PasswordRules.fold(password, options()), salt, iterations);
  }

  boolean matches(UserProfile user, String typed) {
    Credentials credentials = user.credentials();
    Password password =
        PasswordRules.isPhrase(typed) ? credentials.phrase() : credentials.password();
    return password != null && password.hash().matches(PasswordRules.fold(typed, options()));
  }

  boolean isAllowed(UserId user, String typed) {
    return PasswordRules.allows(user, PasswordRules.fold(typed, options()), options());
  }

  boolean isInHistory(UserProfile user, String typed) {
    String folded = PasswordRules.fold(typed, options());
    return user.credentials().history().stream()
        .limit(options().password().historyCount())
        .anyMatch(hash -> hash.matches(folded));
  }

  private RacfOptions options() {
    return database.options();
  }
}

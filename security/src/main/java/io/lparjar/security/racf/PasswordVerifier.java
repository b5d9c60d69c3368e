package io.lparjar.security.racf;

import io.lparjar.security.racf.profile.Password;
import io.lparjar.security.racf.profile.PasswordHash;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a password is a user's; slow the first time and quick when it was right before.
 *
 * <p>The password hash is slow by intent. So for users who were let in lately a second, quick hash
 * of the right password is kept in memory, never on disk: HMAC-SHA-256 under a random key of this
 * process. It counts for the very profile with which it was made; any change of the profile, of the
 * password above all, makes a new profile and the next verification slow again. A wrong password is
 * always slow, which slows down guessing.
 *
 * <p>Safe for use by many threads.
 */
final class PasswordVerifier {
  private static final int MOST_USERS = 10_000;
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private static final class Verified {
    final UserProfile profile;
    final byte[] proof;

    Verified(UserProfile profile, byte[] proof) {
      this.profile = profile;
      this.proof = proof;
    }
  }

  private final SecretKeySpec key;
  private @Nullable Mac keyed;
  private final Map<UserId, Verified> verified =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UserId, Verified> eldest) {
          return size() > MOST_USERS;
        }
      };

  PasswordVerifier() {
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, ALGORITHM);
  }

  /** Whether {@code typed}, folded, is {@code password}, the one in {@code user}. */
  boolean verify(UserProfile user, Password password, String typed) {
    byte[] proof = proofOf(password.hash(), typed);
    if (wasVerified(user, proof)) {
      return true;
    }
    if (!password.hash().matches(typed)) {
      return false;
    }
    synchronized (verified) {
      verified.put(user.userId(), new Verified(user, proof));
    }
    return true;
  }

  /** Takes the time of a verification, so that nobody sees that there is nothing to verify. */
  void pretend(String typed) {
    PasswordHash.matchingNothing().matches(typed);
  }

  private boolean wasVerified(UserProfile user, byte[] proof) {
    Verified known;
    synchronized (verified) {
      known = verified.get(user.userId());
    }
    return known != null
        && isSame(known.profile, user)
        && MessageDigest.isEqual(known.proof, proof);
  }

  /** Identity on purpose: a profile that was changed and changed back has to be verified anew. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(UserProfile one, UserProfile other) {
    return one == other;
  }

  private byte[] proofOf(PasswordHash hash, String typed) {
    Mac mac = copyOfKeyed();
    mac.update(hash.salt());
    return mac.doFinal(typed.getBytes(StandardCharsets.UTF_8));
  }

  /** Quicker than to look for the algorithm, and to take in the key, at each login. */
  private synchronized Mac copyOfKeyed() {
    try {
      Mac original = keyed;
      if (original == null) {
        original = Mac.getInstance(ALGORITHM);
        original.init(key);
        keyed = original;
      }
      return (Mac) original.clone();
    } catch (GeneralSecurityException | CloneNotSupportedException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
  }
}

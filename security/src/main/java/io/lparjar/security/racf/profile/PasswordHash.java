package io.lparjar.security.racf.profile;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password that cannot be read back: {@code algorithm:iterations:salt:hash}, the last two in
 * Base64.
 *
 * <p>The algorithm is PBKDF2 with HMAC-SHA-256. {@link #ITERATIONS} take 50 to 100 milliseconds, so
 * a stolen database is slow to try passwords on; the count is kept with each hash and may grow.
 *
 * @see "RFC 8018, PBKDF2"
 */
public final class PasswordHash {
  /** Iterations of a new hash. */
  public static final int ITERATIONS = 50_000;

  /** Bytes of a salt. */
  public static final int SALT_BYTES = 16;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final int HASH_BITS = 256;

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /** Hashes {@code password}, folded as the system's options say. */
  public static PasswordHash of(String password, byte[] salt, int iterations) {
    return new PasswordHash(iterations, salt.clone(), derive(password, salt, iterations));
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException when it did not
   */
  public static PasswordHash parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 4 || !parts[0].equals(ALGORITHM)) {
      throw new IllegalArgumentException("not a password hash");
    }
    Base64.Decoder decoder = Base64.getDecoder();
    return new PasswordHash(
        Integer.parseInt(parts[1]), decoder.decode(parts[2]), decoder.decode(parts[3]));
  }

  /** A hash that no password has, as slow to compare with as a new one. */
  public static PasswordHash matchingNothing() {
    return new PasswordHash(ITERATIONS, new byte[SALT_BYTES], new byte[HASH_BITS / 8]);
  }

  /** Whether {@code password} is the one; takes the same time whether or not. */
  public boolean matches(String password) {
    return MessageDigest.isEqual(hash, derive(password, salt, iterations));
  }

  public int iterations() {
    return iterations;
  }

  public byte[] salt() {
    return salt.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordHash that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** The form in which it is stored. */
  @Override
  public String toString() {
    Base64.Encoder encoder = Base64.getEncoder();
    return String.join(
        ":",
        ALGORITHM,
        Integer.toString(iterations),
        encoder.encodeToString(salt),
        encoder.encodeToString(hash));
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }
}

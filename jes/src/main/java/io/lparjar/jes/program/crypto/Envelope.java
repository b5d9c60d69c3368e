package io.lparjar.jes.program.crypto;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The head of encrypted data, and the key that its password gives.
 *
 * <pre>
 * 0-7     LPARENC1 in EBCDIC
 * 8-12    record format of the original, EBCDIC
 * 13-16   record length, 17-20 block size
 * 21-24   iterations of PBKDF2 with HMAC SHA-256
 * 25-40   salt; its first 8 bytes also begin each nonce
 * </pre>
 */
final class Envelope {
  static final int LENGTH = 41;
  static final int SALT = 16;

  /** Bytes that a chunk grows by. */
  static final int TAG = 16;

  private static final String MAGIC = "LPARENC1";
  private static final int NONCE = 12;
  private static final int NONCE_PREFIX = 8;
  private static final int KEY_BITS = 256;
  private static final int MOST_ITERATIONS = 2_000_000;

  private final byte[] bytes;
  private final SecretKey key;
  private final RecordFormat recfm;
  private final int lrecl;
  private final int blksize;
  private int chunk;

  private Envelope(byte[] bytes, String password) throws GeneralSecurityException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    this.bytes = bytes.clone();
    this.recfm = RecordFormat.of(Ebcdic.decode(bytes, MAGIC.length(), 5).strip());
    this.lrecl = buffer.getInt(13);
    this.blksize = buffer.getInt(17);
    byte[] salt = new byte[SALT];
    buffer.get(25, salt);
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, buffer.getInt(21), KEY_BITS);
    byte[] secret =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    this.key = new SecretKeySpec(secret, "AES");
  }

  /** For new data. */
  static Envelope create(
      RecordFormat recfm, int lrecl, int blksize, int iterations, byte[] salt, String password)
      throws GeneralSecurityException {
    byte[] bytes =
        ByteBuffer.allocate(LENGTH)
            .put(Ebcdic.encode(MAGIC))
            .put(Ebcdic.encode(String.format(Locale.ROOT, "%-5s", recfm)))
            .putInt(lrecl)
            .putInt(blksize)
            .putInt(iterations)
            .put(salt)
            .array();
    return new Envelope(bytes, password);
  }

  /** Of data that begins so; empty when it does not. */
  static Optional<Envelope> open(byte[] bytes, String password) throws GeneralSecurityException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int iterations = buffer.getInt(21);
    boolean good =
        Ebcdic.decode(bytes, 0, MAGIC.length()).equals(MAGIC)
            && RecordFormat.parse(Ebcdic.decode(bytes, MAGIC.length(), 5).strip()).isPresent()
            && iterations > 0
            && iterations <= MOST_ITERATIONS;
    return good ? Optional.of(new Envelope(bytes, password)) : Optional.empty();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  RecordFormat recfm() {
    return recfm;
  }

  int lrecl() {
    return lrecl;
  }

  int blksize() {
    return blksize;
  }

  /** Encrypts the next chunk. */
  byte[] encrypt(byte[] data) throws GeneralSecurityException {
    return cipher(Cipher.ENCRYPT_MODE).doFinal(data);
  }

  /**
   * Decrypts the next chunk.
   *
   * @throws GeneralSecurityException when password or data are wrong
   */
  byte[] decrypt(byte[] data) throws GeneralSecurityException {
    return cipher(Cipher.DECRYPT_MODE).doFinal(data);
  }

  private Cipher cipher(int mode) throws GeneralSecurityException {
    byte[] nonce = ByteBuffer.allocate(NONCE).put(bytes, 25, NONCE_PREFIX).putInt(chunk++).array();
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(bytes);
    return cipher;
  }
}

package io.lparjar.security.racf;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes PassTickets of a user for an application by the legacy algorithm: the user id, encrypted by
 * DES under the application's key and mixed with the application's name and the time, goes through
 * six rounds of the time-coder and is written as eight letters and digits.
 *
 * <p>For use by one thread.
 *
 * @see "z/OS Security Server RACF Macros and Interfaces, The RACF PassTicket generator"
 */
public final class PassTicket {
  /** Bytes of a key. */
  public static final int KEY_BYTES = 8;

  private static final Charset EBCDIC = Charset.forName("IBM1047");
  private static final String SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final byte PADDING = 0x55;
  private static final int HALF_PADDING = 6;
  private static final int LOW_HALF = 0xFFFF;

  /** From which bit of 16, counted from 1, each bit of a round's result comes. [seen] */
  private static final int[][] PERMUTATIONS = {
    {10, 2, 12, 4, 14, 6, 16, 8, 9, 1, 11, 3, 13, 5, 15, 7},
    {1, 10, 3, 12, 13, 16, 7, 15, 9, 2, 11, 4, 5, 14, 8, 6},
    {3, 10, 1, 12, 13, 16, 9, 15, 7, 2, 14, 4, 5, 11, 8, 6},
    {10, 4, 12, 2, 14, 8, 16, 6, 9, 1, 13, 3, 11, 5, 15, 7},
    {4, 10, 12, 1, 8, 16, 14, 5, 9, 2, 13, 3, 11, 7, 15, 6},
    {1, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}
  };

  private final Cipher des;
  private final byte[] padding = new byte[2 * HALF_PADDING];
  private final int base;

  /**
   * PassTickets of one user.
   *
   * @param userId up to 8 characters
   * @param application up to 8 characters
   * @param key of {@value #KEY_BYTES} bytes
   */
  public PassTicket(String userId, String application, byte[] key) {
    try {
      des = Cipher.getInstance("DES/ECB/NoPadding");
      des.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "DES"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no DES", e);
    }
    byte[] user = userId.getBytes(EBCDIC);
    Arrays.fill(padding, PADDING);
    System.arraycopy(user, 0, padding, 0, user.length);
    byte[] mixed = encrypt(padded(userId));
    byte[] name = padded(application);
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] ^= name[i];
    }
    base = ByteBuffer.wrap(encrypt(mixed)).getInt();
  }

  private static byte[] padded(String name) {
    return String.format(Locale.ROOT, "%-8s", name).getBytes(EBCDIC);
  }

  private byte[] encrypt(byte[] block) {
    try {
      return des.doFinal(block);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("DES takes eight bytes", e);
    }
  }

  /** The PassTicket of a moment, in seconds since 1 January 1970, UTC. */
  public String at(long second) {
    return symbols(timeCoded(base ^ (int) second));
  }

  private int timeCoded(int input) {
    int left = input >>> 16;
    int right = input & LOW_HALF;
    byte[] block = new byte[KEY_BYTES];
    for (int round = 0; round < PERMUTATIONS.length; round++) {
      block[0] = (byte) (right >>> Byte.SIZE);
      block[1] = (byte) right;
      System.arraycopy(padding, round % 2 * HALF_PADDING, block, 2, HALF_PADDING);
      int mixed = left ^ (ByteBuffer.wrap(encrypt(block)).getShort() & LOW_HALF);
      left = right;
      right = permuted(mixed, PERMUTATIONS[round]);
    }
    return (left << 16) | right;
  }

  private static int permuted(int bits, int[] permutation) {
    int result = 0;
    for (int from : permutation) {
      result = (result << 1) | ((bits >>> (16 - from)) & 1);
    }
    return result;
  }

  /** Each symbol is six bits; the first begins two bits before the first bit, the next 4 later. */
  static String symbols(int bits) {
    StringBuilder symbols = new StringBuilder(KEY_BYTES);
    for (int i = 0; i < KEY_BYTES; i++) {
      int six = Integer.rotateLeft(bits, 4 + 4 * i) & 0x3F;
      symbols.append(SYMBOLS.charAt(six % SYMBOLS.length()));
    }
    return symbols.toString();
  }
}

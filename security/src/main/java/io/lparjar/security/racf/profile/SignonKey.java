package io.lparjar.security.racf.profile;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The key with which the PassTickets of an application are made: the segment SSIGNON of a profile
 * in class PTKTDATA. It is kept masked, so that whoever sees the database does not see the key; the
 * mask is no secret, as with KEYMASKED on z/OS.
 *
 * @see "z/OS Security Server RACF Command Language Reference, RDEFINE SSIGNON"
 */
public final class SignonKey {
  /** The segment. */
  public static final String SEGMENT = "SSIGNON";

  private static final String FIELD = "KEYMASKED";
  private static final String FORM = "[0-9A-F]{16}";
  private static final byte[] MASK = HexFormat.of().parseHex("6C7061726A617221");

  private final byte[] bytes;

  private SignonKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads 16 hexadecimal digits, upper case; empty when it is something else. */
  public static Optional<SignonKey> parse(String digits) {
    return digits.matches(FORM)
        ? Optional.of(new SignonKey(HexFormat.of().parseHex(digits)))
        : Optional.empty();
  }

  /** The key in the segments of a profile. */
  public static Optional<SignonKey> of(Segments segments) {
    return segments.field(SEGMENT, FIELD).flatMap(SignonKey::parse).map(SignonKey::masked);
  }

  /** The segments with this key. */
  public Segments in(Segments segments) {
    String digits = HexFormat.of().withUpperCase().formatHex(masked().bytes);
    return segments.with(SEGMENT, FIELD, digits);
  }

  private SignonKey masked() {
    byte[] masked = bytes.clone();
    for (int i = 0; i < masked.length; i++) {
      masked[i] ^= MASK[i];
    }
    return new SignonKey(masked);
  }

  /** The key. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignonKey that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}

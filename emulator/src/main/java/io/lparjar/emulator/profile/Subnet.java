package io.lparjar.emulator.profile;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses that begin alike.
 *
 * @param base one of them
 * @param length how many bits they have in common
 */
public record Subnet(InetAddress base, int length) {
  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /** The address that a literal means; no name is looked up. */
  static Optional<InetAddress> address(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException wrong) {
      return Optional.empty();
    }
  }

  /** Reads {@code address/length}; empty when it is none. */
  static Optional<Subnet> parse(String text) {
    int slash = text.indexOf('/');
    String length = text.substring(slash + 1);
    return slash < 0 || !length.matches("\\d{1,3}")
        ? Optional.empty()
        : address(text.substring(0, slash)).flatMap(base -> of(base, Integer.parseInt(length)));
  }

  /** Reads an IPv4 address and its mask; empty when the bits of the mask do not stand together. */
  static Optional<Subnet> parse(String text, String mask) {
    return address(mask)
        .filter(bits -> bits.getAddress().length == Integer.BYTES)
        .map(bits -> new BigInteger(1, bits.getAddress()).intValue())
        .filter(bits -> Integer.bitCount(bits) == Integer.numberOfLeadingZeros(~bits))
        .flatMap(bits -> address(text).flatMap(base -> of(base, Integer.bitCount(bits))));
  }

  private static Optional<Subnet> of(InetAddress base, int length) {
    return length <= base.getAddress().length * Byte.SIZE
        ? Optional.of(new Subnet(base, length))
        : Optional.empty();
  }

  boolean contains(InetAddress address) {
    byte[] mine = base.getAddress();
    byte[] its = address.getAddress();
    boolean alike = mine.length == its.length;
    for (int bit = 0; alike && bit < length; bit++) {
      int differing = mine[bit / Byte.SIZE] ^ its[bit / Byte.SIZE];
      alike = (differing & (0x80 >>> bit % Byte.SIZE)) == 0;
    }
    return alike;
  }

  /** {@code 10.1.0.0/16} */
  @Override
  public String toString() {
    return base.getHostAddress() + "/" + length;
  }
}

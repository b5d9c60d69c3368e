package io.lparjar.emulator.attls;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Addresses from one to another, both included.
 *
 * @param bits of an address of this family; 0 for all addresses of both families
 */
record AddressRange(int bits, BigInteger low, BigInteger high) {
  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
  private static final AddressRange ALL = new AddressRange(0, BigInteger.ZERO, BigInteger.ZERO);

  /** Reads {@code address}, {@code address/length}, {@code address-address} or {@code All}. */
  static AddressRange parse(String text, int line) {
    if (text.equalsIgnoreCase("All")) {
      return ALL;
    }
    int slash = text.indexOf('/');
    if (slash > 0) {
      return prefix(single(text.substring(0, slash), line), text.substring(slash + 1), line);
    }
    int hyphen = text.indexOf('-');
    AddressRange low = single(hyphen < 0 ? text : text.substring(0, hyphen), line);
    AddressRange high = hyphen < 0 ? low : single(text.substring(hyphen + 1), line);
    if (low.bits != high.bits || low.low.compareTo(high.low) > 0) {
      throw new PolicyException(line, "no range of addresses: " + text);
    }
    return new AddressRange(low.bits, low.low, high.low);
  }

  private static AddressRange prefix(AddressRange address, String length, int line) {
    int kept = length.matches("\\d{1,3}") ? Integer.parseInt(length) : Integer.MAX_VALUE;
    if (kept > address.bits) {
      throw new PolicyException(line, "no prefix length: " + length);
    }
    BigInteger mask = BigInteger.ONE.shiftLeft(address.bits - kept).subtract(BigInteger.ONE);
    BigInteger low = address.low.andNot(mask);
    return new AddressRange(address.bits, low, low.or(mask));
  }

  /** Only literals, so that no name is looked up. */
  private static AddressRange single(String text, int line) {
    if (LITERAL.matcher(text).matches()) {
      try {
        return of(InetAddress.getByName(text));
      } catch (UnknownHostException wrong) {
        throw new PolicyException(line, "no address: " + text);
      }
    }
    throw new PolicyException(line, "no address: " + text);
  }

  private static AddressRange of(InetAddress address) {
    byte[] bytes = address.getAddress();
    BigInteger number = new BigInteger(1, bytes);
    return new AddressRange(bytes.length * Byte.SIZE, number, number);
  }

  boolean contains(InetAddress address) {
    AddressRange wanted = of(address);
    return bits == 0
        || (bits == wanted.bits
            && low.compareTo(wanted.low) <= 0
            && wanted.low.compareTo(high) <= 0);
  }
}

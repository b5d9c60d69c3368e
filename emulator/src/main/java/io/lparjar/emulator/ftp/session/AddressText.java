package io.lparjar.emulator.ftp.session;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;

/**
 * Internet addresses as the TCP/IP stack shows them: {@code 10.1.2.3}, and {@code 2001:db8::1} with
 * the longest run of zeros left out and without a zone.
 *
 * @see "RFC 5952, recommendation for IPv6 text representation"
 */
public final class AddressText {
  private static final int GROUPS = 8;

  private AddressText() {}

  /** The text of an address. */
  public static String of(InetAddress address) {
    return address instanceof Inet6Address
        ? compressed(ByteBuffer.wrap(address.getAddress()).asShortBuffer())
        : address.getHostAddress();
  }

  private static String compressed(ShortBuffer groups) {
    int zeros = -1;
    int longest = 1;
    for (int i = 0; i < GROUPS; i++) {
      int length = zeros(groups, i);
      if (length > longest) {
        zeros = i;
        longest = length;
      }
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < GROUPS) {
      if (at == zeros) {
        text.append(at == 0 ? "::" : ":");
        at += longest;
      } else {
        text.append(Integer.toHexString(Short.toUnsignedInt(groups.get(at))));
        at++;
        if (at < GROUPS) {
          text.append(':');
        }
      }
    }
    return text.toString();
  }

  /** How many groups from {@code begin} on are zero. */
  private static int zeros(ShortBuffer groups, int begin) {
    int end = begin;
    while (end < GROUPS && groups.get(end) == 0) {
      end++;
    }
    return end - begin;
  }
}

package io.lparjar.emulator.ftp.command;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as PORT, PASV, EPRT and EPSV write them. Names are never looked up. */
final class HostPort {
  /** The first port that any program may use. */
  static final int FIRST_UNPRIVILEGED = 1024;

  private static final Pattern SIX_NUMBERS =
      Pattern.compile("(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3}),(\\d{1,3})");
  private static final Pattern NUMERIC_ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]+");
  private static final Pattern PORT = Pattern.compile("\\d{1,5}");
  private static final int HIGHEST_PORT = 0xFFFF;
  private static final int HIGHEST_BYTE = 0xFF;

  private HostPort() {}

  /** Reads {@code h1,h2,h3,h4,p1,p2}. */
  static Optional<InetSocketAddress> parse(String text) {
    Matcher form = SIX_NUMBERS.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int[] numbers = new int[form.groupCount()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(form.group(i + 1));
      if (numbers[i] > HIGHEST_BYTE) {
        return Optional.empty();
      }
    }
    String host = numbers[0] + "." + numbers[1] + "." + numbers[2] + "." + numbers[3];
    return of(host, String.valueOf(numbers[4] << 8 | numbers[5]));
  }

  /** Reads a numeric address and a port from 1 on. */
  static Optional<InetSocketAddress> of(String host, String port) {
    if (!NUMERIC_ADDRESS.matcher(host).matches() || !PORT.matcher(port).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(port);
    if (number == 0 || number > HIGHEST_PORT) {
      return Optional.empty();
    }
    try {
      return Optional.of(new InetSocketAddress(InetAddress.getByName(host), number));
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  /** Writes {@code h1,h2,h3,h4,p1,p2}. */
  static String format(InetSocketAddress address) {
    int port = address.getPort();
    return address.getAddress().getHostAddress().replace('.', ',')
        + ","
        + (port >> 8)
        + ","
        + (port & HIGHEST_BYTE);
  }

  /** The number of its protocol: 1 for IPv4, 2 for IPv6. */
  static String protocol(InetSocketAddress address) {
    return address.getAddress() instanceof Inet4Address ? "1" : "2";
  }
}

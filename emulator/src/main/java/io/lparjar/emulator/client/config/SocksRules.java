package io.lparjar.emulator.client.config;

import io.lparjar.emulator.client.net.SocksServer;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file that SOCKSCONFIGFILE names: which FTP servers are reached directly, and which through a
 * SOCKS server. The first statement that fits counts; without one, and for IPv6, there is no SOCKS.
 *
 * <pre>
 * ; comment
 * DIRECT 10.0.0.0 255.0.0.0
 * SOCKD  @=socks.example.com[:1080] 0.0.0.0 0.0.0.0
 * </pre>
 *
 * <p>Names of statements, order and comments are [documented], the operands those that SOCKS
 * clients have elsewhere. SOCKD is version 4, SOCKD5 version 5 [inferred].
 *
 * @param rules in their order
 * @param wrongLines numbers of lines that make no sense, from 1
 * @see "z/OS Communications Server IP Configuration Reference, SOCKS configuration statements"
 */
public record SocksRules(List<Rule> rules, List<Integer> wrongLines) {
  private static final String HOST = "([0-9.]+)[ /]+([0-9.]+)";
  private static final Pattern DIRECT = Pattern.compile("DIRECT +" + HOST);
  private static final Pattern SOCKD =
      Pattern.compile("SOCKD([45]?) +@=([^ :,]+)(?::(\\d{1,5}))?\\S* +" + HOST);
  private static final int ALL_BITS = 32;

  public SocksRules {
    rules = List.copyOf(rules);
    wrongLines = List.copyOf(wrongLines);
  }

  /**
   * What holds for some hosts.
   *
   * @param network its bits that {@code mask} has count
   * @param server null for none
   */
  public record Rule(int network, int mask, @Nullable SocksServer server) {
    boolean fits(int host) {
      return (host & mask) == (network & mask);
    }
  }

  /** Reads the lines of such a file. */
  public static SocksRules parse(Iterable<String> lines) {
    List<Rule> rules = new ArrayList<>();
    List<Integer> wrongLines = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      number++;
      String statement = withoutComment(line).toUpperCase(Locale.ROOT);
      if (!statement.isEmpty()) {
        Optional<Rule> rule = rule(statement);
        rule.ifPresent(rules::add);
        if (rule.isEmpty()) {
          wrongLines.add(number);
        }
      }
    }
    return new SocksRules(rules, wrongLines);
  }

  private static String withoutComment(String line) {
    String text = " " + line.replace('\t', ' ') + " ";
    int comment = text.strip().startsWith(";") ? 0 : text.indexOf(" ; ");
    return (comment < 0 ? text : text.substring(0, comment)).strip();
  }

  private static Optional<Rule> rule(String statement) {
    Matcher direct = DIRECT.matcher(statement);
    if (direct.matches()) {
      return rule(direct.group(1), direct.group(2), null);
    }
    Matcher socks = SOCKD.matcher(statement);
    if (!socks.matches()) {
      return Optional.empty();
    }
    int port = socks.group(3) == null ? SocksServer.DEFAULT_PORT : Integer.parseInt(socks.group(3));
    return port > 65_535
        ? Optional.empty()
        : rule(
            socks.group(4),
            socks.group(5),
            new SocksServer(
                new InetSocketAddress(socks.group(2).toLowerCase(Locale.ROOT), port),
                socks.group(1).equals("5") ? 5 : 4));
  }

  private static Optional<Rule> rule(String network, String mask, @Nullable SocksServer server) {
    Optional<Integer> bits = mask.contains(".") ? address(mask) : length(mask);
    return address(network).flatMap(host -> bits.map(each -> new Rule(host, each, server)));
  }

  /** Dots and digits only, so nobody is asked for a name. */
  private static Optional<Integer> address(String text) {
    if (!text.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(bits(InetAddress.getByName(text)));
    } catch (UnknownHostException tooLarge) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> length(String text) {
    int length = text.length() > 2 ? ALL_BITS + 1 : Integer.parseInt(text);
    return length > ALL_BITS
        ? Optional.empty()
        : Optional.of(length == 0 ? 0 : -1 << (ALL_BITS - length));
  }

  private static int bits(InetAddress address) {
    return ByteBuffer.wrap(address.getAddress()).getInt();
  }

  /** The SOCKS server through which {@code host} is reached; empty when it is reached directly. */
  public Optional<SocksServer> serverFor(InetAddress host) {
    if (!(host instanceof Inet4Address)) {
      return Optional.empty();
    }
    int wanted = bits(host);
    return rules.stream()
        .filter(rule -> rule.fits(wanted))
        .findFirst()
        .flatMap(rule -> Optional.ofNullable(rule.server()));
  }
}

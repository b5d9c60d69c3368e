package io.lparjar.emulator.ftp.config;

import static io.lparjar.emulator.ftp.site.ValueTypes.constants;
import static io.lparjar.emulator.ftp.site.ValueTypes.integer;
import static io.lparjar.emulator.ftp.site.ValueTypes.words;

import io.lparjar.emulator.ftp.site.ValueType;
import io.lparjar.emulator.ftp.site.ValueTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statements of FTP.DATA beside those that are SITE parameters too.
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTP.DATA statements"
 */
public final class ServerStatements {
  private static final int SECONDS_OF_A_DAY = 86_400;
  private static final List<ServerStatement<?>> TABLE = new ArrayList<>();

  /** Whether a refused login is explained by 530- lines. */
  public static final ServerStatement<Boolean> ACCESSERRORMSGS = flag("ACCESSERRORMSGS", false);

  /** Whom to write to: {@code %E} in banners; empty for nobody. */
  public static final ServerStatement<String> ADMINEMAILADDRESS = text("ADMINEMAILADDRESS");

  public static final ServerStatement<Boolean> AUTOTAPEMOUNT = flag("AUTOTAPEMOUNT", true);

  /** Data set or path of the lines in front of the greeting; empty for none. */
  public static final ServerStatement<String> BANNER = text("BANNER");

  public static final ServerStatement<Boolean> CHKCONFIDENCE = flag("CHKCONFIDENCE", false);

  /** Seconds to wait for data on a data connection. [recalled] */
  public static final ServerStatement<Integer> DATATIMEOUT =
      number("DATATIMEOUT", 15, SECONDS_OF_A_DAY, 300);

  /** Seconds between two lines that say that a data set is waited for. */
  public static final ServerStatement<Integer> DSWAITTIMEREPLY =
      number("DSWAITTIMEREPLY", 15, 60, 60);

  public static final ServerStatement<Set<Extension>> EXTENSIONS = extensions();

  /** Seconds between keepalive packets on the control connection, 0 for the stack's own. */
  public static final ServerStatement<Integer> FTPKEEPALIVE =
      number("FTPKEEPALIVE", 0, SECONDS_OF_A_DAY, 0);

  /** Seconds without a command after which a session ends, 0 for no limit. */
  public static final ServerStatement<Integer> INACTIVE =
      number("INACTIVE", 0, SECONDS_OF_A_DAY, 300);

  /** Which interface to JES is used, 1 or 2. */
  public static final ServerStatement<Integer> JESINTERFACELEVEL =
      number("JESINTERFACELEVEL", 1, 2, 1);

  /** Seconds to wait for a job that was submitted to be retrieved. */
  public static final ServerStatement<Integer> JESPUTGETTO =
      number("JESPUTGETTO", 0, SECONDS_OF_A_DAY, 600);

  /** Data set or path of the lines in front of the 230 reply; empty for none. */
  public static final ServerStatement<String> LOGINMSG = text("LOGINMSG");

  /** Whether a data connection may come from elsewhere than the client. */
  public static final ServerStatement<Boolean> PASSIVEDATACONN =
      choice("PASSIVEDATACONN", "UNRESTRICTED", "NOREDIRECT");

  public static final ServerStatement<PortRange> PASSIVEDATAPORTS =
      add("PASSIVEDATAPORTS", ValueTypes.of(PortRange::parse, PortRange::toString), PortRange.ANY);

  /** Whether PORT and EPRT are accepted. */
  public static final ServerStatement<Boolean> PORTCOMMAND =
      choice("PORTCOMMAND", "ACCEPT", "REJECT");

  /** Whether PORT and EPRT may name another address than the client's. */
  public static final ServerStatement<Boolean> PORTCOMMANDIPADDR =
      choice("PORTCOMMANDIPADDR", "UNRESTRICTED", "NOREDIRECT");

  /** Whether PORT and EPRT may name ports below 1024. */
  public static final ServerStatement<Boolean> PORTCOMMANDPORT =
      choice("PORTCOMMANDPORT", "UNRESTRICTED", "NOLOWPORTS");

  /** 1 hides what host and product answer. */
  public static final ServerStatement<Integer> REPLYSECURITYLEVEL =
      number("REPLYSECURITYLEVEL", 0, 1, 0);

  /** Cipher suites in the order of preference; none for those of the JDK. */
  public static final ServerStatement<List<CipherSuite>> CIPHERSUITE = cipherSuites();

  /** Key ring, {@code owner/ring} or {@code ring}, or path of a key file; empty for our own. */
  public static final ServerStatement<String> KEYRING = text("KEYRING");

  /** What the control connection needs; CCC takes it away. */
  public static final ServerStatement<ProtectionLevel> SECURE_CTRLCONN =
      add(
          "SECURE_CTRLCONN",
          constants(ProtectionLevel.CLEAR, ProtectionLevel.SAFE, ProtectionLevel.PRIVATE),
          ProtectionLevel.CLEAR);

  /** What data connections need. */
  public static final ServerStatement<ProtectionLevel> SECURE_DATACONN =
      add("SECURE_DATACONN", constants(ProtectionLevel.values()), ProtectionLevel.CLEAR);

  /** Whether users may log in without TLS. */
  public static final ServerStatement<Boolean> SECURE_FTP =
      choice("SECURE_FTP", "ALLOWED", "REQUIRED");

  public static final ServerStatement<ClientAuthentication> SECURE_LOGIN =
      add(
          "SECURE_LOGIN",
          constants(ClientAuthentication.values()),
          ClientAuthentication.NO_CLIENT_AUTH);

  /** Whether a user whose certificate was verified needs a password. */
  public static final ServerStatement<Boolean> SECURE_PASSWORD =
      choice("SECURE_PASSWORD", "REQUIRED", "OPTIONAL");

  /** Size of protected buffers; TLS has no use for it. */
  public static final ServerStatement<Integer> SECURE_PBSZ =
      number("SECURE_PBSZ", 512, 32_768, 16_384);

  /**
   * Whether a data connection may do without the TLS session of the control connection. Clients
   * that resume it can; those that do not are not refused yet.
   */
  public static final ServerStatement<Boolean> SECURE_SESSION_REUSE =
      choice("SECURE_SESSION_REUSE", "ALLOWED", "REQUIRED");

  /** Whether implicit TLS begins behind the 220 reply. */
  public static final ServerStatement<Boolean> SECUREIMPLICITZOS = flag("SECUREIMPLICITZOS", true);

  /** Whether SSL 3.0 is allowed; it is not negotiated all the same. */
  public static final ServerStatement<Boolean> SSLV3 = flag("SSLV3", false);

  /** Who does TLS: the server by its own statements, or AT-TLS. */
  public static final ServerStatement<Boolean> TLSMECHANISM =
      choice("TLSMECHANISM", "FTP", "ATTLS");

  /** The port for implicit TLS, 0 for none. */
  public static final ServerStatement<Integer> TLSPORT = number("TLSPORT", 0, 65_535, 990);

  public static final ServerStatement<TlsRfcLevel> TLSRFCLEVEL =
      add("TLSRFCLEVEL", constants(TlsRfcLevel.values()), TlsRfcLevel.DRAFT);

  /** Seconds between full handshakes. */
  public static final ServerStatement<Integer> TLSTIMEOUT =
      number("TLSTIMEOUT", 0, SECONDS_OF_A_DAY, 100);

  public static final ServerStatement<StartDirectory> STARTDIRECTORY =
      add("STARTDIRECTORY", constants(StartDirectory.values()), StartDirectory.MVS);

  /** Whether a user needs READ to the server's port profile in class SERVAUTH. */
  public static final ServerStatement<Boolean> VERIFYUSER = flag("VERIFYUSER", false);

  private static final List<ServerStatement<?>> ROWS = List.copyOf(TABLE);

  private ServerStatements() {}

  /** All rows; the place of a row is its ordinal. */
  public static List<ServerStatement<?>> rows() {
    return ROWS;
  }

  private static ServerStatement<Boolean> flag(String name, boolean defaultValue) {
    return add(name, ValueTypes.BOOLEAN, defaultValue);
  }

  /** Two words; the first is the default and true. */
  private static ServerStatement<Boolean> choice(String name, String yes, String no) {
    return add(name, words(Map.of(yes, true, no, false), value -> value ? yes : no), true);
  }

  private static ServerStatement<Integer> number(
      String name, int minimum, int maximum, int defaultValue) {
    return add(name, integer(minimum, maximum), defaultValue);
  }

  private static ServerStatement<String> text(String name) {
    return add(name, ValueTypes.TEXT, "");
  }

  /** One extension a statement; all of them count. */
  private static ServerStatement<Set<Extension>> extensions() {
    Map<String, Set<Extension>> sets = new HashMap<>();
    for (Extension extension : Extension.values()) {
      sets.put(extension.name(), Set.of(extension));
    }
    return add(
        "EXTENSIONS",
        words(sets, ServerStatements::names),
        Set.of(),
        (before, more) ->
            Stream.concat(before.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()));
  }

  /** One suite a statement; all of them count. */
  private static ServerStatement<List<CipherSuite>> cipherSuites() {
    Map<String, List<CipherSuite>> lists = new HashMap<>();
    for (CipherSuite suite : CipherSuite.values()) {
      lists.put(suite.name(), List.of(suite));
    }
    return add(
        "CIPHERSUITE",
        words(lists, suites -> suites.stream().map(Enum::name).collect(Collectors.joining(" "))),
        List.of(),
        (before, more) -> Stream.concat(before.stream(), more.stream()).distinct().toList());
  }

  private static String names(Set<Extension> extensions) {
    return extensions.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static <T> ServerStatement<T> add(String name, ValueType<T> type, T defaultValue) {
    return add(name, type, defaultValue, (before, value) -> value);
  }

  private static <T> ServerStatement<T> add(
      String name, ValueType<T> type, T defaultValue, BinaryOperator<T> repeated) {
    ServerStatement<T> row =
        new ServerStatement<>(TABLE.size(), name, type, defaultValue, repeated);
    TABLE.add(row);
    return row;
  }
}

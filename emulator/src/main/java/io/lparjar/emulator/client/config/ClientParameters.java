package io.lparjar.emulator.client.config;

import static io.lparjar.emulator.ftp.site.ValueTypes.constants;
import static io.lparjar.emulator.ftp.site.ValueTypes.integer;
import static io.lparjar.emulator.ftp.site.ValueTypes.oneOf;

import io.lparjar.emulator.client.net.SessionReuse;
import io.lparjar.emulator.ftp.config.CipherSuite;
import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.Presence;
import io.lparjar.emulator.ftp.config.TlsRfcLevel;
import io.lparjar.emulator.ftp.site.Abbreviation;
import io.lparjar.emulator.ftp.site.ValueType;
import io.lparjar.emulator.ftp.site.ValueTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statements of FTP.DATA that the client has besides the rows of SITE, with the words by which
 * LOCSITE changes some of them.
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTP.DATA statements"
 */
public final class ClientParameters {
  private static final int LONGEST_TIME = 86_400;
  private static final List<ClientParameter<?>> TABLE = new ArrayList<>();

  /** Seconds to wait for the control connection to close. [documented] */
  public static final ClientParameter<Integer> CCONNTIME = seconds("CCONNTIME", 30);

  /** Whether a message tells how sure each transfer is. [documented] */
  public static final ClientParameter<Boolean> CHKCONFIDENCE = flag("CHKCONFIDENCE", false);

  /** Whether data are written to disk at each checkpoint; every write is here. [documented] */
  public static final ClientParameter<Boolean> CHKPTFLUSH = flag("CHKPTFLUSH", false);

  /** Under which name the checkpoint data set is. [documented] */
  public static final ClientParameter<String> CHKPTPREFIX =
      add("CHKPTPREFIX", oneOf("HOME", "USERID", "LOCAL"), "HOME");

  /** Cipher suites in the order of preference; none for those of the JDK. [documented] */
  public static final ClientParameter<List<CipherSuite>> CIPHERSUITE =
      all("CIPHERSUITE", Arrays.asList(CipherSuite.values()), CipherSuite::name);

  /** Which return code an error gives. [documented] */
  public static final ClientParameter<ReturnCodes> CLIENTERRCODES =
      add(
          "CLIENTERRCODES",
          ValueTypes.words(
              Map.of(
                  "FALSE", ReturnCodes.STANDARD,
                  "TRUE", ReturnCodes.CLIENT_ERROR,
                  "EXTENDED", ReturnCodes.EXTENDED),
              ReturnCodes::statement),
          ReturnCodes.STANDARD);

  /** Whether errors end the client, as EXIT does. [documented] */
  public static final ClientParameter<Boolean> CLIENTEXIT = flag("CLIENTEXIT", false);

  /** Seconds to wait for each piece of data. [documented] */
  public static final ClientParameter<Integer> DATACTTIME = seconds("DATACTTIME", 120);

  /** Seconds to wait for a data connection to close. [documented] */
  public static final ClientParameter<Integer> DCONNTIME = seconds("DCONNTIME", 120);

  /** Traces that are on from the start. [documented] */
  public static final ClientParameter<List<String>> DEBUG = wordsOf("DEBUG");

  /** Dump IDs that are active from the start. [documented] */
  public static final ClientParameter<List<String>> DUMP = wordsOf("DUMP");

  /** Whether EPSV is used with IPv4. [documented] */
  public static final ClientParameter<Boolean> EPSV4 = flag("EPSV4", false);

  /** UTF8 has the control connection use it; the others are a server's. [documented] */
  public static final ClientParameter<List<Extension>> EXTENSIONS =
      all("EXTENSIONS", Arrays.asList(Extension.values()), Extension::name);

  /** Seconds between keepalive packets of the control connection. [documented] */
  public static final ClientParameter<Integer> FTPKEEPALIVE = seconds("FTPKEEPALIVE", 0);

  /** Whether the client opens the data connections. [documented] */
  public static final ClientParameter<Boolean> FWFRIENDLY = flag("FWFRIENDLY", false);

  /** Seconds to wait for a reply. [documented] */
  public static final ClientParameter<Integer> INACTTIME = seconds("INACTTIME", 120);

  /** Key ring; empty for none. [documented] */
  public static final ClientParameter<String> KEYRING = add("KEYRING", ValueTypes.TEXT, "");

  /** Whether errors are told on the console. [documented] */
  public static final ClientParameter<Boolean> LOGCLIENTERR = flag("LOGCLIENTERR", false);

  /** Seconds to wait for the control connection and its greeting. [documented] */
  public static final ClientParameter<Integer> MYOPENTIME = seconds("MYOPENTIME", 60);

  /** How hosts are looked up in NETRC, 1 or 2. [documented] */
  public static final ClientParameter<Integer> NETRCLEVEL = add("NETRCLEVEL", integer(1, 2), 1);

  /** Whether the address in the reply to PASV is passed over. [documented] */
  public static final ClientParameter<Boolean> PASSIVEIGNOREADDR = flag("PASSIVEIGNOREADDR", false);

  /**
   * Whether the server is never asked to connect to the client. [documented], meaning [inferred]
   */
  public static final ClientParameter<Boolean> PASSIVEONLY = flag("PASSIVEONLY", false);

  /** Seconds between messages about a long transfer, 0 for none. [documented], 0 [inferred] */
  public static final ClientParameter<Integer> PROGRESS = seconds("PROGRESS", 10);

  /** Whether the X'1A' at the end of text that comes in is dropped. [documented] */
  public static final ClientParameter<Boolean> REMOVEINBEOF = flag("REMOVEINBEOF", false);

  /** Whether a GET can be taken up again by RESTART. [inferred] */
  public static final ClientParameter<Boolean> RESTGET = flag("RESTGET", true);

  /** Protection of data connections. [documented] */
  public static final ClientParameter<String> SECURE_DATACONN =
      add("SECURE_DATACONN", oneOf("CLEAR", "NEVER", "SAFE", "PRIVATE"), "CLEAR");

  /** Whether a session without protection is refused. [documented] */
  public static final ClientParameter<String> SECURE_FTP =
      add("SECURE_FTP", oneOf("ALLOWED", "REQUIRED"), "ALLOWED");

  /** Whether the certificate must name the host. [documented] */
  public static final ClientParameter<String> SECURE_HOSTNAME =
      add("SECURE_HOSTNAME", oneOf("OPTIONAL", "REQUIRED"), "OPTIONAL");

  /** How sessions are protected; empty for not at all. [documented] */
  public static final ClientParameter<Optional<String>> SECURE_MECHANISM =
      add("SECURE_MECHANISM", ValueTypes.optional(oneOf("TLS", "GSSAPI")), Optional.empty());

  /** Whether data connections resume the TLS session of the control connection. [inferred] */
  public static final ClientParameter<SessionReuse> SECURE_SESSION_REUSE =
      add("SECURE_SESSION_REUSE", constants(SessionReuse.values()), SessionReuse.ALLOWED);

  /** Whether TLS begins behind the greeting on the port of TLSPORT. [documented] */
  public static final ClientParameter<Boolean> SECUREIMPLICITZOS = flag("SECUREIMPLICITZOS", true);

  /** Whether columns 73 to 80 of INPUT are sequence numbers. [documented] */
  public static final ClientParameter<Boolean> SEQNUMSUPPORT = flag("SEQNUMSUPPORT", false);

  /** Data set or file that says which servers are reached by SOCKS; empty for none. [documented] */
  public static final ClientParameter<String> SOCKSCONFIGFILE =
      add("SOCKSCONFIGFILE", ValueTypes.TEXT, "");

  /** Whether SSL 3.0 is offered, as far as the JDK knows it. [documented] */
  public static final ClientParameter<Boolean> SSLV3 = flag("SSLV3", false);

  /** Whether EZYFT47I is kept back. [documented] */
  public static final ClientParameter<Boolean> SUPPRESSIGNOREWARNINGS =
      flag("SUPPRESSIGNOREWARNINGS", false);

  /** Who carries TLS out; with ATTLS neither KEYRING nor CIPHERSUITE count. [documented] */
  public static final ClientParameter<String> TLSMECHANISM =
      add("TLSMECHANISM", oneOf("FTP", "ATTLS"), "FTP");

  /** Port on which TLS needs no AUTH; 0 for none. [documented] */
  public static final ClientParameter<Integer> TLSPORT = add("TLSPORT", integer(0, 65_535), 990);

  /** What CCC does. [documented] */
  public static final ClientParameter<TlsRfcLevel> TLSRFCLEVEL =
      add("TLSRFCLEVEL", constants(TlsRfcLevel.values()), TlsRfcLevel.DRAFT);

  /** Seconds between full handshakes; 0 for one each time. [documented] */
  public static final ClientParameter<Integer> TLSTIMEOUT = seconds("TLSTIMEOUT", 100);

  /** Whether the basic traces are on from the start; has no value. [seen] */
  public static final ClientParameter<Boolean> TRACE = add("TRACE", new Presence(), false);

  private static final List<ClientParameter<?>> ROWS = List.copyOf(TABLE);

  /** Flags of LOCSITE, which also take NO in front. */
  private static final Map<Abbreviation, ClientParameter<Boolean>> LOCSITE =
      Map.of(
          new Abbreviation("CHKPTFLUSH"), CHKPTFLUSH,
          new Abbreviation("EPSV4"), EPSV4,
          new Abbreviation("FWFriendly"), FWFRIENDLY,
          new Abbreviation("PASSIVEIGNOREADDR"), PASSIVEIGNOREADDR,
          new Abbreviation("PASSIVEONLY"), PASSIVEONLY,
          new Abbreviation("REMOVEINBEOF"), REMOVEINBEOF,
          new Abbreviation("RESTGet"), RESTGET,
          new Abbreviation("SECUREIMPlicitzos"), SECUREIMPLICITZOS);

  /** Values of LOCSITE, behind an equals sign. */
  private static final Map<Abbreviation, ClientParameter<?>> LOCSITE_VALUES =
      Map.of(
          new Abbreviation("CHKPTPrefix"), CHKPTPREFIX,
          new Abbreviation("PROGRESS"), PROGRESS,
          new Abbreviation("TLSRFCLEVEL"), TLSRFCLEVEL);

  private ClientParameters() {}

  private static <T> ClientParameter<T> add(String name, ValueType<T> type, T defaultValue) {
    return add(name, type, defaultValue, (before, value) -> value);
  }

  private static <T> ClientParameter<T> add(
      String name, ValueType<T> type, T defaultValue, BinaryOperator<T> repeated) {
    ClientParameter<T> row =
        new ClientParameter<>(TABLE.size(), name, type, defaultValue, repeated);
    TABLE.add(row);
    return row;
  }

  /** A statement that may be repeated, with one of these values each; all of them count. */
  private static <T> ClientParameter<List<T>> all(
      String name, List<T> values, Function<T, String> word) {
    Map<String, List<T>> lists =
        values.stream().collect(Collectors.toMap(word, value -> List.of(value)));
    return add(
        name,
        ValueTypes.words(lists, list -> list.stream().map(word).collect(Collectors.joining(" "))),
        List.of(),
        ClientParameters::joined);
  }

  /** A statement that may be repeated, with any number of words each; all of them count. */
  private static ClientParameter<List<String>> wordsOf(String name) {
    return add(
        name,
        ValueTypes.of(
            text -> Optional.of(List.of(text.split(" +", -1))), list -> String.join(" ", list)),
        List.of(),
        ClientParameters::joined);
  }

  private static <T> List<T> joined(List<T> before, List<T> more) {
    return Stream.concat(before.stream(), more.stream()).distinct().toList();
  }

  private static ClientParameter<Boolean> flag(String name, boolean defaultValue) {
    return add(name, ValueTypes.BOOLEAN, defaultValue);
  }

  private static ClientParameter<Integer> seconds(String name, int defaultValue) {
    return add(name, integer(0, LONGEST_TIME), defaultValue);
  }

  /** All rows; the place of a row is its ordinal. */
  public static List<ClientParameter<?>> rows() {
    return ROWS;
  }

  /**
   * The configuration after one word of LOCSITE.
   *
   * @return empty when the word is none of the client's own
   */
  public static Optional<ClientConfiguration> locsite(
      ClientConfiguration configuration, String word) {
    String name = word.toUpperCase(Locale.ROOT);
    for (Map.Entry<Abbreviation, ClientParameter<Boolean>> flag : LOCSITE.entrySet()) {
      if (flag.getKey().matches(name)) {
        return Optional.of(configuration.with(flag.getValue(), true));
      }
      if (name.startsWith("NO") && flag.getKey().matches(name.substring(2))) {
        return Optional.of(configuration.with(flag.getValue(), false));
      }
    }
    int equals = name.indexOf('=');
    for (Map.Entry<Abbreviation, ClientParameter<?>> valued : LOCSITE_VALUES.entrySet()) {
      if (equals > 0 && valued.getKey().matches(name.substring(0, equals))) {
        return Optional.of(valued.getValue().set(configuration, name.substring(equals + 1)));
      }
    }
    return Optional.empty();
  }
}

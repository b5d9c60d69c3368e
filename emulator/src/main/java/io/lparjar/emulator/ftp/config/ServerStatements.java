package io.lparjar.emulator.ftp.config;

import static io.lparjar.emulator.ftp.site.ValueTypes.constants;
import static io.lparjar.emulator.ftp.site.ValueTypes.integer;
import static io.lparjar.emulator.ftp.site.ValueTypes.matching;
import static io.lparjar.emulator.ftp.site.ValueTypes.oneOf;
import static io.lparjar.emulator.ftp.site.ValueTypes.words;

import io.lparjar.emulator.ftp.site.ValueType;
import io.lparjar.emulator.ftp.site.ValueTypes;
import io.lparjar.emulator.release.Release;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statements of FTP.DATA beside those that are SITE parameters too.
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTP.DATA statements"
 */
public final class ServerStatements {
  private static final String DUMP_ID = "(ALL|FSC|SOC|JES|SQL|\\d{1,2})";
  private static final int SECONDS_OF_A_DAY = 86_400;
  private static final List<ServerStatement<?>> TABLE = new ArrayList<>();

  /** Whether a refused login is explained by 530- lines. */
  public static final ServerStatement<Boolean> ACCESSERRORMSGS = flag("ACCESSERRORMSGS", false);

  /** Whom to write to: {@code %E} in banners; empty for nobody. */
  public static final ServerStatement<String> ADMINEMAILADDRESS = text("ADMINEMAILADDRESS");

  /** Whether and as whom anonymous users are let in. */
  public static final ServerStatement<AnonymousIdentity> ANONYMOUS =
      add("ANONYMOUS", AnonymousIdentity.TYPE, AnonymousIdentity.NOT_ALLOWED);

  /** Which file systems anonymous users of level 3 may use. */
  public static final ServerStatement<FileAccess> ANONYMOUSFILEACCESS =
      add("ANONYMOUSFILEACCESS", constants(FileAccess.values()), FileAccess.HFS);

  /** Whether anonymous users of level 3 may use FILETYPE=JES. */
  public static final ServerStatement<Boolean> ANONYMOUSFILETYPEJES =
      flag("ANONYMOUSFILETYPEJES", false);

  /** Whether anonymous users of level 3 may use FILETYPE=SEQ. */
  public static final ServerStatement<Boolean> ANONYMOUSFILETYPESEQ =
      flag("ANONYMOUSFILETYPESEQ", true);

  /** Whether anonymous users of level 3 may use FILETYPE=SQL. */
  public static final ServerStatement<Boolean> ANONYMOUSFILETYPESQL =
      flag("ANONYMOUSFILETYPESQL", false);

  /** Whether sessions of anonymous users are logged. */
  public static final ServerStatement<Boolean> ANONYMOUSFTPLOGGING =
      flag("ANONYMOUSFTPLOGGING", false);

  /** Mode of directories that anonymous users of level 3 make. */
  public static final ServerStatement<Integer> ANONYMOUSHFSDIRMODE =
      add("ANONYMOUSHFSDIRMODE", ValueTypes.OCTAL, 0333);

  /** Mode of files that anonymous users of level 3 make. */
  public static final ServerStatement<Integer> ANONYMOUSHFSFILEMODE =
      add("ANONYMOUSHFSFILEMODE", ValueTypes.OCTAL, 0);

  /** Mask of the files whose lines anonymous users see on CWD to their z/OS UNIX directory. */
  public static final ServerStatement<String> ANONYMOUSHFSINFO = text("ANONYMOUSHFSINFO");

  /** How closely anonymous users are held, 1 to 3; 3 since V2R4. */
  public static final ServerStatement<Integer> ANONYMOUSLEVEL = number("ANONYMOUSLEVEL", 1, 3, 3);

  /** Data set or path of the lines in front of the 230 reply to anonymous users. */
  public static final ServerStatement<String> ANONYMOUSLOGINMSG = text("ANONYMOUSLOGINMSG");

  /** Last qualifier of the data set whose lines anonymous users see on CWD to its prefix. */
  public static final ServerStatement<String> ANONYMOUSMVSINFO = text("ANONYMOUSMVSINFO");

  /** Resource in class APPL that users need to log in. */
  public static final ServerStatement<String> APPLNAME =
      since(Release.V2R1, add("APPLNAME", ValueTypes.NAME, "OMVSAPPL"));

  public static final ServerStatement<Boolean> AUTOTAPEMOUNT = kept(flag("AUTOTAPEMOUNT", true));

  /** Data set or path of the lines in front of the greeting; empty for none. */
  public static final ServerStatement<String> BANNER = text("BANNER");

  /** Name of the translation table of the control connection; empty for none. */
  public static final ServerStatement<String> CCXLATE = text("CCXLATE");

  /** Whether the log tells how sure it is that a transfer did what it should. */
  public static final ServerStatement<Boolean> CHKCONFIDENCE = flag("CHKCONFIDENCE", false);

  /** Seconds to wait for a data connection and for data on it, 0 for no limit. */
  public static final ServerStatement<Integer> DATATIMEOUT =
      number("DATATIMEOUT", 0, SECONDS_OF_A_DAY, 300);

  /** Plan with which FILETYPE=SQL works. */
  public static final ServerStatement<String> DB2PLAN = add("DB2PLAN", ValueTypes.NAME, "EZAFTPMQ");

  /** Seconds to wait for the client to close a data connection. [recalled] */
  public static final ServerStatement<Integer> DCONNTIME =
      number("DCONNTIME", 15, SECONDS_OF_A_DAY, 120);

  /** General traces, one or more a statement. */
  public static final ServerStatement<String> DEBUG =
      lines(
          "DEBUG",
          ValueTypes.of(
              text -> Optional.of(text).filter(options -> Traces.parse(options).isPresent()),
              Function.identity()));

  /** Whether SITE DEBUG may be used at all. */
  public static final ServerStatement<Boolean> DEBUGONSITE = flag("DEBUGONSITE", false);

  /** Seconds between two lines that say that a data set is waited for. */
  public static final ServerStatement<Integer> DSWAITTIMEREPLY =
      number("DSWAITTIMEREPLY", 15, 60, 60);

  /** Extended traces, one or more a statement. */
  public static final ServerStatement<String> DUMP =
      kept(lines("DUMP", matching(DUMP_ID + "([ ,]+" + DUMP_ID + ")*")));

  /** Whether SITE DUMP may be used at all. */
  public static final ServerStatement<Boolean> DUMPONSITE = flag("DUMPONSITE", false);

  /** What is done about passwords of anonymous users that are no e-mail address. */
  public static final ServerStatement<EmailAddressCheck> EMAILADDRCHECK =
      add("EMAILADDRCHECK", constants(EmailAddressCheck.values()), EmailAddressCheck.NO);

  public static final ServerStatement<Set<Extension>> EXTENSIONS = extensions();

  /** Seconds between keepalive packets on the control connection, 0 for the stack's own. */
  public static final ServerStatement<Integer> FTPKEEPALIVE =
      number("FTPKEEPALIVE", 0, SECONDS_OF_A_DAY, 0);

  /** Whether sessions of users are logged. */
  public static final ServerStatement<Boolean> FTPLOGGING = flag("FTPLOGGING", false);

  /** Mask of the files whose lines are shown on CWD to their z/OS UNIX directory. */
  public static final ServerStatement<String> HFSINFO = text("HFSINFO");

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

  /** Last qualifier of the data set whose lines are shown on CWD to its prefix; empty for none. */
  public static final ServerStatement<String> MVSINFO = text("MVSINFO");

  /** Word by which clients that only know URLs name data sets; empty for none. */
  public static final ServerStatement<String> MVSURLKEY = text("MVSURLKEY");

  /** Whether the daemon's address space stays in storage. [recalled] */
  public static final ServerStatement<Boolean> NONSWAPD = kept(flag("NONSWAPD", false));

  /** Whether a data connection may come from elsewhere than the client. */
  public static final ServerStatement<Boolean> PASSIVEDATACONN =
      choice("PASSIVEDATACONN", "UNRESTRICTED", "NOREDIRECT");

  public static final ServerStatement<PortRange> PASSIVEDATAPORTS =
      since(
          Release.V1R5,
          add(
              "PASSIVEDATAPORTS",
              ValueTypes.of(PortRange::parse, PortRange::toString),
              PortRange.ANY));

  /** Whether PASS takes password phrases; else only the first 8 characters count. */
  public static final ServerStatement<Boolean> PASSPHRASE =
      since(Release.V1R13, flag("PASSPHRASE", true));

  /** Whether PORT and EPRT are accepted. */
  public static final ServerStatement<Boolean> PORTCOMMAND =
      choice("PORTCOMMAND", "ACCEPT", "REJECT");

  /** Whether PORT and EPRT may name another address than the client's. */
  public static final ServerStatement<Boolean> PORTCOMMANDIPADDR =
      choice("PORTCOMMANDIPADDR", "UNRESTRICTED", "NOREDIRECT");

  /** Whether PORT and EPRT may name ports below 1024. */
  public static final ServerStatement<Boolean> PORTCOMMANDPORT =
      choice("PORTCOMMANDPORT", "UNRESTRICTED", "NOLOWPORTS");

  /** Class of the resource that stands for an IPv4 client. */
  public static final ServerStatement<String> PORTOFENTRY4 =
      add("PORTOFENTRY4", oneOf("TERMINAL", "SERVAUTH"), "TERMINAL");

  /**
   * Whether the X'1A' at the end of text that is stored in z/OS UNIX files is left out.
   * [documented] That the server knows it besides the client is [inferred].
   */
  public static final ServerStatement<Boolean> REMOVEINBEOF = flag("REMOVEINBEOF", false);

  /** 1 hides what host and product answer. */
  public static final ServerStatement<Integer> REPLYSECURITYLEVEL =
      number("REPLYSECURITYLEVEL", 0, 1, 0);

  /** Whether what is stored can be taken up again at a restart marker. */
  public static final ServerStatement<Boolean> RESTPUT = flag("RESTPUT", true);

  /**
   * What the SMF statements below ask for where they are missing: STD or a subtype for type 118,
   * TYPE119, or both by two statements; empty for no records.
   */
  public static final ServerStatement<String> SMF = smf("SMF");

  public static final ServerStatement<String> SMFAPPE = smf("SMFAPPE");
  public static final ServerStatement<String> SMFDCFG = smf("SMFDCFG");
  public static final ServerStatement<String> SMFDEL = smf("SMFDEL");

  /** Whether the user exit FTPSMFEX sees records of type 118. */
  public static final ServerStatement<Boolean> SMFEXIT = present("SMFEXIT");

  public static final ServerStatement<String> SMFJES = smf("SMFJES");
  public static final ServerStatement<String> SMFLOGN = smf("SMFLOGN");
  public static final ServerStatement<String> SMFREN = smf("SMFREN");
  public static final ServerStatement<String> SMFRETR = smf("SMFRETR");
  public static final ServerStatement<String> SMFSQL = smf("SMFSQL");
  public static final ServerStatement<String> SMFSTOR = smf("SMFSTOR");

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

  /** The same with a Kerberos ticket, which there is none of. */
  public static final ServerStatement<Boolean> SECURE_PASSWORD_KERBEROS =
      kept(choice("SECURE_PASSWORD_KERBEROS", "REQUIRED", "OPTIONAL"));

  /** Size of protected buffers; TLS has no use for it. */
  public static final ServerStatement<Integer> SECURE_PBSZ =
      number("SECURE_PBSZ", 512, 32_768, 16_384);

  /** Whether a data connection may do without the TLS session of the control connection. */
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

  /** The general traces of DEBUG BAS. */
  public static final ServerStatement<Boolean> TRACE = present("TRACE");

  /** Whether a user needs READ to the server's port profile in class SERVAUTH. */
  public static final ServerStatement<Boolean> VERIFYUSER = flag("VERIFYUSER", false);

  /** Group of servers that share the work; empty for none. */
  public static final ServerStatement<String> WLMCLUSTERNAME = kept(text("WLMCLUSTERNAME"));

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

  /** A statement that may stand several times; the texts are joined. */
  private static ServerStatement<String> lines(String name, ValueType<String> type) {
    return add(name, type, "", (before, more) -> before.isEmpty() ? more : before + " " + more);
  }

  /** A statement that says all by being there. */
  private static ServerStatement<Boolean> present(String name) {
    return add(name, new Presence(), false);
  }

  /** Which SMF records are written, of a kind of event or by default. */
  private static ServerStatement<String> smf(String name) {
    return add(
        name,
        matching("STD|TYPE118|TYPE119|\\d{1,3}"),
        "",
        (before, more) -> before.isEmpty() ? more : before + " " + more);
  }

  /** A row whose value is kept and has no effect. */
  private static <T> ServerStatement<T> kept(ServerStatement<T> row) {
    ServerStatement<T> kept = row.withoutEffect();
    TABLE.set(row.ordinal(), kept);
    return kept;
  }

  /** A row that older releases do not know. [documented] */
  private static <T> ServerStatement<T> since(Release first, ServerStatement<T> row) {
    ServerStatement<T> dated = row.since(first);
    TABLE.set(row.ordinal(), dated);
    return dated;
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

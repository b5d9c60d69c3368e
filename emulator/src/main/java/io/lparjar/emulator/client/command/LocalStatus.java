package io.lparjar.emulator.client.command;

import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.emulator.client.config.ClientParameter;
import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.ClientSession.Switch;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.site.Abbreviation;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code LOCSTAT [option]}: what the client has set, all of it or one option. What it shares with
 * servers is worded as in STAT. The order behind the lines that are [seen] is [inferred].
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, LOCSTat subcommand"
 */
final class LocalStatus {
  /**
   * Lines, and the option that asks for them alone, which most of those have that no server has.
   */
  private record Entry(
      Optional<Abbreviation> option, Function<ClientSession, List<String>> lines) {}

  private static final List<Entry> ENTRIES =
      List.of(
          line(LocalStatus::traces),
          line(LocalStatus::sendSite),
          line(LocalStatus::connection),
          line(LocalStatus::representation),
          site(SiteParameters.AUTORECALL),
          site(SiteParameters.AUTOMOUNT),
          site(SiteParameters.DIRECTORYMODE),
          site(SiteParameters.ISPFSTATS),
          option("PRImary", LocalStatus::space),
          site(SiteParameters.DIRECTORY),
          site(SiteParameters.FILETYPE),
          site(SiteParameters.BUFNO),
          option("RDW", LocalStatus::descriptors),
          option("FWFriendly", LocalStatus::friendliness),
          line(session -> List.of(ClientMessage.LOCSTAT_NO_TAPE.with())),
          timer("CConntime", ClientMessage.LOCSTAT_CCONNTIME, ClientParameters.CCONNTIME),
          timer("DATACTtime", ClientMessage.LOCSTAT_DATACTTIME, ClientParameters.DATACTTIME),
          timer("DCOnntime", ClientMessage.LOCSTAT_DCONNTIME, ClientParameters.DCONNTIME),
          timer("INacttime", ClientMessage.LOCSTAT_INACTTIME, ClientParameters.INACTTIME),
          timer("MYopentime", ClientMessage.LOCSTAT_MYOPENTIME, ClientParameters.MYOPENTIME),
          timer("FTpkeepalive", ClientMessage.LOCSTAT_KEEPALIVE, ClientParameters.FTPKEEPALIVE),
          option("VCOUNT", LocalStatus::volumeCount),
          line(LocalStatus::prompting),
          site(SiteParameters.ASATRANS),
          site(SiteParameters.TRAILINGBLANKS),
          site(SiteParameters.UNIT),
          site(SiteParameters.VOLUME),
          site(SiteParameters.UCOUNT),
          site(SiteParameters.DATACLASS),
          site(SiteParameters.MGMTCLASS),
          site(SiteParameters.STORCLASS),
          site(SiteParameters.DCBDSN),
          site(SiteParameters.RETPD),
          site(SiteParameters.DSNTYPE),
          site(SiteParameters.EATTR),
          site(SiteParameters.RECFM),
          site(SiteParameters.CONDDISP),
          site(SiteParameters.WRAPRECORD),
          site(SiteParameters.TRUNCATE),
          site(SiteParameters.READTAPEFORMAT),
          site(SiteParameters.WRTAPEFASTIO),
          site(SiteParameters.QUOTESOVERRIDE),
          site(SiteParameters.DB2),
          site(SiteParameters.CHKPTINT),
          value("CHKPTPrefix", ClientParameters.CHKPTPREFIX),
          value("RESTGet", ClientParameters.RESTGET),
          site(SiteParameters.UMASK),
          site(SiteParameters.UNIXFILETYPE),
          site(SiteParameters.LISTSUBDIR),
          site(SiteParameters.DSWAITTIME),
          site(SiteParameters.FIFOIOTIME),
          site(SiteParameters.FIFOOPENTIME),
          site(SiteParameters.DATAKEEPALIVE),
          site(SiteParameters.ENCODING),
          site(SiteParameters.SBDATACONN),
          site(SiteParameters.MBDATACONN),
          site(SiteParameters.XLATE),
          site(SiteParameters.SBSENDEOL),
          site(SiteParameters.MBSENDEOL),
          site(SiteParameters.MBREQUIRELASTEOL),
          site(SiteParameters.SBSUB),
          site(SiteParameters.SBSUBCHAR),
          site(SiteParameters.DBSUB),
          value("REMOVEINBEOF", ClientParameters.REMOVEINBEOF),
          value("EPSV4", ClientParameters.EPSV4),
          value("PASSIVEIGNOREADDR", ClientParameters.PASSIVEIGNOREADDR),
          value("PASSIVEONLY", ClientParameters.PASSIVEONLY),
          value("PROGRESS", ClientParameters.PROGRESS),
          value("SECUREIMPlicitzos", ClientParameters.SECUREIMPLICITZOS),
          value("TLSRFCLEVEL", ClientParameters.TLSRFCLEVEL),
          line(LocalStatus::security),
          line(LocalStatus::files));

  private LocalStatus() {}

  private static Entry line(Function<ClientSession, List<String>> lines) {
    return new Entry(Optional.empty(), lines);
  }

  private static Entry option(String form, Function<ClientSession, List<String>> lines) {
    return new Entry(Optional.of(new Abbreviation(form)), lines);
  }

  private static Entry site(SiteParameter<?> parameter) {
    return line(session -> session.local().status(parameter.name()).orElse(List.of()));
  }

  private static Entry timer(String form, ClientMessage text, ClientParameter<Integer> timer) {
    return option(form, session -> List.of(text.with(session.get(timer))));
  }

  private static Entry value(String form, ClientParameter<?> parameter) {
    return option(
        form,
        session ->
            List.of(
                ClientMessage.LOCSTAT_VALUE.with(
                    parameter.name(), parameter.format(session.configuration()))));
  }

  /** {@code LOCSTAT [option]}. */
  static void show(ClientSession session, String operands) {
    String wanted = operands.replace("(", "").strip().toUpperCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      ENTRIES.forEach(entry -> entry.lines().apply(session).forEach(session::show));
      return;
    }
    Optional<List<String>> lines = one(session, wanted);
    if (lines.isEmpty()) {
      session.say(ClientMessage.UNDEFINED_OPTION, wanted);
      throw new ClientFailure(ClientError.USAGE);
    }
    lines.get().forEach(session::show);
    if (lines.get().isEmpty()) {
      session.say(ClientMessage.LOCSTAT_UNSET, wanted);
    }
  }

  private static Optional<List<String>> one(ClientSession session, String wanted) {
    return ENTRIES.stream()
        .filter(entry -> entry.option().filter(option -> option.matches(wanted)).isPresent())
        .findFirst()
        .map(entry -> entry.lines().apply(session))
        .or(() -> session.local().status(wanted));
  }

  private static List<String> traces(ClientSession session) {
    return List.of(
        ClientMessage.LOCSTAT_TRACE.with(
            upper(session.traces().areOn()), upper(session.is(Switch.SENDPORT))));
  }

  private static List<String> sendSite(ClientSession session) {
    return List.of(ClientMessage.LOCSTAT_SENDSITE.with(upper(session.is(Switch.SENDSITE))));
  }

  private static List<String> connection(ClientSession session) {
    if (!session.isConnected()) {
      return List.of(ClientMessage.LOCSTAT_NOT_CONNECTED.with());
    }
    return List.of(
        ClientMessage.LOCSTAT_CONNECTED.with(
            session.host(),
            Integer.toString(session.control().server().getPort()),
            session.isLoggedIn() ? "logged in" : "not logged in"),
        ClientMessage.LOCSTAT_LOCAL_PORT.with(
            Integer.toString(session.control().local().getPort())));
  }

  private static List<String> representation(ClientSession session) {
    Representation now = session.local().representation();
    return List.of(
        ClientMessage.LOCSTAT_REPRESENTATION.with(
            letter(now.type()), letter(now.mode()), letter(now.structure())));
  }

  private static String letter(Enum<?> constant) {
    return constant.name().substring(0, 1).toLowerCase(Locale.ROOT);
  }

  private static List<String> space(ClientSession session) {
    TransferSettings settings = session.local().settings();
    SpaceUnit unit = settings.get(SiteParameters.SPACETYPE);
    return List.of(
        ClientMessage.LOCSTAT_SPACE.with(
            quantity(settings.get(SiteParameters.PRIMARY), unit),
            quantity(settings.get(SiteParameters.SECONDARY), unit)));
  }

  private static String quantity(Optional<Integer> number, SpaceUnit unit) {
    return number
        .map(n -> n + " " + unit.name().toLowerCase(Locale.ROOT) + (n == 1 ? "" : "s"))
        .orElse("is not set");
  }

  private static List<String> descriptors(ClientSession session) {
    return List.of(
        ClientMessage.LOCSTAT_DESCRIPTORS.with(
            session.local().settings().get(SiteParameters.RDW) ? "retained as data" : "discarded"));
  }

  private static List<String> friendliness(ClientSession session) {
    return List.of(
        (session.get(ClientParameters.FWFRIENDLY)
                ? ClientMessage.LOCSTAT_FRIENDLY
                : ClientMessage.LOCSTAT_UNFRIENDLY)
            .with());
  }

  private static List<String> volumeCount(ClientSession session) {
    return List.of(
        ClientMessage.LOCSTAT_VCOUNT.with(session.local().settings().get(SiteParameters.VCOUNT)));
  }

  private static List<String> prompting(ClientSession session) {
    return List.of(
        ClientMessage.PROMPTING.with(
            onOff(session.is(Switch.PROMPTING)), onOff(session.is(Switch.GLOBBING))));
  }

  private static List<String> security(ClientSession session) {
    boolean active = session.protection().isActive();
    return List.of(
        ClientMessage.LOCSTAT_AUTHENTICATION.with(active ? "TLS" : "None"),
        ClientMessage.LOCSTAT_PROTECTION.with(
            "Control", level(session.isConnected() && session.control().isProtected())),
        ClientMessage.LOCSTAT_PROTECTION.with(
            "Data", level(session.protection().forData().isPresent())));
  }

  private static String level(boolean isPrivate) {
    return isPrivate ? "Private" : "Clear";
  }

  private static List<String> files(ClientSession session) {
    List<String> lines = new ArrayList<>();
    if (!session.get(ClientParameters.SOCKSCONFIGFILE).isEmpty()) {
      lines.add(ClientMessage.LOCSTAT_SOCKS.with(session.get(ClientParameters.SOCKSCONFIGFILE)));
    }
    if (!session.configuration().source().isEmpty()) {
      lines.add(ClientMessage.CONFIGURED.with(session.configuration().source()));
    }
    return lines;
  }

  private static String upper(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private static String onOff(boolean value) {
    return value ? "ON" : "OFF";
  }
}

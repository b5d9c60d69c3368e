package io.lparjar.emulator.ftp.command;

import static io.lparjar.emulator.ftp.site.SiteParameters.DIRECTORY;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESRECFM;
import static io.lparjar.emulator.ftp.site.SiteParameters.PDSTYPE;
import static io.lparjar.emulator.ftp.site.SiteParameters.PRIMARY;
import static io.lparjar.emulator.ftp.site.SiteParameters.READTAPEFORMAT;
import static io.lparjar.emulator.ftp.site.SiteParameters.RECFM;
import static io.lparjar.emulator.ftp.site.SiteParameters.SBDATACONN;
import static io.lparjar.emulator.ftp.site.SiteParameters.SECONDARY;
import static io.lparjar.emulator.ftp.site.SiteParameters.SPACETYPE;
import static io.lparjar.emulator.ftp.site.SiteParameters.VOLUME;

import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.config.ServerStatement;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.jes.FilterAuthority;
import io.lparjar.emulator.ftp.jes.JesFilter;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.AddressText;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.TextCode;
import io.lparjar.emulator.ftp.session.WorkingDirectory;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.security.saf.UserId;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lines of STAT that more than one value goes into. */
final class StatusLines {
  /** What STAT calls the anonymous user. [seen] */
  private static final String ANONYMOUS = "Anonymous";

  private StatusLines() {}

  static List<String> line(StatusMessage text, Object... values) {
    return Reply.of(text, values).lines();
  }

  /** Lines without variable parts, as the release words them. */
  static List<String> lines(FtpSession session, StatusMessage... texts) {
    List<String> lines = new ArrayList<>();
    for (StatusMessage text : texts) {
      lines.add(text.text(session.release()));
    }
    return lines;
  }

  /** What a statement of the server says. */
  static <T> T server(FtpSession session, ServerStatement<T> statement) {
    return session.services().configuration().get(statement);
  }

  static int interfaceLevel(FtpSession session) {
    return server(session, ServerStatements.JESINTERFACELEVEL);
  }

  private static String userId(FtpSession session) {
    return session.userId().map(UserId::value).orElse("");
  }

  static JobFilter filter(FtpSession session) {
    return session.isLoggedIn()
        ? FilterAuthority.filter(session)
        : JesFilter.of(session.settings(), "");
  }

  static List<String> client(FtpSession session) {
    InetSocketAddress client = session.connection().client();
    return line(StatusMessage.TALKING_TO, AddressText.of(client.getAddress()), client.getPort());
  }

  static List<String> user(FtpSession session) {
    WorkingDirectory directory = session.workingDirectory();
    String dataSets =
        directory instanceof WorkingDirectory.PartitionedDataSet partitioned
            ? partitioned.name().value()
            : directory.prefix();
    String user = session.isAnonymous() ? ANONYMOUS : userId(session);
    return line(
        StatusMessage.USER, user, session.unixDirectory().map(UnixPath::toString).orElse(dataSets));
  }

  static List<String> dataConnection(FtpSession session) {
    return session
        .transfer()
        .map(data -> line(StatusMessage.DATA_CONNECTION, data.bytes()))
        .orElseGet(() -> line(StatusMessage.NO_DATA_CONNECTION));
  }

  static List<String> representation(FtpSession session) {
    Representation representation = session.representation();
    List<String> lines =
        new ArrayList<>(
            session
                .connection()
                .data()
                .destination()
                .map(StatusLines::activelyOpened)
                .orElseGet(() -> line(StatusMessage.PASSIVELY_OPENED)));
    lines.addAll(
        line(
            StatusMessage.USING_MODE,
            word(representation.mode()),
            word(representation.structure()),
            switch (representation.type()) {
              case ASCII ->
                  representation.textCode() == TextCode.AS_SITE_SAYS
                      ? "ASCII"
                      : representation.typeText();
              case EBCDIC -> "EBCDIC";
              case IMAGE -> "Image";
            }));
    return lines;
  }

  private static List<String> activelyOpened(InetSocketAddress host) {
    List<String> lines = new ArrayList<>(line(StatusMessage.ACTIVELY_OPENED));
    lines.addAll(line(StatusMessage.TO_HOST, AddressText.of(host.getAddress()), host.getPort()));
    return lines;
  }

  private static String word(Enum<?> constant) {
    String name = constant.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  static List<String> inactivity(FtpSession session) {
    int seconds = server(session, ServerStatements.INACTIVE);
    return seconds == 0
        ? line(StatusMessage.NO_INACTIVITY_TIMER)
        : line(StatusMessage.INACTIVITY_TIMER, seconds);
  }

  static List<String> space(FtpSession session) {
    TransferSettings settings = session.settings();
    String unit = settings.get(SPACETYPE).name().toLowerCase(Locale.ROOT);
    return line(
        StatusMessage.SPACE,
        quantity(settings.get(PRIMARY), unit),
        quantity(settings.get(SECONDARY), unit));
  }

  /** The words for a blank value are [inferred]. */
  private static String quantity(Optional<Integer> number, String unit) {
    return number.map(n -> n + " " + unit + (n == 1 ? "" : "s")).orElse("is not set");
  }

  static List<String> directory(FtpSession session) {
    boolean extended =
        session.settings().get(PDSTYPE).filter(type -> type == DataSetType.PDSE).isPresent();
    return extended
        ? line(StatusMessage.EXTENDED_FORMAT)
        : line(StatusMessage.DIRECTORY_BLOCKS, DIRECTORY.format(session.settings()));
  }

  static List<String> tapeRecords(FtpSession session) {
    String format =
        switch (READTAPEFORMAT.format(session.settings())) {
          case "F" -> "fixed";
          case "V" -> "variable";
          case "S" -> "spanned";
          case "X" -> "lrecl X";
          default -> "unspecified";
        };
    return line(StatusMessage.TAPE_RECORDS, format);
  }

  static List<String> jesRecfm(FtpSession session) {
    TransferSettings settings = session.settings();
    boolean variable =
        settings.get(JESRECFM).or(() -> settings.get(RECFM)).stream()
            .anyMatch(RecordFormat::isVariable);
    return line(StatusMessage.JESRECFM, variable ? "Variable" : "Fixed");
  }

  /** Nothing for the built-in table and for tables of users. */
  static List<String> codePages(FtpSession session) {
    CodePages pages = session.settings().get(SBDATACONN);
    return pages.isUserTable() || SBDATACONN.format(session.settings()).isEmpty()
        ? List.of()
        : line(StatusMessage.CODE_PAGES, pages.fileSystem(), pages.network());
  }

  static List<String> volumes(FtpSession session) {
    List<String> volumes = session.settings().get(VOLUME);
    return volumes.isEmpty() ? List.of() : line(StatusMessage.VOLUME, String.join(" ", volumes));
  }
}

package io.lparjar.emulator.ftp.command;

import static io.lparjar.emulator.ftp.site.SiteParameters.ASATRANS;
import static io.lparjar.emulator.ftp.site.SiteParameters.AUTOMOUNT;
import static io.lparjar.emulator.ftp.site.SiteParameters.AUTORECALL;
import static io.lparjar.emulator.ftp.site.SiteParameters.BLKSIZE;
import static io.lparjar.emulator.ftp.site.SiteParameters.BUFNO;
import static io.lparjar.emulator.ftp.site.SiteParameters.CHKPTINT;
import static io.lparjar.emulator.ftp.site.SiteParameters.CONDDISP;
import static io.lparjar.emulator.ftp.site.SiteParameters.CTRLCONN;
import static io.lparjar.emulator.ftp.site.SiteParameters.DATACLASS;
import static io.lparjar.emulator.ftp.site.SiteParameters.DATAKEEPALIVE;
import static io.lparjar.emulator.ftp.site.SiteParameters.DB2;
import static io.lparjar.emulator.ftp.site.SiteParameters.DBSUB;
import static io.lparjar.emulator.ftp.site.SiteParameters.DCBDSN;
import static io.lparjar.emulator.ftp.site.SiteParameters.DEST;
import static io.lparjar.emulator.ftp.site.SiteParameters.DIRECTORY;
import static io.lparjar.emulator.ftp.site.SiteParameters.DIRECTORYMODE;
import static io.lparjar.emulator.ftp.site.SiteParameters.DSNTYPE;
import static io.lparjar.emulator.ftp.site.SiteParameters.DSWAITTIME;
import static io.lparjar.emulator.ftp.site.SiteParameters.EATTR;
import static io.lparjar.emulator.ftp.site.SiteParameters.ENCODING;
import static io.lparjar.emulator.ftp.site.SiteParameters.EXTDBSCHINESE;
import static io.lparjar.emulator.ftp.site.SiteParameters.FIFOIOTIME;
import static io.lparjar.emulator.ftp.site.SiteParameters.FIFOOPENTIME;
import static io.lparjar.emulator.ftp.site.SiteParameters.FILETYPE;
import static io.lparjar.emulator.ftp.site.SiteParameters.ISPFSTATS;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESENTRYLIMIT;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESGETBYDSN;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESJOBNAME;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESLRECL;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESOWNER;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESRECFM;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESSTATUS;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESTRAILINGBLANKS;
import static io.lparjar.emulator.ftp.site.SiteParameters.LISTLEVEL;
import static io.lparjar.emulator.ftp.site.SiteParameters.LISTSUBDIR;
import static io.lparjar.emulator.ftp.site.SiteParameters.LRECL;
import static io.lparjar.emulator.ftp.site.SiteParameters.MBDATACONN;
import static io.lparjar.emulator.ftp.site.SiteParameters.MBREQUIRELASTEOL;
import static io.lparjar.emulator.ftp.site.SiteParameters.MBSENDEOL;
import static io.lparjar.emulator.ftp.site.SiteParameters.MGMTCLASS;
import static io.lparjar.emulator.ftp.site.SiteParameters.MIGRATEVOL;
import static io.lparjar.emulator.ftp.site.SiteParameters.PDSTYPE;
import static io.lparjar.emulator.ftp.site.SiteParameters.PRIMARY;
import static io.lparjar.emulator.ftp.site.SiteParameters.QUOTESOVERRIDE;
import static io.lparjar.emulator.ftp.site.SiteParameters.RDW;
import static io.lparjar.emulator.ftp.site.SiteParameters.READTAPEFORMAT;
import static io.lparjar.emulator.ftp.site.SiteParameters.RECFM;
import static io.lparjar.emulator.ftp.site.SiteParameters.RETPD;
import static io.lparjar.emulator.ftp.site.SiteParameters.SBDATACONN;
import static io.lparjar.emulator.ftp.site.SiteParameters.SBSENDEOL;
import static io.lparjar.emulator.ftp.site.SiteParameters.SBSUB;
import static io.lparjar.emulator.ftp.site.SiteParameters.SBSUBCHAR;
import static io.lparjar.emulator.ftp.site.SiteParameters.SECONDARY;
import static io.lparjar.emulator.ftp.site.SiteParameters.SPACETYPE;
import static io.lparjar.emulator.ftp.site.SiteParameters.SPREAD;
import static io.lparjar.emulator.ftp.site.SiteParameters.SQLCOL;
import static io.lparjar.emulator.ftp.site.SiteParameters.STORCLASS;
import static io.lparjar.emulator.ftp.site.SiteParameters.SUBSYS;
import static io.lparjar.emulator.ftp.site.SiteParameters.TAPEREADSTREAM;
import static io.lparjar.emulator.ftp.site.SiteParameters.TRAILINGBLANKS;
import static io.lparjar.emulator.ftp.site.SiteParameters.TRUNCATE;
import static io.lparjar.emulator.ftp.site.SiteParameters.UCOUNT;
import static io.lparjar.emulator.ftp.site.SiteParameters.UCSHOSTCS;
import static io.lparjar.emulator.ftp.site.SiteParameters.UCSSUB;
import static io.lparjar.emulator.ftp.site.SiteParameters.UCSTRUNC;
import static io.lparjar.emulator.ftp.site.SiteParameters.UMASK;
import static io.lparjar.emulator.ftp.site.SiteParameters.UNICODEFILESYSTEMBOM;
import static io.lparjar.emulator.ftp.site.SiteParameters.UNIT;
import static io.lparjar.emulator.ftp.site.SiteParameters.UNIXFILETYPE;
import static io.lparjar.emulator.ftp.site.SiteParameters.VCOUNT;
import static io.lparjar.emulator.ftp.site.SiteParameters.VOLUME;
import static io.lparjar.emulator.ftp.site.SiteParameters.WRAPRECORD;
import static io.lparjar.emulator.ftp.site.SiteParameters.WRTAPEFASTIO;
import static io.lparjar.emulator.ftp.site.SiteParameters.XLATE;

import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteKeyword;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of STAT in the order of the reply. Long because it is a table.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, STAtus subcommand"
 */
final class StatusReport {
  private static final List<StatusEntry> ENTRIES =
      List.of(
          StatusEntry.of(StatusLines::client),
          StatusEntry.of(StatusLines::user),
          StatusEntry.of(
              session -> StatusLines.line(StatusMessage.CONTROL_BYTES, session.controlBytes())),
          StatusEntry.of(StatusLines::dataConnection),
          StatusEntry.of(StatusLines::representation),
          StatusEntry.either(AUTORECALL, StatusMessage.RECALL, StatusMessage.NO_RECALL),
          StatusEntry.either(AUTOMOUNT, StatusMessage.MOUNT, StatusMessage.NO_MOUNT),
          StatusEntry.either(
              ServerStatements.AUTOTAPEMOUNT,
              StatusMessage.TAPE_MOUNT,
              StatusMessage.NO_TAPE_MOUNT),
          StatusEntry.option("INactivetime", StatusLines::inactivity),
          StatusEntry.option(
              "FTpkeepalive",
              session ->
                  StatusLines.line(
                      StatusMessage.TIMER_FTPKEEPALIVE,
                      StatusLines.server(session, ServerStatements.FTPKEEPALIVE))),
          StatusEntry.of(DATAKEEPALIVE),
          StatusEntry.of(DSWAITTIME),
          StatusEntry.of(FIFOOPENTIME),
          StatusEntry.of(FIFOIOTIME),
          StatusEntry.of(VCOUNT),
          StatusEntry.of(
              session ->
                  StatusLines.lines(
                      session,
                      StatusMessage.ASA_1,
                      session.settings().get(ASATRANS)
                          ? StatusMessage.ASA_2_TRANSLATED
                          : StatusMessage.ASA_2),
              ASATRANS),
          StatusEntry.of(
              session ->
                  StatusLines.lines(
                      session,
                      session.settings().get(TRAILINGBLANKS)
                          ? StatusMessage.TRAILING_BLANKS_KEPT_1
                          : StatusMessage.TRAILING_BLANKS_REMOVED_1,
                      StatusMessage.TRAILING_BLANKS_2),
              TRAILINGBLANKS),
          StatusEntry.either(
              DIRECTORYMODE, StatusMessage.DIRECTORY_MODE, StatusMessage.DATA_SET_MODE),
          StatusEntry.of(ISPFSTATS),
          StatusEntry.of(StatusLines::space, PRIMARY, SECONDARY, SPACETYPE),
          StatusEntry.of(StatusLines::directory, DIRECTORY, PDSTYPE),
          StatusEntry.of(
              session ->
                  switch (session.settings().get(FILETYPE)) {
                    case SEQ -> StatusLines.line(StatusMessage.FILETYPE_SEQ);
                    case JES ->
                        StatusLines.line(
                            StatusMessage.FILETYPE_JES, session.services().jes().name());
                    case SQL -> StatusLines.line(StatusMessage.FILETYPE_SQL);
                  },
              FILETYPE),
          StatusEntry.of(BUFNO),
          StatusEntry.either(RDW, StatusMessage.RDW_RETAINED, StatusMessage.RDW_DISCARDED),
          StatusEntry.of(StatusLines::tapeRecords, READTAPEFORMAT),
          StatusEntry.of(DB2),
          StatusEntry.of(StatusReport::query),
          StatusEntry.either(WRAPRECORD, StatusMessage.WRAPPED, StatusMessage.NOT_WRAPPED),
          StatusEntry.either(WRTAPEFASTIO, StatusMessage.BSAM, StatusMessage.NO_BSAM),
          StatusEntry.either(
              TRUNCATE, StatusMessage.TRUNCATED_NO_ERROR, StatusMessage.TRUNCATED_ERROR),
          StatusEntry.of(JESLRECL),
          StatusEntry.of(StatusLines::jesRecfm, JESRECFM),
          StatusEntry.option(
              "JESINTERFACELEVEL",
              session ->
                  StatusLines.line(
                      StatusMessage.JESINTERFACELEVEL, StatusLines.interfaceLevel(session))),
          StatusEntry.atLevel2(
              session -> List.of(JESENTRYLIMIT.statusLine(session.settings())), JESENTRYLIMIT),
          StatusEntry.atLevel2(
              session ->
                  StatusLines.line(StatusMessage.JESOWNER, StatusLines.filter(session).owner()),
              JESOWNER),
          StatusEntry.atLevel2(
              session ->
                  StatusLines.line(StatusMessage.JESJOBNAME, StatusLines.filter(session).name()),
              JESJOBNAME),
          StatusEntry.atLevel2(
              session ->
                  List.of(
                      JESSTATUS.statusLine(
                          session.settings().with(JESSTATUS, StatusLines.filter(session).phase()))),
              JESSTATUS),
          StatusEntry.of(JESGETBYDSN),
          StatusEntry.of(StatusLines::codePages, SBDATACONN),
          StatusEntry.of(
              session -> session.isUnicode() ? StatusLines.line(StatusMessage.UNICODE) : List.of()),
          StatusEntry.whenSet(XLATE, StatusMessage.XLATE),
          StatusEntry.of(ENCODING),
          StatusEntry.option(
              "DSWAITTIMEREPLY",
              session ->
                  StatusLines.line(
                      StatusMessage.DSWAITTIMEREPLY,
                      StatusLines.server(session, ServerStatements.DSWAITTIMEREPLY))),
          StatusEntry.of(TAPEREADSTREAM),
          StatusEntry.of(JESTRAILINGBLANKS),
          StatusEntry.of(MBREQUIRELASTEOL),
          StatusEntry.of(EXTDBSCHINESE),
          StatusEntry.of(UNICODEFILESYSTEMBOM),
          StatusEntry.of(UNIXFILETYPE),
          StatusEntry.of(LISTLEVEL),
          StatusEntry.of(LISTSUBDIR),
          StatusEntry.of(DSNTYPE),
          StatusEntry.of(EATTR),
          StatusEntry.of(DBSUB),
          StatusEntry.of(SBSUB),
          StatusEntry.of(SBSUBCHAR),
          StatusEntry.of(SBSENDEOL),
          StatusEntry.of(MBSENDEOL),
          StatusEntry.either(
              ServerStatements.CHKCONFIDENCE,
              StatusMessage.CONFIDENCE,
              StatusMessage.NO_CONFIDENCE),
          StatusEntry.of(session -> StatusLines.line(StatusMessage.SMS)),
          StatusEntry.whenSet(DATACLASS, StatusMessage.DATA_CLASS),
          StatusEntry.whenSet(MGMTCLASS, StatusMessage.MANAGEMENT_CLASS),
          StatusEntry.whenSet(STORCLASS, StatusMessage.STORAGE_CLASS),
          StatusEntry.whenSet(UNIT, StatusMessage.UNIT),
          StatusEntry.of(StatusLines::volumes, VOLUME),
          StatusEntry.whenSet(UCOUNT),
          StatusEntry.whenSet(DCBDSN),
          StatusEntry.whenSet(RETPD, StatusMessage.RETENTION_PERIOD),
          StatusEntry.whenSet(DEST),
          StatusEntry.whenSet(MBDATACONN),
          StatusEntry.whenSet(SUBSYS),
          StatusEntry.of(
              session ->
                  StatusLines.line(
                      session.settings().get(CONDDISP) == Disposition.DELETE
                          ? StatusMessage.DELETED
                          : StatusMessage.CATALOGUED),
              CONDDISP),
          StatusEntry.either(
              QUOTESOVERRIDE, StatusMessage.QUOTES_OVERRIDE, StatusMessage.QUOTES_DO_NOT_OVERRIDE),
          StatusEntry.of(UMASK),
          StatusEntry.of(
              session -> StatusLines.line(StatusMessage.PROCESS_ID, session.connection().asid())),
          StatusEntry.of(CHKPTINT),
          StatusEntry.option("TLSRFCLEVEL", SecurityStatus::level),
          StatusEntry.of(SecurityStatus::lines),
          StatusEntry.of(
              session ->
                  StatusLines.line(
                      StatusMessage.RECORD_FORMAT,
                      RECFM.format(session.settings()),
                      LRECL.format(session.settings()),
                      BLKSIZE.format(session.settings())),
              RECFM,
              LRECL,
              BLKSIZE));

  /** Options that stand for parameters whose values have no line in the whole report. */
  private static final List<StatusEntry> UNLISTED =
      List.of(
          StatusEntry.of(CTRLCONN),
          StatusEntry.of(MIGRATEVOL),
          StatusEntry.either(SPREAD, StatusMessage.SQL_SPREADSHEET, StatusMessage.SQL_REPORT),
          StatusEntry.of(SQLCOL),
          StatusEntry.of(UCSHOSTCS),
          StatusEntry.of(UCSSUB),
          StatusEntry.of(UCSTRUNC));

  private StatusReport() {}

  /** How results of queries look; only in SQL mode. */
  private static List<String> query(FtpSession session) {
    List<String> lines = new ArrayList<>();
    if (session.settings().get(FILETYPE) == FileType.SQL) {
      option(session, "SPREAD").ifPresent(lines::addAll);
      option(session, "SQLCOL").ifPresent(lines::addAll);
    }
    return lines;
  }

  /** All lines. */
  static List<String> all(FtpSession session) {
    List<String> report = new ArrayList<>();
    for (StatusEntry entry : ENTRIES) {
      if (entry.isKnownIn(session.release())) {
        report.addAll(entry.lines().of(session));
      }
    }
    return report;
  }

  /** The lines that show the value of an option; empty when there is no such option. */
  static Optional<List<String>> option(FtpSession session, String name) {
    Optional<SiteParameter<?>> parameter =
        SiteParameters.keyword(session.release(), name).map(SiteKeyword::parameter);
    return Stream.concat(ENTRIES.stream(), UNLISTED.stream())
        .filter(entry -> entry.answers(parameter, name))
        .map(entry -> entry.lines().of(session))
        .findFirst();
  }
}

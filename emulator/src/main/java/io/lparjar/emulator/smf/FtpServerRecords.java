package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.datasets.smf.SmfRecorder;
import io.lparjar.emulator.exit.Verdict;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.session.FileOperation;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.ServerIdentity;
import io.lparjar.emulator.ftp.session.SessionAudit;
import io.lparjar.emulator.ftp.session.SessionExits;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;

/** Makes records of what the sessions of the FTP server do, as its FTP.DATA asks for them. */
public final class FtpServerRecords implements SessionAudit {
  private final SmfRecorder recorder;
  private final WantedRecords wanted;
  private final ServerRecords119 type119;
  private final ServerRecords118 type118;
  private final boolean exit;

  private FtpServerRecords(
      SmfRecorder recorder, WantedRecords wanted, TcpipSystem system, boolean exit) {
    this.recorder = recorder;
    this.wanted = wanted;
    this.type119 = new ServerRecords119(recorder.header(), system);
    this.type118 = new ServerRecords118(recorder.header());
    this.exit = exit;
  }

  /** What takes down sessions; nothing, when no statement asks for it. */
  public static SessionAudit of(
      SmfRecorder recorder, ServerConfiguration configuration, ServerIdentity identity) {
    WantedRecords wanted = new WantedRecords(configuration);
    return wanted.isAny()
        ? new FtpServerRecords(
            recorder,
            wanted,
            new TcpipSystem(identity),
            configuration.get(ServerStatements.SMFEXIT))
        : SessionAudit.NONE;
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void ended(FtpSession session, FileOperation operation) {
    ServerEvent.ofCommand(operation.command())
        .ifPresent(event -> record(event, session, operation));
  }

  private void record(ServerEvent event, FtpSession session, FileOperation operation) {
    FileType fileType = session.settings().get(SiteParameters.FILETYPE);
    if (wanted.type119(event, fileType)) {
      recorder.record(type119.transfer(event, session, operation));
    }
    wanted
        .subtype118(event, fileType)
        .ifPresent(
            subtype -> record118(session, type118.transfer(event, subtype, session, operation)));
  }

  @Override
  public void refused(FtpSession session, String userId, Object reason) {
    ServerEvent event = ServerEvent.LOGIN_FAILURE;
    if (wanted.type119(event, FileType.SEQ)) {
      recorder.record(type119.loginFailure(session, userId, reason));
    }
    wanted
        .subtype118(event, FileType.SEQ)
        .ifPresent(
            subtype -> record118(session, type118.loginFailure(event, subtype, session, userId)));
  }

  /** With SMFEXIT the user exit FTPSMFEX is asked first; when it abends, the record is kept. */
  private void record118(FtpSession session, SmfRecord record) {
    SessionExits exits = session.exits();
    Verdict verdict =
        exit && exits.isActive()
            ? exits.call("FTPSMFEX", it -> it.ftpsmfex(record.toByteArray()), Verdict.ACCEPT)
            : Verdict.ACCEPT;
    if (verdict == Verdict.ACCEPT) {
      recorder.record(record);
    }
  }
}

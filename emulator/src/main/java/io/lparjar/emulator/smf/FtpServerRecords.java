package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfRecorder;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.session.FileOperation;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.ServerIdentity;
import io.lparjar.emulator.ftp.session.SessionAudit;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;

/** Makes records of what the sessions of the FTP server do, as its FTP.DATA asks for them. */
public final class FtpServerRecords implements SessionAudit {
  private final SmfRecorder recorder;
  private final WantedRecords wanted;
  private final ServerRecords119 type119;
  private final ServerRecords118 type118;

  private FtpServerRecords(SmfRecorder recorder, WantedRecords wanted, TcpipSystem system) {
    this.recorder = recorder;
    this.wanted = wanted;
    this.type119 = new ServerRecords119(recorder.header(), system);
    this.type118 = new ServerRecords118(recorder.header());
  }

  /** What takes down sessions; nothing, when no statement asks for it. */
  public static SessionAudit of(
      SmfRecorder recorder, ServerConfiguration configuration, ServerIdentity identity) {
    WantedRecords wanted = new WantedRecords(configuration);
    return wanted.isAny()
        ? new FtpServerRecords(recorder, wanted, new TcpipSystem(identity))
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
            subtype -> recorder.record(type118.transfer(event, subtype, session, operation)));
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
            subtype -> recorder.record(type118.loginFailure(event, subtype, session, userId)));
  }
}

package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfHeader;
import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.datasets.smf.SmfSection;
import io.lparjar.emulator.ftp.session.ConnectionEnds;
import io.lparjar.emulator.ftp.session.ControlConnection;
import io.lparjar.emulator.ftp.session.FileOperation;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of the FTP server of type 119: transfer completion (subtype 70) and login failure
 * (72).
 *
 * <p>The section of module names is never there: modules are not moved as such. The number of a
 * control connection is that of the session's address space. [inferred]
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP server transfer
 *     completion record (subtype 70)"
 */
final class ServerRecords119 {
  private static final int TRANSFER = 70;
  private static final int LOGIN_FAILURE = 72;
  private static final String COMPONENT = "FTPS";

  private final SmfHeader header;
  private final TcpipSystem system;

  ServerRecords119(SmfHeader header, TcpipSystem system) {
    this.header = header;
    this.system = system;
  }

  SmfRecord transfer(ServerEvent event, FtpSession session, FileOperation operation) {
    RecordedName name = RecordedName.of(operation.file());
    RecordedName newName = RecordedName.of(operation.newName());
    return TcpipRecord.of(
        header,
        TRANSFER,
        List.of(
            identification(session),
            completion(event, session, operation, name, newName),
            TcpipRecord.MISSING,
            SmfSection.of(name.file()),
            SmfSection.of(newName.file()),
            SecuritySection.of(session, SecuritySection.login(session)),
            TcpipRecord.MISSING));
  }

  SmfRecord loginFailure(FtpSession session, String userId, Object reason) {
    ControlConnection connection = session.connection();
    SmfSection failure =
        new SmfSection(LoginFailureFields.LENGTH)
            .address(LoginFailureFields.REMOTE, connection.client().getAddress())
            .address(LoginFailureFields.LOCAL, connection.server().getAddress())
            .number(LoginFailureFields.REMOTE_PORT, connection.client().getPort())
            .number(LoginFailureFields.LOCAL_PORT, connection.server().getPort())
            .text(LoginFailureFields.USER, userId)
            .number(LoginFailureFields.REASON, LoginFailureReason.of(reason))
            .number(LoginFailureFields.CONTROL_CONNECTION, connection.asid())
            .text(LoginFailureFields.SESSION, session.log().id());
    return TcpipRecord.of(
        header,
        LOGIN_FAILURE,
        List.of(
            identification(session),
            failure,
            SecuritySection.of(session, SecuritySection.UNKNOWN_LOGIN)));
  }

  private SmfSection identification(FtpSession session) {
    return system.identification(
        COMPONENT,
        session.services().identity().jobName(),
        user(session),
        session.connection().asid());
  }

  private static String user(FtpSession session) {
    return session.isLoggedIn()
        ? session.requester().user().userId().value()
        : session.services().stack().server().userId().value();
  }

  private SmfSection completion(
      ServerEvent event,
      FtpSession session,
      FileOperation operation,
      RecordedName name,
      RecordedName newName) {
    ControlConnection control = session.connection();
    Representation representation = session.representation();
    LocalDateTime end = header.now();
    LocalDateTime begin = operation.begin(header.clock());
    SmfSection section =
        new SmfSection(ServerTransferFields.LENGTH)
            .number(ServerTransferFields.OPERATION, event.operation())
            .text(ServerTransferFields.COMMAND, operation.command())
            .text(
                ServerTransferFields.FILE_TYPE,
                session.settings().get(SiteParameters.FILETYPE).name())
            .address(ServerTransferFields.CONTROL_REMOTE, control.client().getAddress())
            .address(ServerTransferFields.CONTROL_LOCAL, control.server().getAddress())
            .number(ServerTransferFields.CONTROL_REMOTE_PORT, control.client().getPort())
            .number(ServerTransferFields.CONTROL_LOCAL_PORT, control.server().getPort())
            .text(ServerTransferFields.USER, user(session))
            .text(ServerTransferFields.TYPE, TransferCodes.type(representation))
            .text(ServerTransferFields.MODE, TransferCodes.mode(representation))
            .text(ServerTransferFields.STRUCTURE, TransferCodes.structure(representation))
            .text(ServerTransferFields.DATA_SET_TYPE, name.kind())
            .time(ServerTransferFields.START_TIME, begin)
            .date(ServerTransferFields.START_DATE, begin.toLocalDate())
            .time(ServerTransferFields.END_TIME, end)
            .date(ServerTransferFields.END_DATE, end.toLocalDate())
            .number(ServerTransferFields.DURATION, operation.hundredths(header.clock()))
            .number(ServerTransferFields.BYTES, operation.bytes())
            .text(ServerTransferFields.LAST_REPLY, " " + operation.reply())
            .text(ServerTransferFields.MEMBER, name.member())
            .text(ServerTransferFields.ABNORMAL_END, "")
            .text(ServerTransferFields.SECOND_MEMBER, newName.member())
            .hexFloat(ServerTransferFields.BYTES_FLOAT, operation.bytes())
            .number(ServerTransferFields.CONTROL_CONNECTION, control.asid())
            .text(ServerTransferFields.SESSION, session.log().id());
    return withData(section, operation.data());
  }

  private static SmfSection withData(SmfSection section, @Nullable ConnectionEnds data) {
    return data == null
        ? section
        : section
            .address(ServerTransferFields.DATA_REMOTE, data.remote().getAddress())
            .address(ServerTransferFields.DATA_LOCAL, data.local().getAddress())
            .number(ServerTransferFields.DATA_REMOTE_PORT, data.remote().getPort())
            .number(ServerTransferFields.DATA_LOCAL_PORT, data.local().getPort());
  }
}

package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfHeader;
import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.datasets.smf.SmfRecorder;
import io.lparjar.datasets.smf.SmfSection;
import io.lparjar.emulator.client.session.ClientAudit;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.ftp.session.ConnectionEnds;
import io.lparjar.emulator.ftp.session.FileOperation;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.profile.ClientRecords;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of what FTP clients transfer, as PROFILE.TCPIP asks for them: type 119 subtype 3,
 * and type 118.
 *
 * <p>The SOCKS section and that of module names are never there. Of a DD name, no data set is told.
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP client transfer
 *     completion record (subtype 3)"
 */
public final class FtpClientRecords implements ClientAudit {
  private static final int SUBTYPE = 3;
  private static final String COMPONENT = "FTPC";
  private static final String CLIENT = "C";

  private final SmfRecorder recorder;
  private final SmfHeader header;
  private final ClientRecords wanted;
  private final TcpipSystem system;

  private FtpClientRecords(SmfRecorder recorder, ClientRecords wanted, TcpipSystem system) {
    this.recorder = recorder;
    this.header = recorder.header();
    this.wanted = wanted;
    this.system = system;
  }

  /** What takes down transfers; nothing, when no statement of the profile asks for it. */
  public static ClientAudit of(SmfRecorder recorder, FtpServices services) {
    ClientRecords wanted = services.stack().profile().clientRecords();
    return wanted.isAny()
        ? new FtpClientRecords(recorder, wanted, new TcpipSystem(services.identity()))
        : ClientAudit.NONE;
  }

  @Override
  public void ended(ClientSession session, ConnectionEnds control, FileOperation operation) {
    if (wanted.type119()) {
      recorder.record(type119(session, control, operation));
    }
    if (wanted.subtype118() != 0) {
      recorder.record(type118(session, control, operation));
    }
  }

  private SmfRecord type119(
      ClientSession session, ConnectionEnds control, FileOperation operation) {
    RecordedName name = RecordedName.of(operation.file());
    return TcpipRecord.of(
        header,
        SUBTYPE,
        List.of(
            system.identification(
                COMPONENT,
                session.environment().jobName(),
                localUser(session),
                session.environment().requester().asid()),
            completion(session, control, operation, name),
            SmfSection.of(name.file()),
            TcpipRecord.MISSING,
            SecuritySection.ofClient(
                session.protection().isActive(), session.protection().forData().isPresent()),
            SmfSection.of(session.user()),
            TcpipRecord.MISSING));
  }

  private static String localUser(ClientSession session) {
    return session.environment().requester().user().userId().value();
  }

  private SmfSection completion(
      ClientSession session, ConnectionEnds control, FileOperation operation, RecordedName name) {
    Representation representation = session.local().representation();
    LocalDateTime end = header.now();
    LocalDateTime begin = operation.begin(header.clock());
    SmfSection section =
        new SmfSection(ClientTransferFields.LENGTH)
            .text(ClientTransferFields.COMMAND, operation.command())
            .text(
                ClientTransferFields.FILE_TYPE,
                session.local().settings().get(SiteParameters.FILETYPE).name())
            .address(ClientTransferFields.CONTROL_REMOTE, control.remote().getAddress())
            .address(ClientTransferFields.CONTROL_LOCAL, control.local().getAddress())
            .number(ClientTransferFields.CONTROL_REMOTE_PORT, control.remote().getPort())
            .number(ClientTransferFields.CONTROL_LOCAL_PORT, control.local().getPort())
            .text(ClientTransferFields.REMOTE_USER, session.user())
            .text(ClientTransferFields.LOCAL_USER, localUser(session))
            .text(ClientTransferFields.TYPE, TransferCodes.type(representation))
            .text(ClientTransferFields.MODE, TransferCodes.mode(representation))
            .text(ClientTransferFields.STRUCTURE, TransferCodes.structure(representation))
            .text(ClientTransferFields.DATA_SET_TYPE, name.kind())
            .time(ClientTransferFields.START_TIME, begin)
            .date(ClientTransferFields.START_DATE, begin.toLocalDate())
            .time(ClientTransferFields.END_TIME, end)
            .date(ClientTransferFields.END_DATE, end.toLocalDate())
            .number(ClientTransferFields.DURATION, operation.hundredths(header.clock()))
            .number(ClientTransferFields.BYTES, operation.bytes())
            .text(ClientTransferFields.LAST_REPLY, Integer.toString(operation.reply()))
            .text(ClientTransferFields.MEMBER, name.member())
            .text(ClientTransferFields.HOST_NAME, session.host())
            .text(ClientTransferFields.ABNORMAL_END, "")
            .hexFloat(ClientTransferFields.BYTES_FLOAT, operation.bytes());
    return withData(section, operation.data());
  }

  private static SmfSection withData(SmfSection section, @Nullable ConnectionEnds data) {
    return data == null
        ? section
        : section
            .address(ClientTransferFields.DATA_REMOTE, data.remote().getAddress())
            .address(ClientTransferFields.DATA_LOCAL, data.local().getAddress())
            .number(ClientTransferFields.DATA_REMOTE_PORT, data.remote().getPort())
            .number(ClientTransferFields.DATA_LOCAL_PORT, data.local().getPort());
  }

  private SmfRecord type118(
      ClientSession session, ConnectionEnds control, FileOperation operation) {
    RecordedName name = RecordedName.of(operation.file());
    Representation representation = session.local().representation();
    SmfSection record =
        new SmfSection(ClientFields118.LENGTH)
            .text(ClientFields118.COMMAND, operation.command())
            .text(ClientFields118.REPLY, Integer.toString(operation.reply()))
            .address(ClientFields118.LOCAL, control.local().getAddress())
            .address(ClientFields118.REMOTE, control.remote().getAddress())
            .number(ClientFields118.LOCAL_PORT, control.local().getPort())
            .number(ClientFields118.REMOTE_PORT, control.remote().getPort())
            .text(ClientFields118.REMOTE_USER, session.user())
            .text(ClientFields118.TYPE, TransferCodes.type(representation))
            .text(ClientFields118.MODE, TransferCodes.mode(representation))
            .text(ClientFields118.STRUCTURE, TransferCodes.structure(representation))
            .text(ClientFields118.DATA_SET_TYPE, name.kind())
            .time(ClientFields118.START_TIME, operation.begin(header.clock()))
            .time(ClientFields118.END_TIME, header.now())
            .number(ClientFields118.BYTES, Math.min(operation.bytes(), 0xFFFF_FFFFL))
            .text(ClientFields118.SIDE, CLIENT)
            .text(ClientFields118.DATA_SET, name.file())
            .text(ClientFields118.MEMBER, name.member())
            .text(ClientFields118.LOCAL_USER, localUser(session))
            .text(ClientFields118.HOST, session.host());
    return header.complete(
        record, ServerRecords118.FLAGS, ServerRecords118.TYPE, "", wanted.subtype118());
  }
}

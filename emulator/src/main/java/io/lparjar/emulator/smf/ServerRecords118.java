package io.lparjar.emulator.smf;

import io.lparjar.datasets.smf.SmfHeader;
import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.datasets.smf.SmfSection;
import io.lparjar.emulator.ftp.session.FileOperation;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.site.SiteParameters;

/**
 * The records of the FTP server of type 118.
 *
 * @see "z/OS Communications Server IP Programmer's Guide and Reference, FTP server type 118 SMF
 *     record layout"
 */
final class ServerRecords118 {
  static final int TYPE = 118;

  /** With that for subtypes, X'42'. [seen] */
  static final int FLAGS = 0x02;

  private static final String SERVER = "S";

  private final SmfHeader header;

  ServerRecords118(SmfHeader header) {
    this.header = header;
  }

  SmfRecord transfer(ServerEvent event, int subtype, FtpSession session, FileOperation operation) {
    RecordedName name = RecordedName.of(operation.file());
    RecordedName newName = RecordedName.of(operation.newName());
    SmfSection record =
        record(event, session)
            .text(ServerFields118.USER, session.requester().user().userId().value())
            .text(ServerFields118.DATA_SET_TYPE, name.kind())
            .time(ServerFields118.START_TIME, operation.begin(header.clock()))
            .number(ServerFields118.BYTES, Math.min(operation.bytes(), 0xFFFF_FFFFL))
            .text(ServerFields118.LAST_REPLY, Integer.toString(operation.reply()))
            .text(ServerFields118.DATA_SET, name.file())
            .text(ServerFields118.MEMBER, name.member())
            .text(ServerFields118.SECOND_DATA_SET, newName.file())
            .text(ServerFields118.SECOND_MEMBER, newName.member());
    return header.complete(record, FLAGS, TYPE, "", subtype);
  }

  SmfRecord loginFailure(ServerEvent event, int subtype, FtpSession session, String userId) {
    SmfSection record =
        record(event, session)
            .text(ServerFields118.USER, "")
            .text(ServerFields118.DATA_SET_TYPE, "")
            .time(ServerFields118.START_TIME, header.now())
            .text(ServerFields118.LAST_REPLY, "530")
            .text(ServerFields118.DATA_SET, userId)
            .text(ServerFields118.MEMBER, "")
            .text(ServerFields118.SECOND_DATA_SET, "")
            .text(ServerFields118.SECOND_MEMBER, "");
    return header.complete(record, FLAGS, TYPE, "", subtype);
  }

  private SmfSection record(ServerEvent event, FtpSession session) {
    Representation representation = session.representation();
    return new SmfSection(ServerFields118.LENGTH)
        .text(ServerFields118.COMMAND, event.name118())
        .text(ServerFields118.FILE_TYPE, session.settings().get(SiteParameters.FILETYPE).name())
        .address(ServerFields118.REMOTE, session.connection().client().getAddress())
        .address(ServerFields118.LOCAL, session.connection().server().getAddress())
        .text(ServerFields118.TYPE, TransferCodes.type(representation))
        .text(ServerFields118.MODE, TransferCodes.mode(representation))
        .text(ServerFields118.STRUCTURE, TransferCodes.structure(representation))
        .time(ServerFields118.END_TIME, header.now())
        .text(ServerFields118.SIDE, SERVER);
  }
}

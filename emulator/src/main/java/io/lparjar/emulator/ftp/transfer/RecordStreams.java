package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.RecordFormat.ControlCharacter;
import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.Representation.Structure;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.emulator.ftp.transfer.RecordAssembler.Overflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Records to the data connection and back, in the type and structure of a session when the stream
 * was made.
 */
public final class RecordStreams {
  static final byte EBCDIC_BLANK = 0x40;
  private static final byte[] NEW_LINE = {0x15};
  private static final byte[] NOTHING = {};

  private final Representation representation;
  private final TransferSettings settings;

  /** Streams as the session wants them now. */
  public RecordStreams(FtpSession session) {
    this.representation = session.representation();
    this.settings = session.settings();
  }

  /** How records came in. */
  public enum Received {
    WHOLE,
    /** Some were cut. */
    TRUNCATED,
    /** One was longer than the writer takes, and that is an error; nothing behind it was taken. */
    TOO_LONG
  }

  /** Sends all records of a data set, as SITE says for its record format. */
  void send(RecordReader records, RecordFormat recfm, DataConnection data) throws IOException {
    boolean image = representation.type() == Representation.Type.IMAGE;
    boolean asFile = representation.structure() == Structure.FILE;
    boolean stripBlanks =
        representation.type() == Representation.Type.ASCII
            && asFile
            && recfm.isFixed()
            && !settings.get(SiteParameters.TRAILINGBLANKS);
    if (asFile && image && recfm.isVariable() && settings.get(SiteParameters.RDW)) {
      DescribedRecordSender.send(records, data);
    } else if (asFile
        && !image
        && recfm.control() == ControlCharacter.ASA
        && settings.get(SiteParameters.ASATRANS)) {
      new CarriageControlSender(toNetwork(), stripBlanks, lineEnd()).send(records, data);
    } else {
      send(records, stripBlanks, data);
    }
  }

  /**
   * Sends all records.
   *
   * @param stripBlanks whether blanks at the end of records are left out
   */
  public void send(RecordReader records, boolean stripBlanks, DataConnection data)
      throws IOException {
    if (representation.structure() == Structure.RECORD) {
      new MarkedRecordSender(toNetwork()).send(records, data);
    } else {
      new LineSender(toNetwork(), stripBlanks, lineEnd(), data).send(records);
    }
  }

  private TranslationTable toNetwork() {
    return representation.type() == Representation.Type.ASCII
        ? settings.get(SiteParameters.SBDATACONN).toNetwork()
        : TranslationTable.IDENTITY;
  }

  private byte[] lineEnd() {
    return switch (representation.type()) {
      case ASCII ->
          settings.get(SiteParameters.SBSENDEOL).characters().getBytes(StandardCharsets.US_ASCII);
      case EBCDIC -> NEW_LINE;
      case IMAGE -> NOTHING;
    };
  }

  /** Receives records, padded with blanks to the shortest that {@code writer} takes. */
  public Received receive(RecordWriter writer, DataConnection data) throws IOException {
    return receive(writer, EBCDIC_BLANK, data);
  }

  /** Receives records, padded with {@code pad} to the shortest that {@code writer} takes. */
  Received receive(RecordWriter writer, byte pad, DataConnection data) throws IOException {
    TranslationTable table =
        representation.type() == Representation.Type.ASCII
            ? settings.get(SiteParameters.SBDATACONN).toFileSystem()
            : TranslationTable.IDENTITY;
    boolean cut =
        representation.type() == Representation.Type.IMAGE
            && representation.structure() == Structure.FILE;
    RecordAssembler records = new RecordAssembler(writer, pad, cut ? Overflow.WRAP : overflow());
    try {
      if (representation.structure() == Structure.RECORD) {
        new MarkedRecordReceiver(records, table).receive(data);
      } else {
        switch (representation.type()) {
          case ASCII -> LineReceiver.ascii(records, table).receive(data);
          case EBCDIC -> LineReceiver.ebcdic(records).receive(data);
          case IMAGE -> ImageReceiver.receiveRecords(data, records);
        }
      }
    } catch (RecordTooLongException tooLong) {
      return Received.TOO_LONG;
    }
    return records.truncated() ? Received.TRUNCATED : Received.WHOLE;
  }

  private Overflow overflow() {
    if (settings.get(SiteParameters.WRAPRECORD)) {
      return Overflow.WRAP;
    }
    return settings.get(SiteParameters.TRUNCATE) ? Overflow.TRUNCATE : Overflow.FAIL;
  }
}

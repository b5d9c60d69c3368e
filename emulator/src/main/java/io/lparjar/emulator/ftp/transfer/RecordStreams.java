package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.RecordFormat.ControlCharacter;
import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.Representation.Structure;
import io.lparjar.emulator.ftp.site.ByteOrderMark;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.emulator.ftp.transfer.RecordAssembler.Overflow;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Records to the data connection and back, in the type and structure of a session when the stream
 * was made.
 */
public final class RecordStreams {
  static final byte EBCDIC_BLANK = 0x40;
  private static final byte ASCII_BLANK = ' ';
  private static final byte[] NEW_LINE = {0x15};
  private static final byte[] NOTHING = {};

  private final Representation representation;
  private final TransferSettings settings;
  private final Checkpoints checkpoints;
  private final boolean begins;
  private Confidence confidence = Confidence.HIGH;
  private boolean restartable;

  /** Streams as the session wants them now. */
  public RecordStreams(FtpSession session) {
    this(session, Checkpoints.NONE, false);
  }

  private RecordStreams(FtpSession session, Checkpoints checkpoints, boolean begins) {
    this(session.representation(), session.settings(), checkpoints, begins);
  }

  private RecordStreams(
      Representation representation,
      TransferSettings settings,
      Checkpoints checkpoints,
      boolean begins) {
    this.representation = representation;
    this.settings = settings;
    this.checkpoints = checkpoints;
    this.begins = begins;
  }

  /** The same for text between other code pages than those of SBDATACONN. */
  public RecordStreams between(CodePages pages) {
    return new RecordStreams(
        representation, settings.with(SiteParameters.SBDATACONN, pages), checkpoints, begins);
  }

  /** The same where what does not fit into a record goes on in the next, whatever SITE says. */
  public RecordStreams wrapping() {
    return new RecordStreams(
        representation, settings.with(SiteParameters.WRAPRECORD, true), checkpoints, begins);
  }

  /**
   * Streams out of a whole data set or its rest, with restart markers, which TYPE E has.
   *
   * @param before how many records of the data set are in front of the first
   */
  public static RecordStreams retrieving(FtpSession session, long before) {
    return withCheckpoints(session, before, true);
  }

  /** The same into a data set, whose markers RESTPUT may turn off. */
  public static RecordStreams storing(FtpSession session, long before) {
    return withCheckpoints(
        session, before, session.services().configuration().get(ServerStatements.RESTPUT));
  }

  private static RecordStreams withCheckpoints(
      FtpSession session, long before, boolean restartable) {
    return new RecordStreams(
        session,
        restartable && session.representation().type() == Representation.Type.EBCDIC
            ? new Checkpoints(before, session.settings().get(SiteParameters.CHKPTINT))
            : Checkpoints.NONE,
        before == 0);
  }

  /** How records came in. */
  public enum Received {
    WHOLE,
    /** Characters without counterpart were replaced. */
    SUBSTITUTED,
    /** Some were cut. */
    TRUNCATED,
    /** One was longer than the writer takes, and that is an error; nothing behind it was taken. */
    TOO_LONG
  }

  /**
   * Sends all records of a data set, as SITE says for its record format. RDW is for a stream only:
   * blocks tell where records end. [recalled]
   *
   * @return whether characters without counterpart were replaced
   * @throws java.nio.charset.CharacterCodingException when they are an error
   */
  boolean send(RecordReader records, RecordFormat recfm, DataConnection data) throws IOException {
    boolean image = representation.type() == Representation.Type.IMAGE;
    boolean asFile = representation.structure() == Structure.FILE;
    boolean stripBlanks =
        representation.type() == Representation.Type.ASCII
            && asFile
            && recfm.isFixed()
            && !settings.get(SiteParameters.TRAILINGBLANKS);
    boolean asBytes = asFile && !(data instanceof BlockConnection);
    if (asBytes && image && recfm.isVariable() && settings.get(SiteParameters.RDW)) {
      DescribedRecordSender.send(records, data);
      return false;
    }
    return isTranslated(recfm, data)
        ? send(new CarriageControlLines(records, stripBlanks), false, data)
        : send(records, stripBlanks, data);
  }

  /**
   * Sends all records.
   *
   * @param stripBlanks whether blanks at the end of records are left out
   * @return whether characters without counterpart were replaced
   * @throws java.nio.charset.CharacterCodingException when they are an error
   */
  public boolean send(RecordReader records, boolean stripBlanks, DataConnection data)
      throws IOException {
    Optional<TextConversion> conversion = TextConversion.of(representation, settings);
    if (conversion.isPresent()) {
      TextSender text = new TextSender(conversion.get(), stripBlanks, data);
      text.send(records);
      return text.substituted();
    }
    TranslationTable table = toNetwork();
    TranslationCheck check = check(table);
    RecordReader checked = check.outgoing(records);
    if (data instanceof BlockConnection blocks) {
      new BlockSender(table, stripBlanks, checkpoints).send(checked, blocks);
    } else if (representation.structure() == Structure.RECORD) {
      new MarkedRecordSender(table).send(checked, data);
    } else {
      new LineSender(table, stripBlanks, lineEnd(), data).send(checked);
    }
    return check.substituted();
  }

  /**
   * Whether ASA control characters are not sent and received as data. Records whose ends are not
   * lines keep theirs: only a stream needs the sequences that stand for them. [inferred]
   */
  private boolean isTranslated(RecordFormat recfm, DataConnection data) {
    return recfm.control() == ControlCharacter.ASA
        && settings.get(SiteParameters.ASATRANS)
        && representation.type() != Representation.Type.IMAGE
        && representation.structure() == Structure.FILE
        && !(data instanceof BlockConnection);
  }

  private TranslationTable toNetwork() {
    return representation.type() == Representation.Type.ASCII
        ? substituting(settings.get(SiteParameters.SBDATACONN).toNetwork(), ASCII_BLANK)
        : TranslationTable.IDENTITY;
  }

  private TranslationCheck check(TranslationTable table) {
    return new TranslationCheck(table, settings.get(SiteParameters.SBSUB));
  }

  private TranslationTable substituting(TranslationTable table, byte blank) {
    return table.isTotal() || !settings.get(SiteParameters.SBSUB)
        ? table
        : table.substituting(settings.get(SiteParameters.SBSUBCHAR).orElse(blank));
  }

  private byte[] lineEnd() {
    return switch (representation.type()) {
      case ASCII ->
          settings.get(SiteParameters.SBSENDEOL).characters().getBytes(StandardCharsets.US_ASCII);
      case EBCDIC -> NEW_LINE;
      case IMAGE -> NOTHING;
    };
  }

  /** How sure it is that all came that was sent. */
  public Confidence confidence() {
    return confidence;
  }

  /** Whether the client was told a place at which it can go on, should the transfer fail. */
  public boolean isRestartable() {
    return restartable;
  }

  private void expectEnd(boolean seen) {
    confidence = seen ? Confidence.HIGH : Confidence.NO_EOF;
  }

  /** Receives records, padded with blanks to the shortest that {@code writer} takes. */
  public Received receive(RecordWriter writer, DataConnection data) throws IOException {
    return receive(writer, EBCDIC_BLANK, data);
  }

  /**
   * Receives records of a data set, padded with {@code pad} to the shortest that {@code writer}
   * takes.
   */
  Received receive(RecordWriter writer, RecordFormat recfm, byte pad, DataConnection data)
      throws IOException {
    if (!isTranslated(recfm, data)) {
      return receive(writer, pad, data);
    }
    RecordAssembler records = new RecordAssembler(writer, pad, overflow());
    CarriageControlWriter lines = new CarriageControlWriter(records);
    try {
      Received received = receive(lines, pad, data);
      lines.close();
      return received == Received.WHOLE && records.truncated() ? Received.TRUNCATED : received;
    } catch (RecordTooLongException tooLong) {
      return Received.TOO_LONG;
    }
  }

  private Received receive(RecordWriter writer, byte pad, DataConnection data) throws IOException {
    Optional<TextConversion> conversion = TextConversion.of(representation, settings);
    if (conversion.isPresent()) {
      return receiveText(conversion.get(), writer, data);
    }
    TranslationTable table =
        representation.type() == Representation.Type.ASCII
            ? substituting(settings.get(SiteParameters.SBDATACONN).toFileSystem(), EBCDIC_BLANK)
            : TranslationTable.IDENTITY;
    TranslationCheck check = check(table);
    ReadableByteChannel source = check.incoming(data);
    boolean cut =
        representation.type() == Representation.Type.IMAGE
            && representation.structure() == Structure.FILE;
    RecordAssembler records = new RecordAssembler(writer, pad, cut ? Overflow.WRAP : overflow());
    try {
      if (data instanceof BlockConnection blocks) {
        receive(new BlockReceiver(records, table, checkpoints), source, blocks);
      } else if (representation.structure() == Structure.RECORD) {
        MarkedRecordReceiver marked = new MarkedRecordReceiver(records, table);
        marked.receive(source);
        expectEnd(marked.ended());
      } else {
        switch (representation.type()) {
          case ASCII -> LineReceiver.ascii(records, table).receive(source, data::mayReadAhead);
          case EBCDIC -> LineReceiver.ebcdic(records).receive(source, data::mayReadAhead);
          case IMAGE -> ImageReceiver.receiveRecords(source, records);
        }
      }
    } catch (RecordTooLongException tooLong) {
      return Received.TOO_LONG;
    }
    return received(records.truncated(), check.substituted());
  }

  private void receive(BlockReceiver receiver, ReadableByteChannel source, BlockConnection blocks)
      throws IOException {
    try {
      receiver.receive(source, blocks);
      expectEnd(!blocks.isEndMissing());
    } finally {
      restartable = blocks.hasAcknowledged();
    }
  }

  private Received receiveText(TextConversion conversion, RecordWriter writer, DataConnection data)
      throws IOException {
    TextReceiver text =
        new TextReceiver(
            conversion,
            writer,
            settings.get(SiteParameters.WRAPRECORD),
            begins ? settings.get(SiteParameters.UNICODEFILESYSTEMBOM) : ByteOrderMark.NEVER);
    try {
      text.receive(data);
    } catch (RecordTooLongException tooLong) {
      return Received.TOO_LONG;
    }
    return received(text.truncated(), text.substituted());
  }

  private static Received received(boolean truncated, boolean substituted) {
    if (truncated) {
      return Received.TRUNCATED;
    }
    return substituted ? Received.SUBSTITUTED : Received.WHOLE;
  }

  private Overflow overflow() {
    if (settings.get(SiteParameters.WRAPRECORD)) {
      return Overflow.WRAP;
    }
    return settings.get(SiteParameters.TRUNCATE) ? Overflow.TRUNCATE : Overflow.FAIL;
  }
}

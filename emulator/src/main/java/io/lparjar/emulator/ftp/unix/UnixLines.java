package io.lparjar.emulator.ftp.unix;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.unix.UnixPipe;
import io.lparjar.datasets.unix.UnixTextReader;
import io.lparjar.datasets.unix.UnixTextWriter;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.Representation.Mode;
import io.lparjar.emulator.ftp.session.Representation.Structure;
import io.lparjar.emulator.ftp.session.RestartMarker;
import io.lparjar.emulator.ftp.transfer.RecordRestart;
import io.lparjar.emulator.ftp.transfer.RecordStreams;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/**
 * The lines of a z/OS UNIX file as records: in STRU R, MODE B and MODE C lines of text end on the
 * network as records of a data set do, and restart markers count them. [inferred]
 *
 * @param session whose representation counts
 * @param pages between file and network
 */
record UnixLines(FtpSession session, CodePages pages) {
  private static final byte EBCDIC_NEW_LINE = 0x15;

  /** Whether the session wants to see lines as records. */
  static boolean areWanted(FtpSession session) {
    Representation representation = session.representation();
    boolean records =
        representation.structure() == Structure.RECORD || representation.mode() != Mode.STREAM;
    return records && representation.type() != Representation.Type.IMAGE;
  }

  /** Whether the session wants to see a file without lines, and so all of it, as one record. */
  static boolean areOneRecord(FtpSession session) {
    Representation representation = session.representation();
    return representation.structure() == Structure.RECORD
        && representation.mode() == Mode.STREAM
        && representation.type() == Representation.Type.IMAGE;
  }

  /**
   * The lines of a file, or those behind the restart marker.
   *
   * @throws io.lparjar.emulator.ftp.transfer.RestartException when there are fewer
   */
  RecordReader open(Content content) throws IOException {
    RecordReader lines = new UnixTextReader(content, newLine());
    if (before() > 0) {
      new RecordRestart(new RestartMarker(before())).skip(lines);
    }
    return lines;
  }

  /** The lines that come out of a named pipe. */
  RecordReader open(UnixPipe pipe) {
    return new UnixTextReader(pipe, newLine());
  }

  /** Lines to be written to a file or named pipe. */
  UnixTextWriter writer(WritableByteChannel file) {
    return new UnixTextWriter(file, newLine());
  }

  /** Where the lines of a file go to the network. */
  RecordStreams retrieving() {
    return RecordStreams.retrieving(session, before()).between(pages);
  }

  /** Where lines come from that make up a file. */
  RecordStreams storing() {
    return RecordStreams.storing(session, before()).between(pages);
  }

  /** The same without restart markers: of a named pipe, and behind the end of a file. */
  RecordStreams withoutMarkers() {
    return new RecordStreams(session).between(pages);
  }

  /** The number of lines in front of the restart marker, 0 without one. */
  long before() {
    return session
        .restart()
        .filter(marker -> !marker.isOfBytes())
        .map(RestartMarker::records)
        .orElse(0L);
  }

  private byte newLine() {
    return session.representation().type() == Representation.Type.ASCII
        ? pages.toFileSystem().translate((byte) '\n')
        : EBCDIC_NEW_LINE;
  }
}

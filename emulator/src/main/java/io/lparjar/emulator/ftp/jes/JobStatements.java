package io.lparjar.emulator.ftp.jes;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.exit.JobRecordCheck;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionExits;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.jes.subsystem.InternalReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The internal reader as JESRECFM and JESLRECL make it: fixed records are padded to their length,
 * variable ones are at most four bytes shorter than that. FTCHKJES sees each of them first.
 */
final class JobStatements implements RecordWriter {
  private static final int LONGEST = 254;
  private static final int DESCRIPTOR_WORD = 4;

  private final InternalReader reader;
  private final SessionExits exits;
  private final boolean variable;
  private final int lrecl;
  private int records;
  private long bytes;

  JobStatements(InternalReader reader, FtpSession session) {
    this.reader = reader;
    this.exits = session.exits();
    this.variable = isVariable(session.settings());
    this.lrecl = lrecl(session.settings());
  }

  /** {@code FIXrecfm} or {@code VARrecfm}, as replies say it. */
  static String format(TransferSettings settings) {
    return isVariable(settings) ? "VARrecfm" : "FIXrecfm";
  }

  private static boolean isVariable(TransferSettings settings) {
    return settings
        .get(SiteParameters.JESRECFM)
        .or(() -> settings.get(SiteParameters.RECFM))
        .filter(RecordFormat::isVariable)
        .isPresent();
  }

  static int lrecl(TransferSettings settings) {
    int wanted =
        settings
            .get(SiteParameters.JESLRECL)
            .or(() -> settings.get(SiteParameters.LRECL))
            .orElse(80);
    return Math.max(1, Math.min(wanted, LONGEST));
  }

  @Override
  public int minimumLength() {
    return variable ? 1 : lrecl;
  }

  @Override
  public int maximumLength() {
    return variable ? Math.max(1, lrecl - DESCRIPTOR_WORD) : lrecl;
  }

  /**
   * Submits a record.
   *
   * @throws JobRefusedException when FTCHKJES refuses it
   */
  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    if (exits.isActive()) {
      check(ByteBuffer.wrap(Arrays.copyOfRange(data, offset, offset + length)).asReadOnlyBuffer());
    }
    reader.write(data, offset, length);
  }

  private void check(ByteBuffer record) {
    records++;
    bytes += record.remaining();
    JobRecordCheck check =
        new JobRecordCheck(
            exits.connection(),
            exits.userId(),
            record,
            lrecl,
            variable,
            records,
            bytes,
            exits.anchor());
    if (!exits.accepts("FTCHKJES", exit -> exit.ftchkjes(check))) {
      throw new JobRefusedException();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

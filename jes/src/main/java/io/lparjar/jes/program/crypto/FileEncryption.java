package io.lparjar.jes.program.crypto;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * {@code CSDFILEN} encrypts SYSUT1 to SYSUT2 under a password, {@code CSDFILDE} restores it; SYSIN
 * has the statements, SYSPRINT gets the messages.
 *
 * <ol>
 *   <li>0, when it is done.
 *   <li>16, for a missing DD statement, a statement that is not carried out, a wrong password or
 *       damaged data.
 * </ol>
 *
 * <p>The data is AES-256 in GCM, chunk by chunk, whatever key type the statements name: only these
 * two programs understand each other.
 */
public final class FileEncryption implements Program {
  private static final int OK = 0;
  private static final int FAILED = 16;
  private static final int PRINT_LENGTH = 121;
  private static final int ITERATIONS = 100_000;
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_RECORD = 32_760;
  private static final int END = -1;

  private final boolean encrypts;
  private final SecureRandom random = new SecureRandom();

  private FileEncryption(boolean encrypts) {
    this.encrypts = encrypts;
  }

  /** Makes both programs known. */
  public static void register(ProgramTable table) {
    table.register("CSDFILEN", new FileEncryption(true));
    table.register("CSDFILDE", new FileEncryption(false));
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      int code = run(step, report);
      report.line(CryptoMessage.RETURN_CODE.with(code));
      return code;
    }
  }

  private int run(StepContext step, Report report) throws IOException {
    for (String ddName : new String[] {"SYSIN", "SYSUT1", "SYSUT2"}) {
      if (step.dd(ddName).isEmpty()) {
        report.line(CryptoMessage.DD_MISSING.with(ddName));
        return FAILED;
      }
    }
    CryptoStatements statements;
    try (RecordReader cards = step.openInput("SYSIN")) {
      statements = CryptoStatements.read(cards, report);
    }
    if (!statements.wrong().isEmpty()) {
      report.line(CryptoMessage.INVALID_STATEMENT.with(statements.wrong()));
      return FAILED;
    }
    if (statements.password().isEmpty()) {
      report.line(CryptoMessage.NO_PASSWORD.with());
      return FAILED;
    }
    try {
      long records =
          encrypts ? encrypt(step, statements.password()) : decrypt(step, statements.password());
      report.line(CryptoMessage.DONE.with(encrypts ? "ENCRYPTION" : "DECRYPTION", records));
      return OK;
    } catch (GeneralSecurityException | BufferUnderflowException e) {
      report.line(CryptoMessage.NOT_DECRYPTED.with());
      return FAILED;
    }
  }

  private long encrypt(StepContext step, String password)
      throws IOException, GeneralSecurityException {
    DdAttributes input = step.dd("SYSUT1").orElse(DdAttributes.NONE);
    byte[] salt = new byte[Envelope.SALT];
    random.nextBytes(salt);
    Envelope envelope =
        Envelope.create(input.recfm(), input.lrecl(), input.blksize(), ITERATIONS, salt, password);
    DdAttributes wanted =
        new DdAttributes(RecordFormat.of("FB"), ByteOutput.RECORD, 6 * ByteOutput.RECORD, false);
    long records = 0;
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK + LONGEST_RECORD);
    try (RecordReader reader = step.openInput("SYSUT1");
        ByteOutput output = new ByteOutput(step.openOutput("SYSUT2", wanted))) {
      output.write(envelope.bytes());
      while (reader.next()) {
        chunk.putInt(reader.length()).put(reader.array(), reader.offset(), reader.length());
        records++;
        if (chunk.position() >= CHUNK - LONGEST_RECORD) {
          seal(envelope, chunk, output);
        }
      }
      chunk.putInt(END);
      seal(envelope, chunk, output);
    }
    return records;
  }

  private static void seal(Envelope envelope, ByteBuffer chunk, ByteOutput output)
      throws IOException, GeneralSecurityException {
    byte[] plain = new byte[chunk.flip().remaining()];
    chunk.get(plain);
    byte[] sealed = envelope.encrypt(plain);
    output.number(sealed.length);
    output.write(sealed);
    chunk.clear();
  }

  private static long decrypt(StepContext step, String password)
      throws IOException, GeneralSecurityException {
    try (RecordReader reader = step.openInput("SYSUT1")) {
      ByteInput input = new ByteInput(reader);
      byte[] head = input.read(Envelope.LENGTH);
      Optional<Envelope> found =
          head.length < Envelope.LENGTH ? Optional.empty() : Envelope.open(head, password);
      Envelope envelope = found.orElseThrow(() -> new GeneralSecurityException("no such data"));
      ByteBuffer first = open(envelope, input);
      DdAttributes wanted =
          new DdAttributes(envelope.recfm(), envelope.lrecl(), envelope.blksize(), false);
      try (RecordWriter writer = step.openOutput("SYSUT2", wanted)) {
        return copy(envelope, first, input, writer);
      }
    }
  }

  private static long copy(
      Envelope envelope, ByteBuffer first, ByteInput input, RecordWriter writer)
      throws IOException, GeneralSecurityException {
    long records = 0;
    ByteBuffer chunk = first;
    while (true) {
      if (!chunk.hasRemaining()) {
        chunk = open(envelope, input);
      }
      int length = chunk.getInt();
      if (length == END) {
        return records;
      }
      byte[] record = new byte[length];
      chunk.get(record);
      writer.write(record, 0, length);
      records++;
    }
  }

  private static ByteBuffer open(Envelope envelope, ByteInput input)
      throws IOException, GeneralSecurityException {
    int length = input.number();
    if (length <= Envelope.TAG || length > 2 * CHUNK) {
      throw new GeneralSecurityException("no such chunk");
    }
    return ByteBuffer.wrap(envelope.decrypt(input.read(length)));
  }
}

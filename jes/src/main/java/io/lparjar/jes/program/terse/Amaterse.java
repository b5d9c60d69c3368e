package io.lparjar.jes.program.terse;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code AMATERSE}, alias {@code TRSMAIN}: compresses SYSUT1 to SYSUT2 with PARM PACK or SPACK, and
 * expands it with UNPACK; TRSMAIN takes INFILE and OUTFILE too. Reports on SYSPRINT.
 *
 * <ol>
 *   <li>0, when it is done.
 *   <li>16, when there is no input, or one that is partitioned or not tersed; also for a wrong
 *       PARM.
 *   <li>40, when there is no output.
 * </ol>
 *
 * <p>A partitioned data set has to be unloaded with IEBCOPY first.
 *
 * @see "z/OS MVS Diagnosis: Tools and Service Aids, AMATERSE"
 */
public final class Amaterse implements Program {
  private static final int OK = 0;
  private static final int FAILED = 16;
  private static final int NO_OUTPUT = 40;
  private static final int PRINT_LENGTH = 133;
  private static final RecordFormat TERSED = RecordFormat.of("FB");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("HH:mm:ss yyyyMMdd", Locale.ROOT);

  private Amaterse() {}

  /** Makes AMATERSE known under its names. */
  public static void register(ProgramTable table) {
    Program amaterse = new Amaterse();
    table.register("AMATERSE", amaterse);
    table.register("TRSMAIN", amaterse);
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      int code = run(step, report);
      report.line(TerseMessage.RETURN_CODE.with(code));
      return code;
    }
  }

  private static int run(StepContext step, Report report) throws IOException {
    String parameter = step.parameter().strip().toUpperCase(Locale.ROOT);
    boolean unpack = parameter.equals("UNPACK");
    if (!unpack && !parameter.equals("PACK") && !parameter.equals("SPACK")) {
      report.line(TerseMessage.INVALID_PARAMETER.with(parameter));
      return FAILED;
    }
    String input = step.dd("SYSUT1").isPresent() ? "SYSUT1" : "INFILE";
    String output = step.dd("SYSUT2").isPresent() ? "SYSUT2" : "OUTFILE";
    report.line(
        TerseMessage.STARTING.with(
            unpack ? "DECODE" : "ENCODE",
            parameter,
            MOMENT.format(LocalDateTime.now(step.clock()))));
    if (step.dd(input).isEmpty() || isPartitioned(step, input)) {
      report.line(TerseMessage.UNSUPPORTED_INPUT.with());
      return FAILED;
    }
    if (step.dd(output).isEmpty()) {
      report.line(TerseMessage.UNABLE_TO_OPEN.with());
      return NO_OUTPUT;
    }
    report.line(TerseMessage.INPUT.with(input, nameOf(step, input)));
    report.line(TerseMessage.OUTPUT.with(output, nameOf(step, output)));
    return unpack
        ? unpack(step, report, input, output)
        : pack(step, report, input, output, parameter.equals("SPACK"));
  }

  private static boolean isPartitioned(StepContext step, String ddName) {
    return step.dataSet(ddName)
        .flatMap(step.dataSets()::find)
        .filter(entry -> entry.attributes().isPartitioned() || entry.attributes().isVsam())
        .isPresent();
  }

  private static String nameOf(StepContext step, String ddName) {
    return step.dataSet(ddName).map(DataSetName::value).orElse("");
  }

  private static int pack(
      StepContext step, Report report, String input, String output, boolean spack)
      throws IOException {
    DdAttributes attributes = step.dd(input).orElse(DdAttributes.NONE);
    RecordFormat recfm = attributes.recfm();
    int lrecl = recfm.isUndefined() ? attributes.blksize() : attributes.lrecl();
    if (recfm.kind() == RecordFormat.Kind.NONE || lrecl == 0) {
      report.line(TerseMessage.UNSUPPORTED_INPUT.with());
      return FAILED;
    }
    boolean marked = !recfm.isFixed();
    long read = 0;
    DdAttributes tersed = new DdAttributes(TERSED, CodeWriter.RECORD, 6 * CodeWriter.RECORD, false);
    try (RecordReader reader = step.openInput(input)) {
      CodeWriter writer = new CodeWriter(step.openOutput(output, tersed));
      writer.write(new TerseHeader(spack, recfm, lrecl, attributes.blksize()).bytes());
      Encoder encoder = spack ? new SpackEncoder(writer) : new PackEncoder(writer);
      while (reader.next()) {
        byte[] data = reader.array();
        int end = reader.offset() + reader.length();
        for (int i = reader.offset(); i < end; i++) {
          encoder.symbol(1 + (data[i] & 0xFF));
        }
        read += reader.length();
        if (marked) {
          encoder.symbol(PhraseTable.RECORD_MARK);
        }
      }
      encoder.finish();
      writer.close();
      report.line(TerseMessage.STATISTICS.with(read, writer.bytes()));
    }
    return OK;
  }

  private static int unpack(StepContext step, Report report, String input, String output)
      throws IOException {
    try (RecordReader reader = step.openInput(input)) {
      Optional<TerseHeader> header =
          reader.next()
              ? TerseHeader.parse(reader.array(), reader.offset(), reader.length())
              : Optional.empty();
      if (header.isEmpty()) {
        report.line(TerseMessage.NOT_TERSED.with());
        return FAILED;
      }
      TerseHeader original = header.get();
      DdAttributes wanted =
          new DdAttributes(
              original.recfm(),
              original.recfm().isUndefined() ? 0 : original.lrecl(),
              original.blksize(),
              false);
      CodeReader codes = new CodeReader(reader, TerseHeader.LENGTH);
      try (RecordWriter writer = step.openOutput(output, wanted)) {
        RecordSink sink = new RecordSink(writer, original);
        if (original.spack()) {
          SpackDecoder.decode(codes, sink);
        } else {
          PackDecoder.decode(codes, sink);
        }
        sink.finish();
        report.line(TerseMessage.STATISTICS.with(codes.bytes(), sink.bytes()));
      } catch (CorruptException e) {
        report.line(TerseMessage.NOT_TERSED.with());
        return FAILED;
      }
    }
    return OK;
  }
}

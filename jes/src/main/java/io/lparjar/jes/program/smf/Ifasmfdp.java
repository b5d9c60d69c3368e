package io.lparjar.jes.program.smf;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.datasets.smf.SmfHeader;
import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.datasets.smf.SmfSection;
import io.lparjar.jes.program.Closing;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.program.smf.DumpRequest.Input;
import io.lparjar.jes.program.smf.DumpRequest.Output;
import io.lparjar.jes.program.statement.StatementException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code IFASMFDP}: dumps records of SMF data sets, and empties them.
 *
 * <ol>
 *   <li>Condition code 0, when that was done
 *   <li>8, when a DD statement is missing or a parameter is wrong
 * </ol>
 *
 * <p>Each output begins with a record of type 2 and ends with one of type 3. [documented] Nothing
 * is emptied before all outputs are complete; the active data set may be, since SMF does not write
 * to it while the step has it. USER1 to USER3 and ABEND are not known.
 *
 * @see "z/OS MVS System Management Facilities (SMF), using IFASMFDP"
 */
public final class Ifasmfdp implements Program {
  static final int HIGHEST_SUBTYPE = 0xFFFF;

  private static final int FAILED = 8;
  private static final int PRINT_LENGTH = 133;
  private static final int LAST_COLUMN = 71;
  private static final int DUMP_HEADER = 2;
  private static final int DUMP_TRAILER = 3;
  private static final int LONGEST = 32_760;

  private final String systemId;

  private Ifasmfdp(String systemId) {
    this.systemId = systemId;
  }

  /**
   * Makes it known.
   *
   * @param systemId what its own records say about where they were made
   */
  public static void register(ProgramTable table, String systemId) {
    table.register("IFASMFDP", new Ifasmfdp(systemId));
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      DumpRequest request;
      try {
        request = DumpRequest.parse(parameters(step, report));
      } catch (StatementException wrong) {
        report.line(DumpMessage.INVALID_STATEMENT.with());
        return FAILED;
      }
      if (isAnyMissing(step, report, request)) {
        return FAILED;
      }
      dump(step, report, request);
      for (Input input : request.inputs()) {
        if (input.clear()) {
          step.openOutput(input.ddName(), DdAttributes.NONE).close();
          report.line(DumpMessage.CLEARED.with(input.ddName()));
        }
      }
    }
    return 0;
  }

  /** The text of SYSIN without comments; it may be missing. */
  private static String parameters(StepContext step, Report report) throws IOException {
    StringBuilder text = new StringBuilder();
    if (step.dd("SYSIN").isPresent()) {
      try (RecordReader reader = step.openInput("SYSIN")) {
        while (reader.next()) {
          String card =
              Ebcdic.decode(reader.array(), reader.offset(), Math.min(LAST_COLUMN, reader.length()))
                  .stripTrailing();
          report.line(DumpMessage.PARAMETER.with(card.strip(), "SYSIN"));
          text.append(card).append(' ');
        }
      }
    }
    return withoutComments(text.toString());
  }

  private static String withoutComments(String text) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    int comment = text.indexOf("/*");
    while (comment >= 0) {
      plain.append(text, at, comment);
      int end = text.indexOf("*/", comment + 2);
      at = end < 0 ? text.length() : end + 2;
      comment = text.indexOf("/*", at);
    }
    return plain.append(text, at, text.length()).toString();
  }

  private static boolean isAnyMissing(StepContext step, Report report, DumpRequest request)
      throws IOException {
    List<String> names = new ArrayList<>();
    request.inputs().forEach(input -> names.add(input.ddName()));
    if (request.inputs().stream().anyMatch(Input::dump)) {
      request.outputs().forEach(output -> names.add(output.ddName()));
    }
    boolean missing = false;
    for (String name : names) {
      if (step.dd(name).isEmpty()) {
        report.line(DumpMessage.NOT_OPENED.with(name));
        missing = true;
      } else {
        String dataSet = step.dataSet(name).map(DataSetName::value).orElse("");
        report.line(DumpMessage.DATA_SET.with(name, dataSet));
      }
    }
    return missing;
  }

  private void dump(StepContext step, Report report, DumpRequest request) throws IOException {
    if (request.inputs().stream().noneMatch(Input::dump)) {
      return;
    }
    ActivityReport activity = new ActivityReport();
    try (Targets targets = new Targets(activity)) {
      for (Output output : request.outputs()) {
        targets.add(output, open(step, output.ddName()));
      }
      SmfHeader header = new SmfHeader(systemId, step.clock());
      targets.writeToAll(header.complete(new SmfSection(SmfHeader.LENGTH), DUMP_HEADER));
      for (Input input : request.inputs()) {
        if (input.dump()) {
          read(step, input, request, activity, targets);
        }
      }
      targets.writeToAll(header.complete(new SmfSection(SmfHeader.LENGTH), DUMP_TRAILER));
    }
    activity.print(report);
  }

  /** An output that is open. */
  private record Target(Output output, RecordWriter writer) {}

  /** All that are open. */
  private static final class Targets implements Closeable {
    private final List<Target> targets = new ArrayList<>();
    private final ActivityReport activity;

    Targets(ActivityReport activity) {
      this.activity = activity;
    }

    void add(Output output, RecordWriter writer) {
      targets.add(new Target(output, writer));
    }

    void writeToAll(SmfRecord record) throws IOException {
      for (Target target : targets) {
        write(record, target);
      }
    }

    /** Writes a record to those that take it. */
    void write(SmfRecord record) throws IOException {
      for (Target target : targets) {
        if (target.output().takes(record)) {
          write(record, target);
        }
      }
    }

    private void write(SmfRecord record, Target target) throws IOException {
      record.writeTo(target.writer());
      activity.written(record);
    }

    @Override
    public void close() throws IOException {
      Closing.all(targets.stream().map(Target::writer).toList());
    }
  }

  private static RecordWriter open(StepContext step, String ddName) throws IOException {
    return step.openOutput(ddName, new DdAttributes(RecordFormat.of("VBS"), LONGEST, 0, false));
  }

  private static void read(
      StepContext step, Input input, DumpRequest request, ActivityReport activity, Targets targets)
      throws IOException {
    try (RecordReader reader = step.openInput(input.ddName())) {
      while (reader.next()) {
        Optional<SmfRecord> record =
            SmfRecord.read(reader.array(), reader.offset(), reader.length());
        if (record.isEmpty()) {
          activity.damaged();
          continue;
        }
        activity.read(record.get());
        if (request.covers(record.get())) {
          targets.write(record.get());
        }
      }
    }
  }
}

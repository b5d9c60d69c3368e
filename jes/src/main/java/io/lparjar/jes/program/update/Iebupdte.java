package io.lparjar.jes.program.update;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.library.Library;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code IEBUPDTE}: adds, replaces, copies and changes members, or a sequential data set, as the
 * {@code ./} statements in SYSIN say; reports on SYSPRINT. The old master is SYSUT1, the new one
 * SYSUT2; with PARM=NEW there is no old one.
 *
 * <ol>
 *   <li>0, when it is done.
 *   <li>4, when a statement was wrong and was passed over.
 *   <li>12, when a DD statement is missing.
 * </ol>
 *
 * <p>Sequence numbers are in columns 73 to 80. ALIAS names the member that was stored last. LABEL,
 * COLUMN, exits and INSERT=YES are not carried out.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBUPDTE"
 */
public final class Iebupdte implements Program {
  private static final int WARNING = 4;
  private static final int FAILED = 12;
  private static final int PRINT_LENGTH = 121;

  private Iebupdte() {}

  /** Makes IEBUPDTE known. */
  public static void register(ProgramTable table) {
    table.register("IEBUPDTE", new Iebupdte());
  }

  @Override
  public int run(StepContext step) throws IOException {
    if (step.dd("SYSPRINT").isEmpty()) {
      return FAILED;
    }
    try (Report report = Report.open(step, "SYSPRINT", PRINT_LENGTH)) {
      report.line(UpdateMessage.TITLE.with("", "", 1));
      boolean isNew = step.parameter().toUpperCase(Locale.ROOT).startsWith("NEW");
      List<String> needed = isNew ? List.of("SYSIN", "SYSUT2") : List.of("SYSIN", "SYSUT1");
      for (String ddName : needed) {
        if (step.dd(ddName).isEmpty()) {
          report.line(UpdateMessage.NOT_OPENED.with(ddName));
          return FAILED;
        }
      }
      try (RecordReader reader = step.openInput("SYSIN");
          UpdateCards cards = new UpdateCards(reader)) {
        int code = new Run(step, report, cards).run();
        report.line(UpdateMessage.HIGHEST.with(code));
        report.line(UpdateMessage.END_OF_JOB.with());
        return code;
      }
    }
  }

  /** One step's work. */
  private static final class Run {
    private final StepContext step;
    private final Report report;
    private final UpdateCards cards;
    private final Masters masters;
    private Optional<MemberName> stored = Optional.empty();
    private String storedIn = "";
    private int code;

    Run(StepContext step, Report report, UpdateCards cards) {
      this.step = step;
      this.report = report;
      this.cards = cards;
      this.masters = new Masters(step);
    }

    int run() throws IOException {
      while (cards.isStatement() || cards.isData()) {
        if (cards.isData()) {
          cards.readData();
          continue;
        }
        try {
          Statement statement = cards.readStatement();
          print(statement);
          if (statement.operation().equals("ENDUP")) {
            break;
          }
          if (statement.operation().equals("ALIAS")) {
            alias(Keywords.of(statement));
          } else {
            carryOut(statement);
          }
        } catch (StatementException | InvalidNameException e) {
          passOver(UpdateMessage.INVALID.with());
        }
      }
      return code;
    }

    private void alias(Keywords keywords) throws IOException {
      MemberName alias = new MemberName(keywords.text("NAME"));
      Optional<Library> library = stored.flatMap(main -> masters.library(storedIn));
      if (library.isEmpty()) {
        passOver(UpdateMessage.INVALID.with());
        return;
      }
      library
          .get()
          .describe(List.of(new Member(alias, 0, Optional.empty(), Optional.empty(), stored)));
    }

    private void carryOut(Statement statement) throws IOException {
      Keywords keywords = Keywords.of(statement);
      String name = keywords.text("NAME");
      Optional<MemberName> member =
          name.isEmpty() ? Optional.empty() : Optional.of(new MemberName(name));
      boolean inPlace = keywords.text("UPDATE").equals("INPLACE");
      String output = inPlace || step.dd("SYSUT2").isEmpty() ? "SYSUT1" : "SYSUT2";
      if (member.isPresent() && masters.library(output).isEmpty()) {
        passOver(UpdateMessage.NOT_PARTITIONED.with(output));
        return;
      }
      if (member.isEmpty() && masters.library(output).isPresent()) {
        passOver(UpdateMessage.INVALID.with());
        return;
      }
      Optional<List<byte[]>> records =
          switch (statement.operation()) {
            case "ADD", "REPL" -> Optional.of(added());
            case "REPRO" -> old(member);
            case "CHANGE" -> changed(member);
            default -> {
              passOver(UpdateMessage.INVALID.with());
              yield Optional.empty();
            }
          };
      if (records.isPresent()) {
        store(output, member, records.get(), keywords.text("LIST").equals("ALL"));
      }
    }

    /** The data behind the statement, numbered when a NUMBER statement is among it. */
    private List<byte[]> added() throws IOException {
      List<byte[]> records = new ArrayList<>();
      List<Numbering> numberings = new ArrayList<>();
      while (cards.isData() || cards.isDetail()) {
        if (cards.isData()) {
          records.add(cards.readData());
        } else {
          Statement detail = cards.readStatement();
          print(detail);
          numberings.add(Numbering.of(detail));
        }
      }
      numberings.forEach(numbering -> numbering.apply(records));
      return records;
    }

    private Optional<List<byte[]>> old(Optional<MemberName> member) throws IOException {
      Optional<List<byte[]>> old =
          step.dd("SYSUT1").isEmpty() ? Optional.empty() : masters.read("SYSUT1", member);
      if (old.isEmpty()) {
        passOver(UpdateMessage.OLD_NOT_FOUND.with(member.map(MemberName::value).orElse("")));
      }
      return old;
    }

    private Optional<List<byte[]>> changed(Optional<MemberName> member) throws IOException {
      Optional<List<byte[]>> old = old(member);
      if (old.isEmpty()) {
        return old;
      }
      Change.Outcome outcome = Change.apply(old.get(), cards);
      for (Statement detail : outcome.details()) {
        print(detail);
      }
      if (outcome.records().isEmpty()) {
        passOver(UpdateMessage.SEQUENCE.with());
      }
      return outcome.records();
    }

    private void store(
        String output, Optional<MemberName> member, List<byte[]> records, boolean lists)
        throws IOException {
      if (lists) {
        for (byte[] record : records) {
          report.line(UpdateMessage.LINE.with(Ebcdic.decode(record)));
        }
      }
      boolean found =
          member.isPresent()
              && masters.library(output).filter(it -> it.has(member.get())).isPresent();
      masters.write(output, member, records);
      stored = member;
      storedIn = output;
      if (member.isPresent()) {
        UpdateMessage form = found ? UpdateMessage.FOUND : UpdateMessage.NOT_FOUND;
        report.line(form.with(member.get()));
      }
    }

    private void print(Statement statement) throws IOException {
      for (String card : statement.cards()) {
        report.line(UpdateMessage.LINE.with(card));
      }
    }

    private void passOver(String message) throws IOException {
      report.line(message);
      code = WARNING;
    }
  }
}

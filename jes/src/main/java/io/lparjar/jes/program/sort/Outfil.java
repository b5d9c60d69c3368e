package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One OUTFIL statement.
 *
 * @param ddNames FNAMES and FILES, at least one
 * @param test INCLUDE or OMIT
 * @param saves SAVE: takes what no other OUTFIL took
 * @param first STARTREC
 * @param last ENDREC
 * @param repeat how often each record is written
 * @param splitBy how many records go to one data set before the next one's turn; 0 without SPLIT
 * @param lines BUILD, OVERLAY or IFTHEN; more than one where BUILD makes several records of one
 * @param conversion FTOV and VTOF
 * @param trimmed VLTRIM: the byte that records of variable length do not end with; -1 without
 * @param fill VLFILL: what short records of fixed length end with
 * @param report headers and trailers
 * @param nullCode NULLOFL: the return code when there are no data records
 */
record Outfil(
    List<String> ddNames,
    RecordTest test,
    boolean saves,
    long first,
    long last,
    int repeat,
    long splitBy,
    List<Reformat> lines,
    Conversion conversion,
    int trimmed,
    byte fill,
    ReportForm report,
    int nullCode) {
  private static final int NOT_TRIMMED = -1;

  /** Whether the record type changes. */
  enum Conversion {
    NONE,
    TO_FIXED,
    TO_VARIABLE
  }

  Outfil {
    ddNames = List.copyOf(ddNames);
    lines = List.copyOf(lines);
  }

  static Outfil parse(List<Operand> operands, SortOptions options) {
    List<String> ddNames = new ArrayList<>();
    ReformatParser reformat = new ReformatParser(options);
    ReportForm.Builder report = new ReportForm.Builder(options.dates());
    RecordTest test = RecordTest.ALL;
    Conversion conversion = Conversion.NONE;
    boolean saves = false;
    int trimmed = NOT_TRIMMED;
    byte fill = Ebcdic.SPACE;
    long first = 1;
    long last = Long.MAX_VALUE;
    int repeat = 1;
    long splitBy = 0;
    int nullCode = 0;
    for (Operand operand : operands) {
      if (operand instanceof Operand.Assignment assignment) {
        Operand value = assignment.value();
        switch (assignment.key()) {
          case "FNAMES" -> value.list().forEach(item -> ddNames.add(item.word()));
          case "FILES" -> value.list().forEach(item -> ddNames.add(numbered(item.word())));
          case "INCLUDE" -> test = condition(value, options);
          case "OMIT" -> test = condition(value, options).negated();
          case "STARTREC" -> first = Literal.number(value.word());
          case "ENDREC" -> last = Literal.number(value.word());
          case "REPEAT" -> repeat = repetitions(value);
          case "NULLOFL" -> nullCode = SortOptions.returnCode(value);
          case "VLTRIM" -> trimmed = character(value) & 0xFF;
          case "VLFILL" -> fill = character(value);
          case "SPLITBY" -> splitBy = Literal.number(value.word());
          default -> {
            if (!reformat.take(assignment) && !report.take(assignment)) {
              throw new SortException(SortMessage.SYNTAX);
            }
          }
        }
        continue;
      }
      switch (operand.word()) {
        case "SAVE" -> saves = true;
        case "SPLIT" -> splitBy = 1;
        case "CONVERT", "VTOF" -> conversion = Conversion.TO_FIXED;
        case "FTOV" -> conversion = Conversion.TO_VARIABLE;
        case "REMOVECC" -> report.removeControlCharacter();
        case "NODETAIL" -> report.withoutDetail();
        default -> throw new SortException(SortMessage.SYNTAX);
      }
    }
    return new Outfil(
        ddNames.isEmpty() ? List.of("SORTOUT") : ddNames,
        test,
        saves,
        first,
        last,
        repeat,
        splitBy,
        reformat.results(),
        conversion,
        trimmed,
        fill,
        report.build(),
        nullCode);
  }

  /** The same, written to another DD where it would be to SORTOUT. */
  Outfil inPlaceOfSortout(String ddName) {
    return new Outfil(
        ddNames.stream().map(name -> name.equals("SORTOUT") ? ddName : name).toList(),
        test,
        saves,
        first,
        last,
        repeat,
        splitBy,
        lines,
        conversion,
        trimmed,
        fill,
        report,
        nullCode);
  }

  private static int repetitions(Operand value) {
    int repeat = Literal.number(value.word());
    if (repeat == 0) {
      throw new SortException(SortMessage.SYNTAX);
    }
    return repeat;
  }

  private static byte character(Operand value) {
    return Literal.quoted(value.word())
        .filter(bytes -> bytes.length == 1)
        .orElseThrow(() -> new SortException(SortMessage.SYNTAX))[0];
  }

  private static String numbered(String suffix) {
    return suffix.equals("OUT") ? "SORTOUT" : "SORTOF" + suffix;
  }

  private static RecordTest condition(Operand value, SortOptions options) {
    return ConditionParser.parse(value, Optional.empty(), options);
  }
}

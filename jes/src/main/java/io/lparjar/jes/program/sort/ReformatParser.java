package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.sort.IfThen.Clause;
import io.lparjar.jes.program.sort.IfThen.When;
import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles the operands of INREC and OUTREC, which OUTFIL has too. */
final class ReformatParser {
  private static final Pattern END_OF_LINE = Pattern.compile("/+|(\\d{1,3})/");

  private final SortOptions options;
  private final ParsedFields parsed = new ParsedFields();
  private final List<Clause> clauses = new ArrayList<>();
  private Optional<Reformat> parse = Optional.empty();
  private List<Reformat> plain = List.of(Reformat.NONE);

  ReformatParser(SortOptions options) {
    this.options = options;
  }

  /** Takes an operand; false when it is none of these. */
  boolean take(Operand.Assignment operand) {
    switch (operand.key()) {
      case "FIELDS", "BUILD", "OUTREC" -> plain = lines(operand.value().list());
      case "OVERLAY", "FINDREP" ->
          plain = List.of(change(operand).orElseThrow(ReformatParser::failure));
      case "PARSE" -> parse = change(operand);
      case "IFTHEN" -> clauses.add(clause(operand.value().list()));
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * What is made of a record.
   *
   * @throws SortException when it is more than one record
   */
  Reformat result() {
    List<Reformat> results = results();
    if (results.size() > 1) {
      throw failure();
    }
    return results.get(0);
  }

  /** What is made of a record: as many records as BUILD has lines. */
  List<Reformat> results() {
    List<Reformat> results = clauses.isEmpty() ? plain : List.of(new IfThen(clauses));
    return results.stream()
        .map(result -> parse.map(first -> first.then(result)).orElse(result))
        .toList();
  }

  /** The items of BUILD, where {@code /} and {@code n/} begin another record. */
  private List<Reformat> lines(List<Operand> items) {
    List<Reformat> lines = new ArrayList<>();
    List<Operand> line = new ArrayList<>();
    for (Operand item : items) {
      Matcher end = END_OF_LINE.matcher(item.word());
      if (!end.matches()) {
        line.add(item);
        continue;
      }
      int ends = end.group(1) == null ? item.word().length() : Integer.parseInt(end.group(1));
      for (int i = 0; i < ends; i++) {
        lines.add(line.isEmpty() ? Reformat.build(List.of()) : build(line));
        line.clear();
      }
    }
    lines.add(line.isEmpty() && !lines.isEmpty() ? Reformat.build(List.of()) : build(line));
    return lines;
  }

  private Reformat build(List<Operand> items) {
    return Reformat.build(ItemParser.parse(items, options, parsed));
  }

  private Optional<Reformat> change(Operand.Assignment operand) {
    List<Operand> items = operand.value().list();
    return switch (operand.key()) {
      case "FIELDS", "BUILD", "OUTREC" -> Optional.of(build(items));
      case "OVERLAY" -> Optional.of(Reformat.overlay(ItemParser.parse(items, options, parsed)));
      case "FINDREP" -> Optional.of(FindReplace.parse(items));
      case "PARSE" -> Optional.of(parsed.add(items, options));
      default -> Optional.empty();
    };
  }

  private Clause clause(List<Operand> operands) {
    if (RecordGroups.isAsked(operands)) {
      return new Clause(When.INIT, RecordTest.ALL, RecordGroups.parse(operands, options), true);
    }
    When when = When.TEST;
    RecordTest test = RecordTest.ALL;
    Optional<Reformat> reformat = Optional.empty();
    boolean goesOn = false;
    for (Operand operand : operands) {
      if (!(operand instanceof Operand.Assignment part)) {
        throw failure();
      }
      switch (part.key()) {
        case "WHEN" -> {
          String word = part.value().word();
          switch (word) {
            case "INIT" -> when = When.INIT;
            case "NONE" -> when = When.NONE;
            default -> test = ConditionParser.parse(part.value().list(), Optional.empty(), options);
          }
        }
        case "HIT" -> goesOn = part.value().word().equals("NEXT");
        default -> {
          Reformat next = change(part).orElseThrow(ReformatParser::failure);
          reformat = reformat.map(first -> first.then(next)).or(() -> Optional.of(next));
        }
      }
    }
    return new Clause(when, test, reformat.orElse(Reformat.NONE), goesOn);
  }

  private static SortException failure() {
    return new SortException(SortMessage.REFORMATTING);
  }
}

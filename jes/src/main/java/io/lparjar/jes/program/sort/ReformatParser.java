package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.sort.IfThen.Clause;
import io.lparjar.jes.program.sort.IfThen.When;
import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles the operands of INREC and OUTREC, which OUTFIL has too. */
final class ReformatParser {
  private final SortOptions options;
  private final ParsedFields parsed = new ParsedFields();
  private final List<Clause> clauses = new ArrayList<>();
  private Optional<Reformat> parse = Optional.empty();
  private Reformat plain = Reformat.NONE;

  ReformatParser(SortOptions options) {
    this.options = options;
  }

  /** Takes an operand; false when it is none of these. */
  boolean take(Operand.Assignment operand) {
    switch (operand.key()) {
      case "FIELDS", "BUILD", "OUTREC", "OVERLAY", "FINDREP" ->
          plain = change(operand).orElseThrow(ReformatParser::failure);
      case "PARSE" -> parse = change(operand);
      case "IFTHEN" -> clauses.add(clause(operand.value().list()));
      default -> {
        return false;
      }
    }
    return true;
  }

  Reformat result() {
    Reformat reformat = clauses.isEmpty() ? plain : new IfThen(clauses);
    return parse.map(first -> first.then(reformat)).orElse(reformat);
  }

  private Optional<Reformat> change(Operand.Assignment operand) {
    List<Operand> items = operand.value().list();
    return switch (operand.key()) {
      case "FIELDS", "BUILD", "OUTREC" ->
          Optional.of(Reformat.build(ItemParser.parse(items, options, parsed)));
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

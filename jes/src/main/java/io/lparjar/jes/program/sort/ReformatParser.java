package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.sort.IfThen.Clause;
import io.lparjar.jes.program.sort.IfThen.When;
import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles the operands of INREC and OUTREC, which OUTFIL has too. */
final class ReformatParser {
  private final DateItem dates;
  private final boolean shortAllowed;
  private final List<Clause> clauses = new ArrayList<>();
  private Reformat plain = Reformat.NONE;

  ReformatParser(DateItem dates, boolean shortAllowed) {
    this.dates = dates;
    this.shortAllowed = shortAllowed;
  }

  /** Takes an operand; false when it is none of these. */
  boolean take(Operand.Assignment operand) {
    switch (operand.key()) {
      case "FIELDS", "BUILD", "OUTREC", "OVERLAY", "FINDREP" ->
          plain = change(operand).orElseThrow(ReformatParser::failure);
      case "IFTHEN" -> clauses.add(clause(operand.value().list()));
      default -> {
        return false;
      }
    }
    return true;
  }

  Reformat result() {
    return clauses.isEmpty() ? plain : new IfThen(clauses);
  }

  private Optional<Reformat> change(Operand.Assignment operand) {
    List<Operand> items = operand.value().list();
    return switch (operand.key()) {
      case "FIELDS", "BUILD", "OUTREC" ->
          Optional.of(Reformat.build(ItemParser.parse(items, dates)));
      case "OVERLAY" -> Optional.of(Reformat.overlay(ItemParser.parse(items, dates)));
      case "FINDREP" -> Optional.of(FindReplace.parse(items));
      default -> Optional.empty();
    };
  }

  private Clause clause(List<Operand> operands) {
    if (RecordGroups.isAsked(operands)) {
      return new Clause(
          When.INIT, RecordTest.ALL, RecordGroups.parse(operands, dates, shortAllowed), true);
    }
    When when = When.TEST;
    RecordTest test = RecordTest.ALL;
    Reformat reformat = Reformat.NONE;
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
            default ->
                test =
                    ConditionParser.parse(
                        part.value().list(), Optional.empty(), dates, shortAllowed);
          }
        }
        case "HIT" -> goesOn = part.value().word().equals("NEXT");
        default -> reformat = change(part).orElseThrow(ReformatParser::failure);
      }
    }
    return new Clause(when, test, reformat, goesOn);
  }

  private static SortException failure() {
    return new SortException(SortMessage.REFORMATTING);
  }
}

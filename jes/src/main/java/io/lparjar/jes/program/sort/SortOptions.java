package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.OperandParser;
import io.lparjar.jes.program.statement.Statement;
import java.util.HexFormat;
import java.util.List;

/**
 * What holds for all statements of a run, wherever it is written.
 *
 * @param dates the moment of the run
 * @param shortAllowed VLSHRT: records may lack fields that are compared
 * @param sequence ALTSEQ: where each character stands in the order of format AQ
 * @param sequenceForCharacters CHALT: format CH is taken as AQ where it is compared
 * @see "z/OS DFSORT Application Programming Guide, ALTSEQ control statement"
 */
record SortOptions(
    DateItem dates,
    boolean shortAllowed,
    TranslationTable sequence,
    boolean sequenceForCharacters) {

  /**
   * Looks for them in statements.
   *
   * @throws SortException for an ALTSEQ statement that is wrong
   */
  static SortOptions of(List<Statement> statements, DateItem dates) {
    TranslationTable sequence = TranslationTable.IDENTITY;
    boolean shortAllowed = false;
    boolean forCharacters = false;
    for (Statement statement : statements) {
      shortAllowed |= asks(statement, "VLSHRT");
      forCharacters |= asks(statement, "CHALT");
      if (statement.operation().equals("ALTSEQ")) {
        sequence = sequence(OperandParser.parse(statement.operands()));
      }
    }
    return new SortOptions(dates, shortAllowed, sequence, forCharacters);
  }

  private static boolean asks(Statement statement, String option) {
    return (statement.operation().equals("OPTION") || statement.operation().equals("SORT"))
        && statement.operands().contains(option)
        && !statement.operands().contains("NO" + option);
  }

  /**
   * {@code RC0}, {@code RC4} or {@code RC16} of NULLOUT and NULLOFL.
   *
   * @throws SortException for anything else
   */
  static int returnCode(Operand value) {
    return switch (value.word()) {
      case "RC0" -> 0;
      case "RC4" -> 4;
      case "RC16" -> Dfsort.FAILED;
      default -> throw new SortException(SortMessage.SYNTAX);
    };
  }

  /** {@code CODE=(fftt,...)}: character ff stands where tt does. */
  private static TranslationTable sequence(List<Operand> operands) {
    byte[] table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    if (operands.size() != 1
        || !(operands.get(0) instanceof Operand.Assignment code)
        || !code.key().equals("CODE")) {
      throw new SortException(SortMessage.SYNTAX);
    }
    for (Operand pair : code.value().list()) {
      if (!pair.word().matches("[0-9A-F]{4}")) {
        throw new SortException(SortMessage.SYNTAX);
      }
      byte[] both = HexFormat.of().parseHex(pair.word());
      table[both[0] & 0xFF] = both[1];
    }
    return TranslationTable.of(table);
  }

  /** A field as it is compared. */
  Field compared(Field field) {
    return sequenceForCharacters && field.format() == FieldFormat.CH
        ? field.inOrder(sequence)
        : field;
  }
}

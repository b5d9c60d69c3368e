package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Operand;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A number of a record: a field, a constant, or arithmetic over them. MIN and MAX bind strongest,
 * then MUL, DIV and MOD, then ADD and SUB. Division by zero gives zero, as the real one's
 * replacement does [inferred].
 *
 * @param digits decimal digits that an edited result shows
 */
record NumberExpression(int digits, Value value) {
  private static final int RESULT_DIGITS = 15;

  /** The number in a record. */
  @FunctionalInterface
  interface Value {
    BigInteger of(WorkRecord record);
  }

  /** How strong an operator binds. */
  private static int strength(String word) {
    return switch (word) {
      case "MIN", "MAX" -> 3;
      case "MUL", "DIV", "MOD" -> 2;
      case "ADD", "SUB" -> 1;
      default -> 0;
    };
  }

  static NumberExpression of(Field field) {
    return new NumberExpression(
        field.format().digits(field.length()), record -> valueOf(field, record));
  }

  /** Whether an expression without field in front is ahead: a signed constant or a parenthesis. */
  static boolean isAhead(Operands operands) {
    return operands.ahead().orElse(null) instanceof Operand.Listed
        || signed(operands.peek()).isPresent();
  }

  /** Reads an expression; a field in front has been read as {@code first}. */
  static NumberExpression parse(Operands operands, Optional<Field> first) {
    NumberExpression left = first.map(NumberExpression::of).orElseGet(() -> term(operands));
    return rest(left, operands, 1);
  }

  private static NumberExpression rest(NumberExpression start, Operands operands, int weakest) {
    NumberExpression left = start;
    while (strength(operands.peek()) >= weakest) {
      String operator = operands.next().word();
      NumberExpression right = rest(term(operands), operands, strength(operator) + 1);
      left = new NumberExpression(RESULT_DIGITS, combined(operator, left.value(), right.value()));
    }
    return left;
  }

  private static NumberExpression term(Operands operands) {
    if (operands.ahead().orElse(null) instanceof Operand.Listed group) {
      operands.next();
      Operands inner = operands.within(group.items());
      NumberExpression expression = rest(term(inner), inner, 1);
      if (inner.hasNext()) {
        throw inner.failure();
      }
      return expression;
    }
    Optional<BigInteger> constant = signed(operands.peek());
    if (constant.isPresent()) {
      operands.next();
      BigInteger number = constant.get();
      return new NumberExpression(RESULT_DIGITS, record -> number);
    }
    return of(operands.field(Optional.empty()));
  }

  private static Value combined(String operator, Value left, Value right) {
    return switch (operator) {
      case "ADD" -> record -> left.of(record).add(right.of(record));
      case "SUB" -> record -> left.of(record).subtract(right.of(record));
      case "MUL" -> record -> left.of(record).multiply(right.of(record));
      case "MIN" -> record -> left.of(record).min(right.of(record));
      case "MAX" -> record -> left.of(record).max(right.of(record));
      case "DIV" -> record -> divided(left.of(record), right.of(record))[0];
      default -> record -> divided(left.of(record), right.of(record))[1];
    };
  }

  private static BigInteger[] divided(BigInteger left, BigInteger right) {
    return right.signum() == 0
        ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
        : left.divideAndRemainder(right);
  }

  private static BigInteger valueOf(Field field, WorkRecord record) {
    if (!record.has(field.end())) {
      throw new SortException(SortMessage.SHORT_RECORD, record.length(), field.end());
    }
    return field.bigNumber(record.data());
  }

  private static Optional<BigInteger> signed(String word) {
    boolean signed =
        word.length() > 1
            && (word.charAt(0) == '+' || word.charAt(0) == '-')
            && Literal.isNumber(word.substring(1));
    return signed ? Optional.of(new BigInteger(word)) : Optional.empty();
  }
}

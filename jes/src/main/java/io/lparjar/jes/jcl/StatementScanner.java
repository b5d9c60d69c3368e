package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins cards to statements, card by card: continuations, comments, in-stream data.
 *
 * <p>A parameter field goes on when it ends in a comma (next card: columns 4 to 16) or inside
 * apostrophes at column 71 (next card: column 16). A comment goes on when column 72 is not blank.
 *
 * @see "z/OS MVS JCL Reference, continuing statements"
 */
final class StatementScanner {
  private static final byte[] SLASHES = Card.prefix("//");
  private static final byte[] SLASHES_BLANK = Card.prefix("// ");
  private static final byte[] SLASH_ASTERISK = Card.prefix("/*");

  /** What JES2 puts before data that no DD statement announces [seen]. */
  private static final String GENERATED = "//SYSIN DD *               GENERATED STATEMENT";

  private static final int LAST_COLUMN_TO_RESUME = 16;

  private final List<JclStatement> statements = new ArrayList<>();
  private @Nullable Draft draft;
  private @Nullable InStreamData data;

  /** All statements of the cards. */
  static List<JclStatement> scan(List<Card> cards) {
    StatementScanner scanner = new StatementScanner();
    cards.forEach(scanner::add);
    return scanner.finish();
  }

  /** Whether data is open that only a delimiter ends: DD DATA, or DLM=. */
  boolean isDataUntilDelimiter() {
    return data != null && !data.endsAtStatement();
  }

  /**
   * Takes the next card.
   *
   * @return whether it was in-stream data, or the delimiter behind it
   */
  boolean add(Card card) {
    if (draft != null && draft.expected == Expected.COMMENT && !mayContinue(card)) {
      draft.expected = Expected.NOTHING;
      settle(draft);
    }
    InStreamData open = data;
    if (open != null && draft != null) {
      boolean delimited = open.isDelimitedBy(card);
      if (!delimited && !open.isInterruptedBy(card)) {
        draft.data.add(card);
        return true;
      }
      emit(draft);
      if (delimited) {
        return true;
      }
    }
    if (card.startsWith(SLASHES)) {
      addJcl(card, card.text());
    } else {
      closeDraft();
      addOther(card);
    }
    return false;
  }

  private static boolean mayContinue(Card card) {
    return card.startsWith(SLASHES_BLANK)
        && StatementHead.beginOfWord(card.text(), 2) < StatementHead.END;
  }

  /** The statements; a continuation that is still expected will not come. */
  List<JclStatement> finish() {
    closeDraft();
    return statements;
  }

  private void addJcl(Card card, String text) {
    Draft open = draft;
    if (text.charAt(2) == '*') {
      if (open != null) {
        open.cards.add(card);
      } else {
        statements.add(JclStatement.of(JclStatement.Kind.COMMENT, card));
      }
      return;
    }
    boolean blank = StatementHead.beginOfWord(text, 2) == StatementHead.END;
    if (open != null && text.charAt(2) == ' ' && !blank) {
      open.resume(card, text);
      settle(open);
      return;
    }
    closeDraft();
    if (blank) {
      statements.add(JclStatement.of(JclStatement.Kind.NULL, card));
      return;
    }
    Draft begun = new Draft(card, text);
    draft = begun;
    settle(begun);
  }

  private void addOther(Card card) {
    if (!card.startsWith(SLASH_ASTERISK)) {
      Card statement = Card.of(card.number(), GENERATED);
      Draft generated = new Draft(statement, statement.text());
      draft = generated;
      settle(generated);
      generated.data.add(card);
    } else if (InStreamData.ASTERISK.isDelimitedBy(card)) {
      statements.add(JclStatement.of(JclStatement.Kind.DELIMITER, card));
    } else {
      statements.add(JclStatement.of(JclStatement.Kind.JES2_CONTROL, card));
    }
  }

  /** Ends the statement unless more of it is to come. */
  private void settle(Draft open) {
    if (open.expected != Expected.NOTHING) {
      return;
    }
    data = open.inStreamData();
    if (data == null) {
      emit(open);
    }
  }

  private void closeDraft() {
    if (draft != null) {
      draft.incomplete |= draft.expected == Expected.OPERAND || draft.expected == Expected.STRING;
      emit(draft);
    }
  }

  private void emit(Draft ended) {
    statements.add(
        new JclStatement(
            JclStatement.Kind.STATEMENT,
            ended.head.name(),
            ended.head.operation(),
            ended.operands,
            ended.cards,
            ended.data,
            ended.incomplete));
    draft = null;
    data = null;
  }

  /** What the next card is to bring. */
  private enum Expected {
    NOTHING,
    OPERAND,
    STRING,
    COMMENT
  }

  /** A statement whose cards are coming in. */
  private static final class Draft {
    final StatementHead head;
    final OperandText operands = new OperandText();
    final List<Card> cards = new ArrayList<>();
    final List<Card> data = new ArrayList<>();
    Expected expected = Expected.NOTHING;
    boolean incomplete;
    private boolean inString;

    Draft(Card card, String text) {
      head = StatementHead.parse(text);
      cards.add(card);
      boolean bare =
          switch (head.operation()) {
            case "PEND", "ELSE", "ENDIF" -> true;
            default -> false;
          };
      if (head.operands() >= 0 && !bare) {
        take(card, text, head.operands());
      } else if (head.operation().equals("IF")) {
        expected = Expected.OPERAND;
      }
    }

    /** Takes a continuation card; one that begins in a wrong column ends the statement. */
    void resume(Card card, String text) {
      int begin = StatementHead.beginOfWord(text, 2);
      cards.add(card);
      switch (expected) {
        case OPERAND -> {
          if (begin < LAST_COLUMN_TO_RESUME) {
            take(card, text, begin);
          } else {
            incomplete = true;
            expected = Expected.NOTHING;
          }
        }
        case STRING -> {
          if (begin >= LAST_COLUMN_TO_RESUME - 1) {
            take(card, text, LAST_COLUMN_TO_RESUME - 1);
          } else {
            incomplete = true;
            expected = Expected.NOTHING;
          }
        }
        case COMMENT, NOTHING -> expected = afterOperands(text);
      }
    }

    private void take(Card card, String text, int begin) {
      if (head.operation().equals("IF")) {
        takeExpression(card, text, begin);
        return;
      }
      int end = begin;
      while (end < StatementHead.END && (inString || text.charAt(end) != ' ')) {
        if (text.charAt(end) == '\'') {
          inString = !inString;
        }
        end++;
      }
      append(card, text, begin, end);
      if (inString) {
        expected = Expected.STRING;
      } else {
        expected = text.charAt(end - 1) == ',' ? Expected.OPERAND : afterOperands(text);
      }
    }

    /** An IF statement's operand field has blanks in it and ends at the word THEN. */
    private void takeExpression(Card card, String text, int begin) {
      int end = begin;
      while (end < StatementHead.END) {
        int word = StatementHead.beginOfWord(text, end);
        end = text.indexOf(' ', word);
        end = end < 0 || end > StatementHead.END ? StatementHead.END : end;
        if (text.substring(word, end).equals("THEN")) {
          append(card, text, begin, end);
          expected = afterOperands(text);
          return;
        }
      }
      append(card, text, begin, end);
      expected = Expected.OPERAND;
    }

    private void append(Card card, String text, int begin, int end) {
      operands.append(
          text.substring(begin, end), new OperandText.Position(card.number(), begin + 1));
    }

    private static Expected afterOperands(String text) {
      return text.charAt(StatementHead.END) == ' ' ? Expected.NOTHING : Expected.COMMENT;
    }

    @Nullable InStreamData inStreamData() {
      if (!head.operation().equals("DD") || operands.isEmpty()) {
        return null;
      }
      try {
        List<Operand> parsed = OperandParser.parse(operands.text(), "DD");
        return InStreamData.announcedBy(parsed) ? InStreamData.of(parsed) : null;
      } catch (OperandException wrong) {
        return operands.text().startsWith("*") ? InStreamData.ASTERISK : null;
      }
    }
  }
}

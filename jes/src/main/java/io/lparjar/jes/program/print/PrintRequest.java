package io.lparjar.jes.program.print;

import io.lparjar.datasets.name.MemberName;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What PRINT or PUNCH, TITLE, MEMBER and RECORD ask for.
 *
 * @param punches PUNCH
 * @param partitioned TYPORG=PO
 * @param preformed PREFORM: the records have control characters of their own
 * @param hexadecimal TOTCONV=XE
 * @param control what begins a line, of CNTRL
 * @param startAfter records passed over
 * @param stopAfter records of a member or data set taken
 * @param every SKIP: only every so manieth
 * @param linesAPage MAXLINE
 * @param sequence CDSEQ, -1 for none
 * @param increment CDINCR
 * @param titles title lines
 * @param groups what to print of which members
 */
record PrintRequest(
    boolean punches,
    boolean partitioned,
    boolean preformed,
    boolean hexadecimal,
    char control,
    int startAfter,
    int stopAfter,
    int every,
    int linesAPage,
    int sequence,
    int increment,
    List<String> titles,
    List<Group> groups) {

  /** Fields for a member; for all members, or the data set, when {@code member} is empty. */
  record Group(Optional<MemberName> member, List<PrintField> fields) {
    Group {
      fields = List.copyOf(fields);
    }
  }

  PrintRequest {
    titles = List.copyOf(titles);
    groups = List.copyOf(groups);
  }

  /** A statement that asks for what cannot be. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private RefusedException(String operation) {
      super(operation);
    }
  }

  /**
   * Of all statements.
   *
   * @throws RefusedException with the operation that is wrong
   */
  static PrintRequest parse(List<Statement> statements) {
    if (statements.isEmpty()) {
      throw new RefusedException("PRINT");
    }
    Statement first = statements.get(0);
    boolean punches = first.operation().equals("PUNCH");
    if (!punches && !first.operation().equals("PRINT")) {
      throw new RefusedException(first.operation());
    }
    Keywords keywords = Keywords.of(first);
    List<String> titles = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    int fields = 0;
    int members = 0;
    for (Statement statement : statements.subList(1, statements.size())) {
      Keywords operands = Keywords.of(statement);
      switch (statement.operation()) {
        case "TITLE" -> titles.add(title(operands));
        case "MEMBER" -> {
          members++;
          groups.add(new Group(Optional.of(new MemberName(operands.text("NAME"))), List.of()));
        }
        case "RECORD" -> {
          List<PrintField> wanted = PrintField.parse(operands.all("FIELD"));
          fields += wanted.size();
          Group last =
              groups.isEmpty()
                  ? new Group(Optional.empty(), List.of())
                  : groups.remove(groups.size() - 1);
          groups.add(new Group(last.member(), wanted));
        }
        default -> throw new RefusedException(statement.operation());
      }
    }
    if (fields > keywords.number("MAXFLDS", 0)) {
      throw new RefusedException("MAXFLDS");
    }
    if (members > keywords.number("MAXNAME", 0)) {
      throw new RefusedException("MAXNAME");
    }
    if (groups.isEmpty()) {
      groups.add(new Group(Optional.empty(), List.of()));
    }
    return new PrintRequest(
        punches,
        keywords.text("TYPORG").equals("PO"),
        !keywords.text("PREFORM").isEmpty(),
        keywords.text("TOTCONV").equals("XE"),
        " 0-".charAt(Math.min(3, Math.max(1, keywords.number("CNTRL", 1))) - 1),
        keywords.number("STRTAFT", 0),
        keywords.number("STOPAFT", Integer.MAX_VALUE),
        Math.max(1, keywords.number("SKIP", 1)),
        keywords.number("MAXLINE", 60),
        keywords.number("CDSEQ", -1),
        keywords.number("CDINCR", 10),
        titles,
        groups);
  }

  private static String title(Keywords operands) {
    StringBuilder line = new StringBuilder();
    for (Operand item : operands.all("ITEM")) {
      List<Operand> parts = item.list();
      int column = parts.size() > 1 ? Keywords.number(parts.get(1).word()) : 1;
      String text = Keywords.unquoted(parts.get(0).word());
      if (column < 1 || column > 120) {
        throw new RefusedException("TITLE");
      }
      while (line.length() < column - 1 + text.length()) {
        line.append(' ');
      }
      line.replace(column - 1, column - 1 + text.length(), text);
    }
    return line.toString();
  }
}

package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the messages of a job. Remembers which statement is being read. */
final class Diagnostics {
  private final List<JclMessage> messages = new ArrayList<>();
  private int statement;

  /** Messages from now on are about this statement. */
  void at(int statementNumber) {
    statement = statementNumber;
  }

  void add(JclMessageText constant, Object... parts) {
    add(constant, constant.with(parts));
  }

  void add(OperandException wrong) {
    add(wrong.constant(), wrong.text());
  }

  private void add(JclMessageText constant, String text) {
    messages.add(new JclMessage(statement, constant, text));
  }

  /** Reports about a parameter. */
  void inField(JclMessageText constant, String field) {
    add(constant, constant.with("IN THE " + field + " FIELD"));
  }

  /** Reports about a whole statement. */
  void onStatement(JclMessageText constant, String operation) {
    add(constant, constant.with("ON THE " + operation + " STATEMENT"));
  }

  /** By statement; those of one statement in the order in which they were found. */
  List<JclMessage> messages() {
    return messages.stream().sorted(Comparator.comparingInt(JclMessage::statement)).toList();
  }
}

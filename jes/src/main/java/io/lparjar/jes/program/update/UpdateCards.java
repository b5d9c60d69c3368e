package io.lparjar.jes.program.update;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** SYSIN: control statements, which begin with {@code ./}, and the data records between them. */
final class UpdateCards implements Closeable {
  private static final int LAST_COLUMN = 72;

  private final RecordReader reader;
  private boolean current;

  UpdateCards(RecordReader reader) throws IOException {
    this.reader = reader;
    this.current = reader.next();
  }

  boolean isStatement() {
    return current && text().startsWith("./");
  }

  /** Whether DELETE or NUMBER is ahead, which belong to the statement before them. */
  boolean isDetail() {
    String[] words = isStatement() ? text().substring(2).strip().split(" +", 2) : new String[1];
    return "DELETE".equals(words[0]) || "NUMBER".equals(words[0]);
  }

  boolean isData() {
    return current && !isStatement();
  }

  /** Reads the statement ahead, which may be continued behind a comma. */
  Statement readStatement() throws IOException {
    StringBuilder operands = new StringBuilder(text().stripTrailing());
    current = reader.next();
    while (operands.charAt(operands.length() - 1) == ',' && isStatement()) {
      operands.append(text().substring(2).strip());
      current = reader.next();
    }
    String card = operands.toString();
    List<Statement> read = StatementReader.read(List.of(" " + card.substring(2)));
    return read.isEmpty()
        ? new Statement("", "", List.of(card))
        : new Statement(read.get(0).operation(), read.get(0).operands(), List.of(card));
  }

  /** Takes the data record ahead. */
  byte[] readData() throws IOException {
    byte[] record =
        Arrays.copyOfRange(reader.array(), reader.offset(), reader.offset() + reader.length());
    current = reader.next();
    return record;
  }

  private String text() {
    return Ebcdic.decode(
        reader.array(), reader.offset(), Math.min(LAST_COLUMN - 1, reader.length()));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

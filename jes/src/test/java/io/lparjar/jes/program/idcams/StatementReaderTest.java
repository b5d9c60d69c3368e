package io.lparjar.jes.program.idcams;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.spool.LineReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementReaderTest {
  private static List<String> read(String... records) throws IOException {
    List<String> texts = new ArrayList<>();
    try (StatementReader reader = new StatementReader(new LineReader(List.of(records)))) {
      Optional<Statement> next = reader.next();
      while (next.isPresent()) {
        texts.add(next.get().text().strip().replaceAll(" +", " "));
        next = reader.next();
      }
    }
    return texts;
  }

  @Test
  void aStatementEndsWithItsRecord() throws IOException {
    assertThat(read(" DELETE A", " DELETE B")).containsExactly("DELETE A", "DELETE B");
  }

  @Test
  void aHyphenContinuesAStatementWithItsBlanks() throws IOException {
    assertThat(read(" DELETE -", "   A -", "   PURGE")).containsExactly("DELETE A PURGE");
  }

  @Test
  void aPlusSignContinuesAWord() throws IOException {
    assertThat(read(" DELETE USER1.LO+", "     NG.NAME")).containsExactly("DELETE USER1.LONG.NAME");
  }

  @Test
  void commentsAreLeftOutAlsoOverSeveralRecords() throws IOException {
    assertThat(read(" /* FIRST", " SECOND */ DELETE A /* THIRD */", " DELETE B"))
        .containsExactly("DELETE A", "DELETE B");
  }

  @Test
  void aSemicolonSeparatesStatements() throws IOException {
    assertThat(read(" DELETE A; DELETE B;", " DELETE C"))
        .containsExactly("DELETE A", "DELETE B", "DELETE C");
  }

  @Test
  void columnsOutsideTwoToSeventyTwoDoNotCount() throws IOException {
    assertThat(read("X" + " ".repeat(65) + "DELETEAB00010000")).containsExactly("DELETE");
  }

  @Test
  void nothingComesFromBlankRecordsAtTheEnd() throws IOException {
    assertThat(read(" DELETE A", "  ")).containsExactly("DELETE A", "");
  }
}

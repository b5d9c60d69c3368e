package io.lparjar.jes.program.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IebptpchTest {
  private final RecordStep step =
      new RecordStep().output("SYSPRINT", "SYSUT2").dd("SYSUT1", "FB", 80, "A", "B", "C", "D", "E");

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void missingDdEndsWith12() throws IOException {
    try (RecordStep bare = new RecordStep().output("SYSPRINT")) {
      assertThat(bare.run(Iebptpch::register, "IEBPTPCH")).isEqualTo(12);
      assertThat(bare.lines("SYSPRINT")).contains(" IEB316I DDNAME SYSIN CANNOT BE OPENED");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* NOTHING",
        " FROB TYPORG=PS",
        " PRINT TYPORG=PS/ FROB X=1",
        " PRINT TYPORG=PS/ RECORD FIELD=(8,1)",
        " PRINT TYPORG=PS,MAXFLDS=1/ RECORD FIELD=(8,1),FIELD=(8,9)",
        " PRINT TYPORG=PO/ MEMBER NAME=A",
        " PRINT TYPORG=PO,MAXNAME=1/ MEMBER NAME=1BAD",
        " PRINT TYPORG=PS/ TITLE ITEM=('TEXT',121)",
        " PRINT TYPORG=PS,STOPAFT=MANY",
        " PRINT TYPORG=(PS"
      })
  void wrongStatementEndsWith12(String statements) throws IOException {
    assertThat(run(statements.split("/"))).isEqualTo(12);
    assertThat(step.lines("SYSPRINT")).anyMatch(line -> line.startsWith(" IEB404I"));
  }

  @Test
  void sequentialDataSetHasNoMembers() throws IOException {
    assertThat(run(" PRINT TYPORG=PO")).isEqualTo(12);
    assertThat(step.lines("SYSPRINT"))
        .contains(" IEB406I SYSUT1 IS NOT A CATALOGED PARTITIONED DATA SET");
  }

  @Test
  void missingMemberEndsWith8AndTheOthersArePrinted() throws IOException {
    step.library("SYSUT1", "USER1.LIB", "A=ALPHA", "B=BETA");

    assertThat(run(" PUNCH TYPORG=PO,MAXNAME=2", " MEMBER NAME=NONE", " MEMBER NAME=B"))
        .isEqualTo(8);
    assertThat(step.lines("SYSPRINT")).contains(" IEB411I MEMBER NONE CANNOT BE FOUND");
    assertThat(step.lines("SYSUT2")).containsExactly("BETA");
  }

  @Test
  void startStopAndSkipChooseRecords() throws IOException {
    assertThat(run(" PUNCH TYPORG=PS,STRTAFT=1,SKIP=2")).isZero();
    assertThat(step.lines("SYSUT2")).containsExactly("C", "E");

    assertThat(run(" PUNCH TYPORG=PS,STOPAFT=2")).isZero();
    assertThat(step.lines("SYSUT2")).containsExactly("A", "B");
  }

  @Test
  void pagesEndAfterMaxlineLines() throws IOException {
    assertThat(run(" PRINT TYPORG=PS,MAXLINE=3", " TITLE ITEM=('LIST',1)")).isZero();
    assertThat(step.lines("SYSUT2")).filteredOn(line -> line.startsWith("1")).hasSize(3);
  }

  private int run(String... statements) throws IOException {
    return step.cards("SYSIN", statements).run(Iebptpch::register, "IEBPTPCH");
  }
}

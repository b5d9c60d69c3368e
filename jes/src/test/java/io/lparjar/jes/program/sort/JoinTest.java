package io.lparjar.jes.program.sort;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JOINKEYS, JOIN and REFORMAT. */
class JoinTest {
  private static final String F1 = " JOINKEYS FILE=F1,FIELDS=(1,2,A)";
  private static final String F2 = " JOINKEYS FILE=F2,FIELDS=(3,2,A)";
  private static final String BOTH = " REFORMAT FIELDS=(F1:1,4,F2:1,2,?),FILL=C'*'";
  private static final String COPY = " OPTION COPY";

  private final RecordStep step =
      new RecordStep()
          .output("SYSOUT", "SORTOUT", "JNF1JMSG", "JNF2JMSG")
          .dd("SORTJNF1", "FB", 4, "K3a", "K1b", "K2c", "K1d")
          .dd("SORTJNF2", "FB", 4, "xxK4", "yyK1", "zzK3", "wwK1");

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void eachRecordOfOneFileMeetsEachPartnerInTheOther() throws IOException {
    assertThat(joined(F1, F2, BOTH, COPY))
        .containsExactly("K1b yyB", "K1b wwB", "K1d yyB", "K1d wwB", "K3a zzB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F1 | K1b yyB,K1b wwB,K1d yyB,K1d wwB,K2c **1,K3a zzB",
        "F2 | K1b yyB,K1b wwB,K1d yyB,K1d wwB,K3a zzB,****xx2",
        "F1,F2,ONLY | K2c **1,****xx2",
        "ONLY | K2c **1,****xx2",
        "F2,ONLY | ****xx2"
      })
  void recordsWithoutPartnerAreKeptAsAsked(String which, String records) throws IOException {
    assertThat(joined(F1, F2, " JOIN UNPAIRED," + which, BOTH, COPY))
        .containsExactly(records.split(","));
  }

  @Test
  void withoutReformatRecordsStayAsTheyWere() throws IOException {
    assertThat(joined(F1, F2, " JOIN UNPAIRED,F1,ONLY", COPY)).containsExactly("K2c");
  }

  @Test
  void keysMayDescend() throws IOException {
    assertThat(
            joined(
                " JOINKEYS FILE=F1,FIELDS=(1,2,D)",
                " JOINKEYS FILE=F2,FIELDS=(3,2,D)",
                " REFORMAT FIELDS=(F1:1,3)",
                COPY))
        .containsExactly("K3a", "K1b", "K1b", "K1d", "K1d");
  }

  @Test
  void joinedRecordsAreSortedAndSummed() throws IOException {
    assertThat(
            joined(
                F1,
                F2,
                " REFORMAT FIELDS=(F1:1,2,F2:1,2)",
                " SORT FIELDS=(1,2,CH,D)",
                " SUM FIELDS=NONE"))
        .containsExactly("K3zz", "K1yy");
  }

  @Test
  void subtasksHaveStatementsOfTheirOwn() throws IOException {
    step.cards("JNF1CNTL", " OMIT COND=(3,1,CH,EQ,C'b')", " INREC OVERLAY=(4:C'#')");
    step.cards("JNF2CNTL", " SORT FIELDS=COPY");

    assertThat(joined(F1, F2, BOTH, COPY)).containsExactly("K1d#yyB", "K1d#wwB", "K3a#zzB");
    assertThat(step.lines("JNF1JMSG"))
        .contains(
            "0  OMIT COND=(3,1,CH,EQ,C'b')",
            " ICE054I 0 RECORDS - IN: 4, OUT: 3",
            " ICE052I 0 END OF DFSORT");
  }

  @Test
  void filesAreReadByOtherNamesAndInPart() throws IOException {
    step.dd("ONE", "FB", 4, "K1b", "K2c", "K3a");

    assertThat(
            joined(
                " JOINKEYS F1=ONE,FIELDS=(1,2,A),SORTED,STOPAFT=2",
                F2 + ",OMIT=(1,1,CH,EQ,C'y')",
                BOTH,
                COPY))
        .containsExactly("K1b wwB");
  }

  @Test
  void restsOfVariableRecordsMakeVariableRecords() throws IOException {
    step.dd("SORTJNF1", "VB", 84, "K1LONG ONE", "K1S");

    assertThat(
            joined(
                " JOINKEYS FILE=F1,FIELDS=(5,2,A)",
                F2,
                " REFORMAT FIELDS=(F1:1,4,F2:1,2,F1:5)",
                COPY))
        .containsExactly("yyK1LONG ONE", "wwK1LONG ONE", "yyK1S", "wwK1S");
    assertThat(step.lines("SYSOUT")).contains(" ICE419I 0 JOINED RECORDS: TYPE=V, LENGTH=86");
  }

  @Test
  void restsOfFixedRecordsAreAnError() throws IOException {
    assertThat(failure(F1, F2, " REFORMAT FIELDS=(F1:1,4,F2:1)", COPY))
        .isEqualTo(" ICE111A 0 REFORMATTING FIELD ERROR");
  }

  @Test
  void sortedFileIsCheckedUnlessNotWanted() throws IOException {
    assertThat(failure(F1 + ",SORTED", F2, BOTH, COPY))
        .isEqualTo(
            " ICE414A 0 AN ERROR OCCURRED IN THE JOINKEYS F1 SUBTASK - SEE JNF1JMSG MESSAGES");
    assertThat(step.lines("JNF1JMSG")).contains(" ICE068A 0 OUT OF SEQUENCE SORTJNF1");
    assertThat(joined(F1 + ",SORTED,NOSEQCK", F2, BOTH, COPY)).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "JOINKEYS FILE=F1,FIELDS=(1,2,A) | JOINKEYS FILE=F2,FIELDS=(1,3,A) | ICE401A",
        "JOINKEYS FILE=F1,FIELDS=(1,2,A) | JOINKEYS FILE=F2,FIELDS=(1,2,D) | ICE401A",
        "JOINKEYS FILE=F1,FIELDS=(1,2,A) | JOINKEYS FILE=F1,FIELDS=(1,2,A) | ICE011A",
        "JOINKEYS FILE=F1,FIELDS=(1,2,A) | JOIN UNPAIRED | ICE400A",
        "JOINKEYS FILE=F1,FIELDS=(1,2) | OPTION COPY | ICE017A",
        "JOINKEYS FIELDS=(1,2,A) | OPTION COPY | ICE007A",
        "JOINKEYS FILE=F1,FIELDS=(1,2,A),FROB | OPTION COPY | ICE007A",
        "JOIN F1 | OPTION COPY | ICE007A",
        "REFORMAT FIELDS=(1,2) | OPTION COPY | ICE111A",
        "REFORMAT FIELDS=(F1:5,F2:1,2) | OPTION COPY | ICE111A",
        "REFORMAT FIELDS=(F1:1,2),FILL=C'AB' | OPTION COPY | ICE007A"
      })
  void wrongStatementEndsWith16(String one, String other, String message) throws IOException {
    assertThat(failure(" " + one, " " + other, " SORT FIELDS=COPY")).contains(message);
  }

  @Test
  void pairsNeedReformat() throws IOException {
    assertThat(failure(F1, F2, COPY)).isEqualTo(" ICE402A 0 REFORMAT STATEMENT IS MISSING");
  }

  @Test
  void missingFileIsReportedWhereThereIsNoListing() throws IOException {
    assertThat(failure(F1, " JOINKEYS F2=GONE,FIELDS=(1,2,A),TASKID=AB", BOTH, COPY))
        .isEqualTo(" ICE056A 0 GONE     NOT DEFINED");
  }

  @Test
  void joinIsNoMerge() throws IOException {
    assertThat(failure(F1, F2, BOTH, " MERGE FIELDS=(1,2,CH,A)")).contains("ICE011A");
  }

  private List<String> joined(String... statements) throws IOException {
    assertThat(run(statements)).isZero();
    return step.lines("SORTOUT");
  }

  /** The message before the last line. */
  private String failure(String... statements) throws IOException {
    assertThat(run(statements)).isEqualTo(16);
    List<String> lines = step.lines("SYSOUT");
    return lines.get(lines.size() - 2);
  }

  private int run(String... statements) throws IOException {
    ProgramTable table = new ProgramTable();
    Dfsort.register(table);
    return table.find("SORT").orElseThrow().run(step.cards("SYSIN", statements));
  }
}

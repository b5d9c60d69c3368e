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
import org.junit.jupiter.params.provider.ValueSource;

class ParsedFieldsTest {
  private final RecordStep step = new RecordStep().output("SYSOUT", "SORTOUT");

  @AfterEach
  void close() {
    step.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PARSE=(%01=(ENDBEFR=C',')),BUILD=(%01)",
        "PARSE=(%01=(FIXLEN=3)),BUILD=(%02)",
        "PARSE=(%01=(FIXLEN=3),%1=(FIXLEN=3)),BUILD=(%01)",
        "PARSE=(%1000=(FIXLEN=3)),BUILD=(%01)",
        "PARSE=(%01=(FIXLEN=3,ENDBEFR=COMMA)),BUILD=(%01)",
        "PARSE=(%01=(FIXLEN=3,PAIR=BRACES)),BUILD=(%01)",
        "PARSE=(%=(ENDBEFR=C',',REPEAT=999999999)),BUILD=(1,2)",
        "PARSE=(%01=(FIXLEN=999999999)),BUILD=(%01)",
        "PARSE=(%01=(ABSPOS=999999999,FIXLEN=1)),BUILD=(%01)",
        "PARSE=(1,2),BUILD=(1,2)",
        "PARSE=(),BUILD=(1,2)",
        "BUILD=(%01)",
        "BUILD=(32769,3)",
        "BUILD=(1,3,SQZ=(LENGTH=999999999))",
        "BUILD=(1,3,CHANGE=(999999999,C'A',C'B'),NOMATCH=(C'C'))",
        "BUILD=(1,3,ZD,LENGTH=999999999)",
        "BUILD=(SEQNUM,999999999,ZD)",
        "BUILD=(999999999:1,3)",
        "OVERLAY=(32761:C'A')",
        "IFTHEN=(WHEN=GROUP,RECORDS=2,PUSH=(999999999:1,3))",
        "IFTHEN=(WHEN=GROUP,RECORDS=2,PUSH=(1:1,999999999))",
        "IFTHEN=(WHEN=GROUP,RECORDS=2,PUSH=(1:0,3))"
      })
  void whatIsWrongOrInNoRecordEndsWith16(String operands) throws IOException {
    step.dd("SORTIN", "FB", 3, "A,B");

    assertThat(run(" OPTION COPY", " INREC " + operands)).isEqualTo(16);
    assertThat(step.lines("SYSOUT")).contains(" ICE111A 0 REFORMATTING FIELD ERROR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,BCD,E    | %01=(ENDBEFR=C',',FIXLEN=2),| %02=(ENDBEFR=C',',FIXLEN=2) | A BC",
        "A,BCD,E    | %01=(ENDAT=C',',FIXLEN=3),| %02=(FIXLEN=1) | A, B",
        "A,BCD,E    | %=(ENDBEFR=C','),| %01=(FIXLEN=2),%02=(FIXLEN=2) | BCD,",
        "A,BCD,E    | %=(ENDBEFR=C',',REPEAT=2),| %01=(FIXLEN=1),%02=(FIXLEN=1) | E",
        "A,BCD,E    | %01=(ENDBEFR=C',',| FIXLEN=3,REPEAT=2) | A  BCD",
        "A,BCD,E    | %01=(STARTAFT=C'C',FIXLEN=1),| %02=(SUBPOS=3,FIXLEN=1) | DB",
        "A,BCD,E    | %01=(STARTAT=C'C',FIXLEN=1),| %02=(ADDPOS=2,FIXLEN=1) | CE",
        "A,BCD,E    | %01=(STARTAFT=C'X',FIXLEN=1),| %02=(ABSPOS=3,FIXLEN=3) | ' BCD'",
        "A,BCD;E    | %01=(ENDBEFR=C';',ENDBEFR=C',',FIXLEN=2),| %02=(FIXLEN=3) | A BCD",
        "'X12  Y3   '| %01=(STARTAT=NUM,ENDBEFR=BLANKS,FIXLEN=3),| %02=(STARTAT=UC,FIXLEN=2)| 12"
            + " Y3",
        "'   AB CD  '| %01=(STARTAT=NONBLANK,ENDBEFR=BLANKS,FIXLEN=3),| %02=(FIXLEN=2)| AB CD",
        "'\"A,B\",C'   | %01=(ENDBEFR=C',',PAIR=QUOTE,FIXLEN=5),| %02=(FIXLEN=1)| '\"A,B\"C'"
      })
  void fieldsAreFound(String record, String first, String second, String built) throws IOException {
    step.dd("SORTIN", "FB", 11, record);

    assertThat(run(" OPTION COPY", " INREC PARSE=(" + first, "   " + second + "),BUILD=(%01,%02)"))
        .isZero();
    assertThat(step.lines("SORTOUT")).containsExactly(built);
  }

  @Test
  void fieldsAreEditedAndCountedWith() throws IOException {
    step.dd("SORTIN", "FB", 10, "7,x,35");

    assertThat(
            run(
                " OPTION COPY",
                " OUTREC PARSE=(%00=(ENDBEFR=C',',FIXLEN=3),",
                "  %01=(ENDBEFR=C',',FIXLEN=1),",
                "  %02=(ENDBEFR=C' ',FIXLEN=3)),",
                "  BUILD=(%00,UFF,M11,LENGTH=3,%01,TRAN=LTOU,",
                "   %00,UFF,ADD,%02,UFF,TO=ZD,LENGTH=4)"))
        .isZero();
    assertThat(step.lines("SORTOUT")).containsExactly("007X0042");
  }

  @Test
  void recordsOfVariableLengthAreParsedBehindTheDescriptorWord() throws IOException {
    step.dd("SORTIN", "VB", 24, "A,BB", "C").dd("SORTOUT", "VB", 24);

    assertThat(
            run(
                " SORT FIELDS=(5,1,CH,D)",
                " OUTREC PARSE=(%1=(ENDBEFR=C',',FIXLEN=2),%2=(ENDBEFR=C',',FIXLEN=3)),",
                "  BUILD=(1,4,%2,%1)"))
        .isZero();
    assertThat(step.lines("SORTOUT")).containsExactly("   C", "BB A");
  }

  @Test
  void laterClausesSeeWhatTheFirstFound() throws IOException {
    step.dd("SORTIN", "FB", 6, "K=V1", "Z=V2").output("OUT");

    assertThat(
            run(
                " OPTION COPY",
                " OUTFIL FNAMES=OUT,",
                "  IFTHEN=(WHEN=INIT,PARSE=(%01=(STARTAFT=C'=',FIXLEN=2))),",
                "  IFTHEN=(WHEN=(1,1,CH,EQ,C'Z'),BUILD=(C'LAST ',%01)),",
                "  IFTHEN=(WHEN=NONE,OVERLAY=(1:%01))"))
        .isZero();
    assertThat(step.lines("OUT")).isEqualTo(List.of("V1V1", "LAST V2"));
  }

  private int run(String... cards) throws IOException {
    step.cards("SYSIN", cards);
    ProgramTable table = new ProgramTable();
    Dfsort.register(table);
    return table.find("SORT").orElseThrow().run(step);
  }
}

package io.lparjar.jes.program.sort;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DfsortTest {
  private final RecordStep step = new RecordStep().output("SYSOUT", "SORTOUT");

  @AfterEach
  void close() {
    step.close();
  }

  @Test
  void missingSysoutEndsWith20() throws IOException {
    try (RecordStep bare = new RecordStep()) {
      assertThat(program().run(bare)).isEqualTo(20);
    }
  }

  @Test
  void noStatementEndsWith16() throws IOException {
    input("B", "A").cards("SYSIN", "* NOTHING");

    assertThat(program().run(step)).isEqualTo(16);
    assertThat(step.lines("SYSOUT"))
        .contains(" ICE010A 0 NO SORT OR MERGE CONTROL STATEMENT", " ICE052I 3 END OF DFSORT");
  }

  @Test
  void missingInputEndsWith16() throws IOException {
    step.cards("SYSIN", " SORT FIELDS=COPY");

    assertThat(program().run(step)).isEqualTo(16);
    assertThat(step.lines("SYSOUT")).contains(" ICE056A 0 SORTIN   NOT DEFINED");
  }

  @Test
  void unknownStatementEndsWith16() throws IOException {
    input("A").cards("SYSIN", " SORTT FIELDS=COPY");

    assertThat(program().run(step)).isEqualTo(16);
    assertThat(step.lines("SYSOUT")).contains(" ICE005A 0 STATEMENT DEFINER ERROR");
  }

  @ParameterizedTest
  @CsvSource({
    "OPTION EQUALS,0, ICE173I 0 NO RECORDS FOR THE SORTOUT DATA SET - RC=0",
    "OPTION NULLOUT=RC0,0, ICE052I 0 END OF DFSORT",
    "OPTION NULLOUT=RC4,4, ICE173I 0 NO RECORDS FOR THE SORTOUT DATA SET - RC=4",
    "OPTION NULLOUT=RC16,16, ICE206A 0 NO RECORDS FOR THE SORTOUT DATA SET - RC=16",
    "OPTION NULLOUT=RC8,16, ICE007A 0 SYNTAX ERROR",
    "OUTFIL REMOVECC,0, ICE174I 0 NO DATA RECORDS FOR AN OUTFIL DATA SET - RC=0",
    "OUTFIL NULLOFL=RC4,4, ICE174I 0 NO DATA RECORDS FOR AN OUTFIL DATA SET - RC=4",
    "OUTFIL NULLOFL=RC16,16, ICE209A 0 NO DATA RECORDS FOR AN OUTFIL DATA SET - RC=16"
  })
  void returnCodeWithoutOutputIsThatOfTheOption(String statement, int code, String message)
      throws IOException {
    input("A").cards("SYSIN", " SORT FIELDS=COPY", " OMIT COND=(1,1,CH,EQ,C'A')", " " + statement);

    assertThat(program().run(step)).isEqualTo(code);
    assertThat(step.lines("SYSOUT")).contains(" " + message);
  }

  @Test
  void nulloutIsNoMatterWhenThereAreRecords() throws IOException {
    input("A").cards("SYSIN", " SORT FIELDS=COPY", " OPTION NULLOUT=RC16");

    assertThat(program().run(step)).isZero();
  }

  @Test
  void slashesInBuildMakeSeveralRecordsOfOne() throws IOException {
    input("A1", "B2").cards("SYSIN", " SORT FIELDS=COPY", " OUTFIL BUILD=(1,1,2/,C'-',2,1,/)");

    assertThat(program().run(step)).isZero();
    assertThat(step.lines("SORTOUT")).containsExactly("A", "", "-1", "", "B", "", "-2", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " INREC BUILD=(1,1,/,2,1)",
        " OUTREC BUILD=(1,1,/,2,1)",
        " OUTFIL BUILD=()",
        " OUTFIL REPEAT=0"
      })
  void severalRecordsOfOneAreForOutfilOnly(String statement) throws IOException {
    input("A1").cards("SYSIN", " SORT FIELDS=COPY", statement);

    assertThat(program().run(step)).isEqualTo(16);
  }

  @Test
  void repeatWritesEachRecordSeveralTimes() throws IOException {
    input("A", "B").cards("SYSIN", " SORT FIELDS=COPY", " OUTFIL REPEAT=2,BUILD=(1,1,SEQNUM,2,ZD)");

    assertThat(program().run(step)).isZero();
    assertThat(step.lines("SORTOUT")).containsExactly("A01", "A02", "B03", "B04");
    assertThat(step.lines("SYSOUT"))
        .contains(" ICE227I 0 SORTOUT : DELETED = 0, REPORT = 0, DATA = 4");
  }

  @Test
  void statementThatEndsInACommaNeedsAnotherCard() throws IOException {
    input("A").cards("SYSIN", " SORT FIELDS=(1,3,CH,A),");

    assertThat(program().run(step)).isEqualTo(16);
    assertThat(step.lines("SYSOUT")).contains("1ICE003A 0 CONTINUATION CARD MISSING");
  }

  @Test
  void fieldBeyondTheRecordEndsWith16() throws IOException {
    input("A").cards("SYSIN", " SORT FIELDS=(9,3,CH,A)");

    assertThat(program().run(step)).isEqualTo(16);
  }

  @Test
  void sortsUpAndDownOnSeveralFields() throws IOException {
    input("A2X", "B1X", "A1X", "B2X");

    assertThat(sorted(" SORT FIELDS=(1,1,CH,D,2,1,CH,A)"))
        .containsExactly("B1X", "B2X", "A1X", "A2X");
  }

  @Test
  void equalRecordsKeepTheirOrder() throws IOException {
    input("A3", "B1", "A1", "B2", "A2");

    assertThat(sorted(" SORT FIELDS=(1,1,CH,A)")).containsExactly("A3", "A1", "A2", "B1", "B2");
  }

  @Test
  void packedNumbersSortBySignAndSize() throws IOException {
    step.ddOf("SORTIN", "FB", 2, records("123C", "001D", "000C", "999D", "001F"));

    sorted(" SORT FIELDS=(1,2,PD,A)");

    assertThat(hex("SORTOUT")).containsExactly("999D", "001D", "000C", "001F", "123C");
  }

  @Test
  void zonedNumbersSortBySignAndSize() throws IOException {
    input("00012", "0000J", "0001K", "00003");

    assertThat(sorted(" SORT FIELDS=(1,5,ZD,A)"))
        .containsExactly("0001K", "0000J", "00003", "00012");
  }

  @Test
  void fixedPointNumbersAreSignedAndBinaryOnesAreNot() throws IOException {
    step.ddOf("SORTIN", "FB", 2, records("FFFF", "0001", "8000", "7FFF"));

    sorted(" SORT FIELDS=(1,2,FI,A)");
    assertThat(hex("SORTOUT")).containsExactly("8000", "FFFF", "0001", "7FFF");

    sorted(" SORT FIELDS=(1,2,BI,A)");
    assertThat(hex("SORTOUT")).containsExactly("0001", "7FFF", "8000", "FFFF");
  }

  @Test
  void yearsOfTwoDigitsSortByCentury() throws IOException {
    input("991231", "000101", "450101", "460101");

    assertThat(sorted(" SORT FIELDS=(1,6,Y2T,A)"))
        .containsExactly("460101", "991231", "000101", "450101");
    assertThat(sorted(" SORT FIELDS=(1,2,Y2C,D)", " INCLUDE COND=(1,6,Y2T,GE,Y'991231')"))
        .containsExactly("450101", "000101", "991231");
  }

  @Test
  void dateFieldOfAnotherLengthIsRefused() throws IOException {
    input("991231").cards("SYSIN", " SORT FIELDS=(1,5,Y2C,A)");

    assertThat(program().run(step)).isEqualTo(16);
  }

  @Test
  void recordsThatSumLeavesOutAreKeptWithXsum() throws IOException {
    step.output("SORTXSUM");
    input("A1", "B1", "A2", "A3");

    assertThat(sorted(" SORT FIELDS=(1,1,CH,A)", " SUM FIELDS=NONE,XSUM"))
        .containsExactly("A1", "B1");
    assertThat(step.lines("SORTXSUM")).containsExactly("A2", "A3");
  }

  @Test
  void xsumNeedsItsDataSet() throws IOException {
    input("A1").cards("SYSIN", " SORT FIELDS=(1,1,CH,A)", " SUM FIELDS=NONE,XSUM");

    assertThat(program().run(step)).isEqualTo(16);
    assertThat(step.lines("SYSOUT")).contains(" ICE056A 0 SORTXSUM NOT DEFINED");
  }

  @Test
  void asciiOrderHasDigitsBeforeLetters() throws IOException {
    input("a", "A", "1");

    assertThat(sorted(" SORT FIELDS=(1,1,AC,A)")).containsExactly("1", "A", "a");
  }

  @Test
  void variableRecordsHaveTheirDataInPosition5() throws IOException {
    step.dd("SORTIN", "VB", 84, "BB LONG", "A", "CCC");

    assertThat(sorted(" SORT FIELDS=(5,1,CH,D)")).containsExactly("CCC", "BB LONG", "A");
  }

  @Test
  void variableRecordThatIsTooShortEndsWith16UnlessAllowed() throws IOException {
    step.dd("SORTIN", "VB", 84, "BB", "A");

    step.cards("SYSIN", " SORT FIELDS=(5,2,CH,A)");
    assertThat(program().run(step)).isEqualTo(16);

    assertThat(sorted(" SORT FIELDS=(5,2,CH,A)", " OPTION VLSHRT")).containsExactly("A", "BB");
  }

  @Test
  void includeJoinsConditionsAndBeforeOr() throws IOException {
    input("A1", "A2", "B1", "C9");

    assertThat(
            sorted(
                " OPTION COPY",
                " INCLUDE COND=(1,1,CH,EQ,C'A',AND,2,1,ZD,GT,1,OR,",
                "               (1,1,CH,EQ,C'C'))"))
        .containsExactly("A2", "C9");
  }

  @Test
  void omitTakesRecordsOut() throws IOException {
    input("A1", "A2", "B1");

    assertThat(sorted(" OPTION COPY", " OMIT COND=(1,1,EQ,C'A'),FORMAT=CH")).containsExactly("B1");
  }

  @Test
  void substringIsFoundWhereverItIs() throws IOException {
    input("XXABC", "ABXXX", "XABCX");

    assertThat(sorted(" OPTION COPY", " INCLUDE COND=(1,5,SS,EQ,C'ABC')"))
        .containsExactly("XXABC", "XABCX");
  }

  @Test
  void fieldsCompareWithFields() throws IOException {
    input("1 2", "3 3", "5 4");

    assertThat(sorted(" OPTION COPY", " INCLUDE COND=(1,1,ZD,GE,3,1,ZD)"))
        .containsExactly("3 3", "5 4");
  }

  @Test
  void skipAndStopCountInputRecords() throws IOException {
    input("1", "2", "3", "4");

    assertThat(sorted(" OPTION COPY,SKIPREC=1,STOPAFT=2")).containsExactly("2", "3");
  }

  @Test
  void sumNoneKeepsOneOfEach() throws IOException {
    input("A1", "B1", "A2");

    assertThat(sorted(" SORT FIELDS=(1,1,CH,A)", " SUM FIELDS=NONE")).containsExactly("A1", "B1");
    assertThat(step.lines("SYSOUT")).contains(" ICE055I 0 INSERT 0, DELETE 1");
  }

  @Test
  void sumAddsUp() throws IOException {
    input("A001", "B005", "A012");

    assertThat(sorted(" SORT FIELDS=(1,1,CH,A)", " SUM FIELDS=(2,3,ZD)"))
        .containsExactly("A013", "B005");
  }

  @Test
  void sumThatDoesNotFitLeavesTheRecords() throws IOException {
    input("A9", "A9");

    assertThat(sorted(" SORT FIELDS=(1,1,CH,A)", " SUM FIELDS=(2,1,ZD)"))
        .containsExactly("A9", "A9");
    assertThat(step.lines("SYSOUT")).contains(" ICE152I 0 OVERFLOW DURING SUMMATION - RC=0");
  }

  @Test
  void mergeTakesOrderedInputs() throws IOException {
    step.dd("SORTIN01", "FB", 2, "A1", "C1").dd("SORTIN02", "FB", 2, "A2", "B2");

    assertThat(sorted(" MERGE FIELDS=(1,1,CH,A)")).containsExactly("A1", "A2", "B2", "C1");
  }

  @Test
  void mergeOfUnorderedInputEndsWith16() throws IOException {
    step.dd("SORTIN01", "FB", 2, "C1", "A1").cards("SYSIN", " MERGE FIELDS=(1,1,CH,A)");

    assertThat(program().run(step)).isEqualTo(16);
    assertThat(step.lines("SYSOUT")).contains(" ICE068A 0 OUT OF SEQUENCE SORTIN01");
  }

  @Test
  void inrecIsSeenByTheSort() throws IOException {
    input("AZ", "BY");

    assertThat(sorted(" INREC BUILD=(2,1,1,1)", " SORT FIELDS=(1,1,CH,A)"))
        .containsExactly("YB", "ZA");
  }

  @Test
  void outrecBuildsFromLiteralsColumnsAndFields() throws IOException {
    input("ABCDE");

    assertThat(sorted(" SORT FIELDS=COPY", " OUTREC FIELDS=(C'<',3,2,2X,2C'-',12:1,1,C'>')"))
        .containsExactly("<CD  --    A>");
  }

  @Test
  void numbersAreEdited() throws IOException {
    input("0012345", "001234N");

    assertThat(
            sorted(
                " OPTION COPY",
                " OUTREC BUILD=(1,7,ZD,M2,C'|',1,7,ZD,M12,C'|',1,7,ZD,",
                "               EDIT=(STTTTTTT),SIGNS=(+,-),C'|',1,7,ZD,M10,LENGTH=5)"))
        .containsExactly(
            "   123.45 |    12,345|+0012345|12345", "   123.45-|   -12,345|-0012345|12345");
  }

  @Test
  void numbersAreConvertedAndReckonedWith() throws IOException {
    input("012");

    assertThat(
            sorted(
                " OPTION COPY", " OUTREC BUILD=(1,3,ZD,ADD,+1,MUL,+2,TO=ZD,LENGTH=4,C',',1,3,HEX)"))
        .containsExactly("0014,F0F1F2");
  }

  @Test
  void dateAndSequenceNumberAreOfTheRun() throws IOException {
    input("A", "B");

    assertThat(
            sorted(
                " OPTION COPY",
                " OUTREC BUILD=(1,1,SEQNUM,3,ZD,START=5,INCR=5,DATE1(-),C' ',TIME1)"))
        .containsExactly("A0052026-03-13 125003", "B0102026-03-13 125003");
  }

  @Test
  void overlayChangesInPlace() throws IOException {
    input("ABCDE");

    assertThat(sorted(" OPTION COPY", " INREC OVERLAY=(2:C'x',8:1,1)")).containsExactly("AxCDE  A");
  }

  @Test
  void ifThenTakesTheFirstClauseThatHolds() throws IOException {
    input("A", "B", "C");

    assertThat(
            sorted(
                " OPTION COPY",
                " INREC IFTHEN=(WHEN=INIT,OVERLAY=(5:C'.')),",
                "  IFTHEN=(WHEN=(1,1,CH,EQ,C'A'),OVERLAY=(3:C'a'),HIT=NEXT),",
                "  IFTHEN=(WHEN=(1,1,CH,LE,C'B'),OVERLAY=(4:C'b')),",
                "  IFTHEN=(WHEN=NONE,BUILD=(C'none'))"))
        .containsExactly("A ab.", "B  b.", "none");
  }

  @Test
  void textIsTranslatedChangedAndReplaced() throws IOException {
    input("abY");

    assertThat(
            sorted(
                " OPTION COPY",
                " INREC BUILD=(1,2,TRAN=LTOU,C' ',3,1,CHANGE=(3,C'Y',C'YES',C'N',C'NO'))",
                " OUTREC FINDREP=(IN=C'AB',OUT=C'X')"))
        .containsExactly("X YES");
  }

  @Test
  void outfilDistributesRecords() throws IOException {
    step.output("ODD", "EVEN", "REST", "HALF1", "HALF2");
    input("1", "2", "3", "4", "X");

    sorted(
        " OPTION COPY",
        " OUTFIL FNAMES=ODD,INCLUDE=(1,1,SS,EQ,C'1,3')",
        " OUTFIL FNAMES=EVEN,INCLUDE=(1,1,CH,EQ,C'2',OR,1,1,CH,EQ,C'4'),",
        "  BUILD=(C'>',1,1)",
        " OUTFIL FNAMES=REST,SAVE",
        " OUTFIL FNAMES=(HALF1,HALF2),SPLIT,STARTREC=2,ENDREC=4");

    assertThat(step.lines("ODD")).containsExactly("1", "3");
    assertThat(step.lines("EVEN")).containsExactly(">2", ">4");
    assertThat(step.lines("REST")).containsExactly("X");
    assertThat(step.lines("HALF1")).containsExactly("2", "4");
    assertThat(step.lines("HALF2")).containsExactly("3");
  }

  @Test
  void outfilPrintsHeadersAndTotals() throws IOException {
    step.output("LIST");
    input("A 10", "B 05");

    sorted(
        " OPTION COPY",
        " OUTFIL FNAMES=LIST,",
        "  HEADER2=('PAGE ',PAGE=(M11,LENGTH=2),10:DATE=(4MD/),/),",
        "  TRAILER1=('COUNT ',COUNT=(M11,LENGTH=3),' TOTAL ',TOTAL=(3,2,ZD,M10))");

    assertThat(step.lines("LIST"))
        .containsExactly("1PAGE 01  2026/03/13", "", " A 10", " B 05", " COUNT 002 TOTAL 15");
  }

  @Test
  void outfilChangesTheRecordType() throws IOException {
    step.output("FIX", "VAR").dd("SORTIN", "VB", 14, "ABC", "DEFGH");

    sorted(" OPTION COPY", " OUTFIL FNAMES=FIX,VTOF,BUILD=(5,5)");
    assertThat(step.records("FIX")).allMatch(record -> record.length == 5);

    step.dd("SORTIN", "FB", 3, "XYZ");
    sorted(" OPTION COPY", " OUTFIL FNAMES=VAR,FTOV");
    assertThat(step.lines("VAR")).containsExactly("XYZ");
  }

  @Test
  void shorterRecordsArePaddedAndLongerOnesCut() throws IOException {
    step.dd("SORTOUT", "FB", 2);
    input("ABC");

    assertThat(sorted(" OPTION COPY")).containsExactly("AB");
  }

  @Test
  void literalGoesOnInColumn16() throws IOException {
    input("A");
    String first = String.format(Locale.ROOT, "%-71s*", " OUTREC BUILD=(1,1,C'X");

    assertThat(sorted(" OPTION COPY", first, "               Y')"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("AX")
        .endsWith("Y");
  }

  @Test
  void outfilPrintsSections() throws IOException {
    step.output("LIST");
    input("A1 10", "A1 05", "A2 01", "B1 07");

    sorted(
        " OPTION COPY",
        " OUTFIL FNAMES=LIST,REMOVECC,",
        "  SECTIONS=(1,1,HEADER3=('GROUP ',1,1),SKIP=1L,",
        "   TRAILER3=('COUNT ',COUNT=(M11,LENGTH=2),",
        "    ' OF ',SUBCOUNT=(M11,LENGTH=2)),",
        "   2,1,TRAILER3=('SUM ',TOTAL=(4,2,ZD,M11),' ',SUBTOTAL=(4,2,ZD,M11)))");

    assertThat(step.lines("LIST"))
        .containsExactly(
            "GROUP A",
            "A1 10",
            "A1 05",
            "SUM 15 15",
            "A2 01",
            "SUM 01 16",
            "COUNT 03 OF 03",
            "",
            "GROUP B",
            "B1 07",
            "SUM 07 23",
            "COUNT 01 OF 04");
  }

  @Test
  void sectionBeginsAPage() throws IOException {
    step.output("LIST");
    input("A1", "B2", "B3", "B4");

    sorted(
        " OPTION COPY",
        " OUTFIL FNAMES=LIST,LINES=4,HEADER2=('PAGE',PAGE=(M11,LENGTH=1)),",
        "  SECTIONS=(1,1,SKIP=P,HEADER3=('= ',1,1),PAGEHEAD)");

    assertThat(step.lines("LIST"))
        .containsExactly(
            "1PAGE1", " = A", " A1", "1PAGE2", " = B", " B2", " B3", "1PAGE3", " = B", " B4");
  }

  @Test
  void sectionsOnlyPrintTotals() throws IOException {
    step.output("LIST");
    input("A1", "A2", "B3");

    sorted(
        " OPTION COPY",
        " OUTFIL FNAMES=LIST,REMOVECC,NODETAIL,",
        "  SECTIONS=(1,1,TRAILER3=(1,1,' ',COUNT=(M11,LENGTH=2)))");

    assertThat(step.lines("LIST")).containsExactly("A 02", "B 01");
  }

  @Test
  void wrongSectionsEndWith16() throws IOException {
    step.cards("SYSIN", " OPTION COPY", " OUTFIL SECTIONS=(1,1,SKIP=X)");

    assertThat(program().run(input("A"))).isEqualTo(16);
    assertThat(step.lines("SYSOUT")).contains(" ICE111A 0 REFORMATTING FIELD ERROR");
  }

  @Test
  void alternateSequenceOrdersFormatAq() throws IOException {
    input("A", "C", "B");

    assertThat(sorted(" ALTSEQ CODE=(C3C0)", " SORT FIELDS=(1,1,AQ,A)"))
        .containsExactly("C", "A", "B");
    assertThat(sorted(" SORT FIELDS=(1,1,CH,A)", " ALTSEQ CODE=(C3C0)"))
        .containsExactly("A", "B", "C");
    assertThat(sorted(" SORT FIELDS=(1,1,CH,A)", " OPTION CHALT", " ALTSEQ CODE=(C3C0)"))
        .containsExactly("C", "A", "B");
  }

  @Test
  void alternateSequenceMakesCharactersEqual() throws IOException {
    input("a1", "A2", "B3");

    assertThat(
            sorted(
                " OPTION COPY",
                " ALTSEQ CODE=(81C1)",
                " INCLUDE COND=(1,1,AQ,EQ,C'A')",
                " OUTREC BUILD=(1,2,TRAN=ALTSEQ)"))
        .containsExactly("A1", "A2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(C3)", "(C3XX)", "(C3C0", "("})
  void wrongAlternateSequenceEndsWith16(String code) throws IOException {
    input("A").cards("SYSIN", " SORT FIELDS=(1,1,AQ,A)", " ALTSEQ CODE=" + code);

    assertThat(program().run(step)).isEqualTo(16);
  }

  @ParameterizedTest
  @CsvSource({
    "960312, '1,6,Y2T', 19960312",
    "960312, '1,6,Y2T(/)', 1996/03/12",
    "96072, '1,5,Y2T(-)', 1996-072",
    "031296, '1,6,Y2W(/)', 03/12/1996",
    "07296, '1,5,Y2W(.)', 072.1996",
    "26, '1,2,Y2C', 2026"
  })
  void twoDigitYearsGetFourDigits(String date, String item, String converted) throws IOException {
    input(date);

    assertThat(sorted(" OPTION COPY", " OUTREC BUILD=(" + item + ")")).containsExactly(converted);
  }

  @Test
  void twoDigitYearsGetPacked() throws IOException {
    input("960312");
    sorted(" OPTION COPY", " INREC BUILD=(1,6,Y2TP)");

    assertThat(hex("SORTOUT")).containsExactly("019960312C");
  }

  private RecordStep input(String... lines) {
    int length = 0;
    for (String line : lines) {
      length = Math.max(length, line.length());
    }
    return step.dd("SORTIN", "FB", length, lines);
  }

  private List<String> sorted(String... cards) throws IOException {
    step.cards("SYSIN", cards);
    int code = program().run(step);
    assertThat(code).as(() -> String.join("\n", step.lines("SYSOUT"))).isZero();
    return step.lines("SORTOUT");
  }

  private List<String> hex(String ddName) {
    HexFormat hex = HexFormat.of().withUpperCase();
    return step.records(ddName).stream().map(hex::formatHex).toList();
  }

  private static List<byte[]> records(String... hex) {
    return List.of(hex).stream().map(HexFormat.of()::parseHex).toList();
  }

  private static Program program() {
    ProgramTable table = new ProgramTable();
    Dfsort.register(table);
    return table.find("ICEMAN").orElseThrow();
  }
}

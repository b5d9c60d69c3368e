package io.lparjar.jes.jcl;

import static io.lparjar.jes.jcl.Deck.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** JESJCL as captures of z/OS 2.2 and later show it. */
class ConverterListingTest {

  private static List<String> listing(ConvertedJob job) {
    return job.listing("JOB00042").stream().map(JclLine::text).map(String::stripTrailing).toList();
  }

  @Test
  void statementsAreNumberedAndTheJobIdStandsOnTheFirstCard() {
    ConvertedJob job =
        Deck.convert(
            at("//DEVCOPY  JOB (ACCT1),'COPY A FILE',CLASS=A,", 73, "00000010"),
            "//             MSGCLASS=H,NOTIFY=&SYSUID",
            "/*JOBPARM  SYSAFF=*",
            "//*",
            "//* PRINT A LINE",
            at("//COPY     EXEC PGM=IEBGENER", 73, "00000060"),
            "//SYSPRINT DD SYSOUT=*",
            "//SYSUT1   DD *",
            "A LINE",
            "/*",
            "//SYSUT2   DD SYSOUT=*,",
            "//* NARROW",
            "//            LRECL=80",
            "/*",
            "//SYSIN    DD DUMMY",
            "//");

    assertThat(listing(job))
        .containsExactly(
            at("        1 //DEVCOPY  JOB (ACCT1),'COPY A FILE',CLASS=A,", 83, "JOB00042"),
            "          //             MSGCLASS=H,NOTIFY=&SYSUID",
            "          IEFC653I SUBSTITUTION JCL -"
                + " (ACCT1),'COPY A FILE',CLASS=A,MSGCLASS=H,NOTIFY=DEVUSER",
            "        2 /*JOBPARM  SYSAFF=*",
            "          //*",
            "          //* PRINT A LINE",
            at("        3 //COPY     EXEC PGM=IEBGENER", 83, "00000060"),
            "        4 //SYSPRINT DD SYSOUT=*",
            "        5 //SYSUT1   DD *",
            "        6 //SYSUT2   DD SYSOUT=*,",
            "          //* NARROW",
            "          //            LRECL=80",
            "          /*",
            "        7 //SYSIN    DD DUMMY",
            "        8 //");
  }

  @Test
  void cardLinesAreNinetyColumnsWide() {
    assertThat(Deck.convert("//J JOB", "// EXEC PGM=A", "//* C").listing("JOB00042"))
        .allMatch(line -> line.text().length() == 90);
  }

  @Test
  void statementWithErrorIsListedAll() {
    ConvertedJob job =
        Deck.convert(
            "//DEVBAD   JOB 1",
            "//STEP1    EXCE PGM=IEFBR14",
            "//STEP2    EXEC PGM=IEFBR14,",
            "//");

    assertThat(listing(job))
        .containsExactly(
            at("        1 //DEVBAD   JOB 1", 83, "JOB00042"),
            "        2 //STEP1    EXCE PGM=IEFBR14",
            "        3 //STEP2    EXEC PGM=IEFBR14,",
            "        4 //");
  }

  @Test
  void bodyOfAnInStreamProcedureHasNoNumbersAndIsNoStep() {
    ConvertedJob job =
        Deck.convert(
            "//J        JOB",
            "//P        PROC M=A",
            "//C        EXEC PGM=IEFBR14",
            "//         PEND",
            "//S        EXEC PGM=IEFBR14");

    assertThat(job.steps()).extracting(StepModel::name).containsExactly("S");
    assertThat(listing(job))
        .endsWith(
            "        2 //P        PROC M=A",
            "          //C        EXEC PGM=IEFBR14",
            "          //         PEND",
            "        3 //S        EXEC PGM=IEFBR14");
  }

  @Test
  void generatedStatementIsListed() {
    assertThat(listing(Deck.step("DATA")))
        .contains("        3 //SYSIN DD *               GENERATED STATEMENT");
  }

  @Test
  void passwordIsNotShown() {
    ConvertedJob job =
        Deck.convert(
            "//J JOB 1,NOTIFY=&SYSUID,USER=DEVUSER,PASSWORD=(SECRET,",
            "//   HIDDEN),MSGCLASS=H",
            "// EXEC PGM=A");

    assertThat(listing(job))
        .noneMatch(line -> line.contains("SECRET") || line.contains("HIDDEN"))
        .contains("          //          ,MSGCLASS=H");
    assertThat(job.job().password()).isEqualTo("SECRET");
  }

  @Test
  void passwordOfABrokenStatementIsNotShown() {
    assertThat(listing(Deck.convert("//J JOB 1,PASSWORD=SECRET,", "// EXEC PGM=A")))
        .noneMatch(line -> line.contains("SECRET"));
  }

  @Test
  void longSubstitutionIsBrokenAtACommaWithin132Columns() {
    ConvertedJob job =
        Deck.convert(
            "//J JOB",
            "// SET P=" + "ABCDEFGH.".repeat(4) + "ABCDEFG",
            "// EXEC PGM=A,PARM=(&P,",
            "//   &P,",
            "//   &P)");

    assertThat(listing(job)).allMatch(line -> line.length() <= 132);
    assertThat(listing(job)).anyMatch(line -> line.startsWith("          ABCDEFGH."));
  }

  @Test
  void msglevel0ListsTheJobStatementOnly() {
    assertThat(
            listing(
                Deck.convert("//J JOB MSGLEVEL=(0,0),", "// CLASS=A", "//* C", "// EXEC PGM=A")))
        .hasSize(2);
  }
}

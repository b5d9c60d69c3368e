package io.lparjar.jes.jcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConverterTest {

  @Test
  void jobStatementIsRead() {
    ConvertedJob converted =
        Deck.convert(
            "//DEVJOB1  JOB (ACCT,'R 1'),'J. DOE',CLASS=B,MSGCLASS=H,",
            "//         MSGLEVEL=(1,0),NOTIFY=&SYSUID,TYPRUN=SCAN,PRTY=7,",
            "//         TIME=(1,30),REGION=0M,COND=((4,LT),(8,EQ)),RESTART=S1",
            "//S1       EXEC PGM=IEFBR14");
    JobStatement job = converted.job();

    assertThat(converted.model()).isPresent();
    assertThat(job.name()).isEqualTo("DEVJOB1");
    assertThat(job.accounting()).isEqualTo("ACCT,R 1");
    assertThat(job.programmer()).isEqualTo("J. DOE");
    assertThat(job.jobClass() + job.msgClass()).isEqualTo("BH");
    assertThat(job.msgLevel()).isEqualTo(new JobStatement.MessageLevel(1, 0));
    assertThat(job.notifyUser()).isEqualTo("DEVUSER");
    assertThat(job.typrun()).isEqualTo(JobStatement.Typrun.SCAN);
    assertThat(job.priority()).isEqualTo(7);
    assertThat(job.time()).isEqualTo(new TimeLimit(90));
    assertThat(job.region()).isEqualTo("0M");
    assertThat(job.cond()).hasSize(2);
    assertThat(job.restart()).isEqualTo("S1");
  }

  @Test
  void bareJobStatementHasDefaults() {
    assertThat(Deck.convert("//J JOB", "// EXEC PGM=A").job()).isEqualTo(JobStatement.named("J"));
  }

  @Test
  void execStatementIsRead() {
    ExecStatement exec =
        Deck.convert(
                "//J JOB",
                "//S EXEC PGM=FTP,PARM='127.0.0.1 (EXIT',",
                "//   COND=((0,NE,S1.P1),EVEN),TIME=NOLIMIT")
            .steps()
            .get(0)
            .exec();

    assertThat(exec.program()).isEqualTo(new ProgramReference.Named("FTP"));
    assertThat(exec.parameter()).isEqualTo("127.0.0.1 (EXIT");
    assertThat(exec.time()).isEqualTo(TimeLimit.UNLIMITED);
    assertThat(exec.cond())
        .isEqualTo(
            new StepCondition(
                List.of(new ConditionTest(0, Comparison.NE, new StepReference("S1", "P1"))),
                StepCondition.AfterAbend.EVEN));
  }

  @ParameterizedTest
  @CsvSource({"'(4,LT)',1", "'((4,LT))',1", "'((4,LT),(8,GT))',2", "EVEN,0", "ONLY,0"})
  void condHasTests(String coded, int tests) {
    ConvertedJob job = Deck.convert("//J JOB", "//S EXEC PGM=A,COND=" + coded);

    assertThat(job.model()).isPresent();
    assertThat(job.steps().get(0).exec().cond().tests()).hasSize(tests);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      value = {
        "PGM=ABCDEFGHI; IEF642I EXCESSIVE PARAMETER LENGTH IN THE PGM FIELD",
        "PGM=1A; IEF647I FIRST CHARACTER OF NAME NOT ALPHABETIC OR NOT NATIONAL IN THE PGM FIELD",
        "PGM=A,NOSUCH=1; IEFC630I UNIDENTIFIED KEYWORD NOSUCH ON THE EXEC STATEMENT",
        "PGM=A,COND=(4); IEF632I FORMAT ERROR IN THE COND FIELD",
        "PGM=A,COND=(4,XX); IEF632I FORMAT ERROR IN THE COND FIELD",
        "PGM=A,COND=(4096,LT); IEF638I SPECIFIED NUMERIC EXCEEDS MAXIMUM ALLOWED IN THE COND FIELD",
        "PGM=A,TIME=X; IEF644I INVALID NUMERIC IN THE TIME FIELD",
        "PGM=A,REGION=X; IEF644I INVALID NUMERIC IN THE REGION FIELD",
        "PGM=*.S1.A; IEF645I INVALID REFER BACK IN THE PGM FIELD",
        "NOSUCH; IEFC612I PROCEDURE NOSUCH WAS NOT FOUND",
        "PGM=A,PARM='X; IEFC621I EXPECTED CONTINUATION NOT RECEIVED"
      })
  void wrongExecIsReported(String operands, String message) {
    assertThat(Deck.messages(Deck.convert("//J JOB", "//S EXEC " + operands)))
        .containsExactly("2 " + message);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      value = {
        "1,ABCDEFGHIJKLMNOPQRSTU; IEF642I EXCESSIVE PARAMETER LENGTH ON THE JOB STATEMENT",
        "1,2,3; IEF640I EXCESSIVE NUMBER OF POSITIONAL PARAMETERS ON THE JOB STATEMENT",
        "CLASS=*; IEF639I INVALID CLASS DESIGNATION IN THE CLASS FIELD",
        "MSGCLASS=AB; IEF639I INVALID CLASS DESIGNATION IN THE MSGCLASS FIELD",
        "MSGLEVEL=(3,1); IEF638I SPECIFIED NUMERIC EXCEEDS MAXIMUM ALLOWED IN THE MSGLEVEL FIELD",
        "TYPRUN=X; IEF643I UNIDENTIFIED POSITIONAL PARAMETER IN THE TYPRUN FIELD",
        "PRTY=16; IEF638I SPECIFIED NUMERIC EXCEEDS MAXIMUM ALLOWED IN THE PRTY FIELD",
        "MSGCLAS=A; IEFC630I UNIDENTIFIED KEYWORD MSGCLAS ON THE JOB STATEMENT"
      })
  void wrongJobStatementIsReported(String operands, String message) {
    assertThat(Deck.messages(Deck.convert("//J JOB " + operands, "//S EXEC PGM=A")))
        .containsExactly("1 " + message);
  }

  @Test
  void jobWithoutGoodNameIsInvalid() {
    ConvertedJob job = Deck.convert("//1BAD JOB", "//S EXEC PGM=A");

    assertThat(job.job().name()).isEqualTo("INVALID");
    assertThat(Deck.messages(job)).containsExactly("1 IEFC662I INVALID LABEL");
  }

  @Test
  void allErrorsAreReported() {
    ConvertedJob job =
        Deck.convert(
            "//J    JOB 1", "//S    EXCE PGM=A", "//S2   EXEC PGM=A,", "//A    DD DISP=BAD");

    assertThat(job.model()).isEmpty();
    assertThat(job.messages())
        .extracting(JclMessage::line)
        .containsExactly(
            "         2 IEFC605I UNIDENTIFIED OPERATION FIELD",
            "         3 IEFC621I EXPECTED CONTINUATION NOT RECEIVED",
            "         4 IEF643I UNIDENTIFIED POSITIONAL PARAMETER IN THE DISP FIELD");
  }

  @Test
  void jobWithoutStepsIsAnError() {
    assertThat(Deck.messages(Deck.convert("//J JOB", "//")))
        .containsExactly("2 IEFC607I JOB HAS NO STEPS");
  }

  @Test
  void moreThan255StepsAreAnError() {
    List<String> deck = new ArrayList<>(List.of("//J JOB"));
    deck.addAll(Collections.nCopies(256, "// EXEC PGM=A"));

    assertThat(Deck.messages(Deck.convert(deck.toArray(String[]::new))))
        .containsExactly("257 IEFC602I EXCESSIVE NUMBER OF EXECUTE STATEMENTS");
  }

  @Test
  void moreThan3273DdStatementsAreAnError() {
    List<String> deck = new ArrayList<>(List.of("//J JOB", "// EXEC PGM=A", "//A DD DUMMY"));
    deck.addAll(Collections.nCopies(3273, "// DD DUMMY"));

    assertThat(Deck.messages(Deck.convert(deck.toArray(String[]::new))))
        .containsExactly("3276 IEF649I EXCESSIVE NUMBER OF DD STATEMENTS");
  }

  @ParameterizedTest
  @CsvSource({
    "//A DD DUMMY,2 IEFC019I MISPLACED DD STATEMENT",
    "//J JOB,2 IEFC019I MISPLACED JOB STATEMENT",
    "// ELSE,2 IEFC019I MISPLACED ELSE STATEMENT",
    "// ENDIF,2 IEFC019I MISPLACED ENDIF STATEMENT"
  })
  void statementBeforeTheFirstStepMayBeMisplaced(String statement, String message) {
    assertThat(Deck.messages(Deck.convert("//J JOB", statement, "// EXEC PGM=A")))
        .containsExactly(message);
  }

  @Test
  void jobLibraryStandsBeforeTheSteps() {
    ConvertedJob job = Deck.convert("//J JOB", "//JOBLIB DD DSN=A", "// DD DSN=B", "// EXEC PGM=A");

    assertThat(job.model().orElseThrow().jobLibrary()).hasSize(2);
    assertThat(Deck.messages(Deck.step("//JOBLIB DD DSN=A")))
        .containsExactly("3 IEF636I MISPLACED JOBLIB STATEMENT");
  }

  @Test
  void firstDdNeedsAName() {
    assertThat(Deck.messages(Deck.step("// DD DUMMY")))
        .containsExactly("3 IEF617I NO NAME ON FIRST DD STATEMENT AFTER EXEC STATEMENT");
  }

  @Test
  void backReferenceFindsEarlierSteps() {
    ConvertedJob job =
        Deck.convert(
            "//J JOB",
            "//S1 EXEC PGM=A",
            "//IN DD DSN=A.B,DISP=SHR",
            "//S2 EXEC PGM=*.S1.IN",
            "//IN DD DSN=*.S1.IN,DISP=SHR",
            "//X DD DSN=*.IN,DISP=SHR");

    assertThat(job.model()).isPresent();
    assertThat(job.steps().get(1).exec().program())
        .isEqualTo(new ProgramReference.BackReference(new DdReference("S1", "", "IN")));
  }

  @Test
  void setIsEffectiveFromItsPlace() {
    ConvertedJob job =
        Deck.convert(
            "//J JOB",
            "// SET HLQ=DEVUSER.T,MEM='A'",
            "//S EXEC PGM=A,PARM='&SYSNAME &HLQ'",
            "//A DD DSN=&HLQ..JCL(&MEM),DISP=SHR",
            "// SET HLQ=&SYSUID",
            "//B DD DSN=&HLQ..JCL,DISP=SHR");

    assertThat(job.steps().get(0).exec().parameter()).isEqualTo("MVS1 DEVUSER.T");
    assertThat(job.steps().get(0).dds())
        .extracting(dd -> ((DdTarget.DataSet) dd.first().target()).reference().toString())
        .containsExactly("InLibrary[name=DEVUSER.T.JCL, member=A]", "Named[name=DEVUSER.JCL]");
  }

  @Test
  void sysuidIsTheJobsUser() {
    ConvertedJob job = Deck.convert("//J JOB USER=OTHER", "//S EXEC PGM=A,PARM='&SYSUID'");

    assertThat(job.steps().get(0).exec().parameter()).isEqualTo("OTHER");
  }

  @Test
  void setWithoutValueIsAFormatError() {
    assertThat(Deck.messages(Deck.step("// SET A")))
        .containsExactly("3 IEFC632I FORMAT ERROR ON THE SET STATEMENT");
  }

  @Test
  void stepsKnowTheIfStatementsAroundThem() {
    ConvertedJob job =
        Deck.convert(
            "//J JOB",
            "//S1 EXEC PGM=A",
            "// IF S1.RC = 0 THEN",
            "//S2 EXEC PGM=A",
            "// ELSE",
            "//S3 EXEC PGM=A",
            "// ENDIF",
            "//S4 EXEC PGM=A");

    assertThat(job.steps())
        .extracting(
            step -> step.branches().stream().map(b -> b.statement() + ":" + b.then()).toList())
        .containsExactly(List.of(), List.of("3:true"), List.of("5:false"), List.of());
  }

  @Test
  void symbolsThatDoubleEachOtherAreTooLongInTheEnd() {
    List<String> deck = new ArrayList<>(List.of("//J JOB", "// SET A=XXXXXXXX"));
    deck.addAll(Collections.nCopies(40, "// SET A=&A&A"));
    deck.add("// EXEC PGM=A");

    assertThat(Deck.messages(Deck.convert(deck.toArray(String[]::new))))
        .startsWith("7 IEF642I EXCESSIVE PARAMETER LENGTH IN THE A FIELD")
        .hasSize(36);
  }

  @Test
  void ifWithoutExpressionIsAFormatError() {
    assertThat(Deck.messages(Deck.step("// IF RC THEN")))
        .containsExactly("3 IEFC632I FORMAT ERROR ON THE IF STATEMENT");
  }

  @Test
  void controlStatementsAreKept() {
    assertThat(Deck.convert("//J JOB", "/*JOBPARM S=*", "// EXEC PGM=A").controlStatements())
        .extracting(card -> card.text().trim())
        .containsExactly("/*JOBPARM S=*");
  }

  @Test
  void nothingBehindTheNullStatementCounts() {
    ConvertedJob job = Deck.convert("//J JOB", "// EXEC PGM=A", "//", "// NOSUCH");

    assertThat(job.model()).isPresent();
    assertThat(job.listing()).hasSize(3);
  }
}

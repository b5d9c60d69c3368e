package io.lparjar.jes.jcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcedureTest {
  private static final Map<String, List<String>> MEMBERS =
      Map.of(
          "COPY",
          List.of(
              "//COPY     PROC MBR=A",
              "//* COPIES",
              "//C        EXEC PGM=IEBGENER",
              "//SYSUT1   DD DSN=A.LIB(&MBR),DISP=SHR"),
          "DDS",
          List.of("//SYSIN    DD DUMMY", "// INCLUDE MEMBER=MORE"),
          "MORE",
          List.of("//SYSPRINT DD SYSOUT=*"),
          "LOOP",
          List.of("// INCLUDE MEMBER=LOOP"),
          "TREE",
          List.of("// EXEC TREE", "// EXEC TREE"),
          "MINE",
          List.of("//S EXEC PGM=IEFBR14"));

  private static Optional<LibraryMember> find(String name, List<String> privateLibraries) {
    if (!MEMBERS.containsKey(name)) {
      return Optional.empty();
    }
    boolean isPrivate = privateLibraries.contains("A.JCLLIB") && name.equals("MINE");
    return Optional.of(
        new LibraryMember(
            isPrivate ? "A.JCLLIB" : "SYS1.PROCLIB",
            isPrivate,
            Deck.cards(MEMBERS.get(name).toArray(String[]::new))));
  }

  /** Converts a job that begins with this in-stream procedure. */
  private static ConvertedJob withProcedure(String... lines) {
    List<String> deck =
        new ArrayList<>(
            List.of(
                "//J        JOB",
                "//P        PROC MBR=A,OUT=",
                "//ONE      EXEC PGM=PROG1,PARM='ONE'",
                "//DD1      DD DSN=A.LIB(&MBR),DISP=SHR,DCB=(RECFM=FB,LRECL=80)",
                "//         DD DSN=B.LIB,DISP=SHR",
                "//DD2      DD SYSOUT=*",
                "//TWO      EXEC PGM=PROG2,PARM='TWO',COND=(8,LT,ONE)",
                "//DD3      DD DUMMY",
                "//         PEND"));
    deck.addAll(List.of(lines));
    return convert(deck.toArray(String[]::new));
  }

  private static ConvertedJob convert(String... lines) {
    return Deck.convert(Deck.cards(lines), ProcedureTest::find);
  }

  private static List<String> errors(ConvertedJob job) {
    return job.messages().stream()
        .filter(JclMessage::isError)
        .map(message -> message.statement() + " " + message.text())
        .toList();
  }

  private static List<String> listing(ConvertedJob job) {
    return job.listing("JOB00042").stream().map(JclLine::text).map(String::stripTrailing).toList();
  }

  private static List<DdTarget> dd(ConvertedJob job, int step, String name) {
    return job.steps().get(step).dds().stream()
        .filter(dd -> dd.name().equals(name))
        .flatMap(dd -> dd.statements().stream())
        .map(DdStatement::target)
        .toList();
  }

  private static String dataSet(DdTarget target) {
    return ((DdTarget.DataSet) target).reference().toString();
  }

  @Test
  void stepsHaveTheNameOfTheCallAndTheirOwn() {
    ConvertedJob job = withProcedure("//CALL     EXEC P,MBR=B");

    assertThat(errors(job)).isEmpty();
    assertThat(job.steps()).extracting(StepModel::name).containsExactly("CALL", "CALL");
    assertThat(job.steps()).extracting(StepModel::procedureStep).containsExactly("ONE", "TWO");
    assertThat(dataSet(dd(job, 0, "DD1").get(0))).contains("member=B");
  }

  @Test
  void valueOfTheProcStatementHoldsWhenTheCallGivesNone() {
    assertThat(dataSet(dd(withProcedure("// SET MBR=X", "// EXEC PROC=P"), 0, "DD1").get(0)))
        .contains("member=A");
  }

  @Test
  void parametersWithAStepNameReachThatStepOnly() {
    ConvertedJob job = withProcedure("//CALL EXEC P,PARM.TWO='NEW',COND.TWO=,REGION.ONE=4M");

    assertThat(job.steps().get(0).exec().parameter()).isEqualTo("ONE");
    assertThat(job.steps().get(0).exec().region()).isEqualTo("4M");
    assertThat(job.steps().get(1).exec().parameter()).isEqualTo("NEW");
    assertThat(job.steps().get(1).exec().cond().tests()).isEmpty();
  }

  @Test
  void parmWithoutStepNameReachesTheFirstStepAndNullifiesTheOthers() {
    ConvertedJob job = withProcedure("//CALL EXEC P,PARM='NEW',COND=(4,LT)");

    assertThat(job.steps()).extracting(step -> step.exec().parameter()).containsExactly("NEW", "");
    assertThat(job.steps()).allMatch(step -> step.exec().cond().tests().get(0).code() == 4);
  }

  @Test
  void overridingStatementReplacesOperandsOfItsDataSet() {
    ConvertedJob job =
        withProcedure(
            "//CALL EXEC P",
            "//ONE.DD1 DD DSN=N.LIB,DCB=LRECL=100",
            "//        DD",
            "//        DD DSN=M.LIB,DISP=SHR",
            "//DD2     DD DUMMY",
            "//TWO.DD3 DD DSN=D,DISP=SHR");

    assertThat(errors(job)).isEmpty();
    assertThat(dd(job, 0, "DD1"))
        .extracting(ProcedureTest::dataSet)
        .satisfiesExactly(
            first -> assertThat(first).contains("N.LIB"),
            second -> assertThat(second).contains("B.LIB"),
            third -> assertThat(third).contains("M.LIB"));
    DcbAttributes dcb = job.steps().get(0).dds().get(0).first().dcb();
    assertThat(dcb.lrecl()).isEqualTo(100);
    assertThat(dcb.recfm()).hasToString("FB");
    assertThat(dd(job, 0, "DD2")).containsExactly(new DdTarget.Dummy());
    assertThat(dataSet(dd(job, 1, "DD3").get(0))).contains("name=D");
  }

  @Test
  void otherDdStatementsAreAddedToTheirStep() {
    ConvertedJob job =
        withProcedure("//CALL EXEC P", "//SYSIN DD *", "DATA", "/*", "//TWO.NEW DD SYSOUT=A");

    assertThat(errors(job)).isEmpty();
    assertThat(dd(job, 0, "SYSIN").get(0)).isInstanceOf(DdTarget.InStream.class);
    assertThat(dd(job, 1, "NEW").get(0)).isInstanceOf(DdTarget.Sysout.class);
  }

  @Test
  void missingStepOfAnOverrideIsAnError() {
    assertThat(errors(withProcedure("//CALL EXEC P,PARM.NONE='X'", "//NO.DD1 DD DUMMY")))
        .containsExactly(
            "3 IEFC611I OVERRIDDEN STEP NOT FOUND IN PROCEDURE",
            "11 IEFC611I OVERRIDDEN STEP NOT FOUND IN PROCEDURE");
  }

  @Test
  void symbolThatNothingUsesIsAnError() {
    assertThat(errors(withProcedure("//CALL EXEC P,MBR=B,OUT=A,OTHER=C")))
        .containsExactly("3 IEFC657I THE SYMBOL OTHER WAS NOT USED");
  }

  @Test
  void procedureListsItsStatementsWithTheOverridingOnesBeforeTheirs() {
    ConvertedJob job =
        withProcedure("//CALL     EXEC P,MBR=B", "//ONE.DD1  DD DSN=N.LIB", "//TWO.X    DD DUMMY");

    assertThat(listing(job).subList(9, 20))
        .containsExactly(
            "        3 //CALL     EXEC P,MBR=B",
            "        4 ++P        PROC MBR=A,OUT=",
            "        5 ++ONE      EXEC PGM=PROG1,PARM='ONE'",
            "        6 //DD1      DD DSN=N.LIB",
            "          +/DD1      DD DSN=A.LIB(&MBR),DISP=SHR,DCB=(RECFM=FB,LRECL=80)",
            "          IEFC653I SUBSTITUTION JCL -"
                + " DSN=A.LIB(B),DISP=SHR,DCB=(RECFM=FB,LRECL=80)",
            "        7 ++         DD DSN=B.LIB,DISP=SHR",
            "        8 ++DD2      DD SYSOUT=*",
            "        9 ++TWO      EXEC PGM=PROG2,PARM='TWO',COND=(8,LT,ONE)",
            "       10 ++DD3      DD DUMMY",
            "       11 //X        DD DUMMY");
  }

  @Test
  void expansionIsReportedAtTheCall() {
    assertThat(Deck.messages(withProcedure("//CALL EXEC P")))
        .containsExactly("3 IEFC001I PROCEDURE P WAS EXPANDED USING INSTREAM PROCEDURE DEFINITION");
  }

  @Test
  void cataloguedProcedureIsListedWithItsOwnMark() {
    ConvertedJob job = convert("//J JOB", "//S EXEC COPY", "//C.SYSUT1 DD DISP=OLD");

    assertThat(Deck.messages(job))
        .containsExactly(
            "2 IEFC001I PROCEDURE COPY WAS EXPANDED USING SYSTEM LIBRARY SYS1.PROCLIB");
    assertThat(listing(job).subList(2, 7))
        .containsExactly(
            "        3 XXCOPY     PROC MBR=A",
            "          XX* COPIES",
            "        4 XXC        EXEC PGM=IEBGENER",
            "        5 //SYSUT1   DD DISP=OLD",
            "          X/SYSUT1   DD DSN=A.LIB(&MBR),DISP=SHR");
  }

  @Test
  void jcllibNamesThePrivateLibrary() {
    assertThat(Deck.messages(convert("//J JOB", "// JCLLIB ORDER=(A.JCLLIB)", "//S EXEC MINE")))
        .containsExactly("3 IEFC001I PROCEDURE MINE WAS EXPANDED USING PRIVATE LIBRARY A.JCLLIB");
  }

  @Test
  void jcllibBehindAStepIsMisplaced() {
    assertThat(errors(convert("//J JOB", "//S EXEC MINE", "// JCLLIB ORDER=(A.JCLLIB)")))
        .containsExactly("4 IEFC019I MISPLACED JCLLIB STATEMENT");
  }

  @Test
  void includeGroupStandsInPlaceOfItsStatement() {
    ConvertedJob job =
        convert("//J JOB", "//S EXEC PGM=A", "// INCLUDE MEMBER=DDS", "//L DD DUMMY");

    assertThat(errors(job)).isEmpty();
    assertThat(job.steps().get(0).dds())
        .extracting(DdModel::name)
        .containsExactly("SYSIN", "SYSPRINT", "L");
    assertThat(listing(job)).contains("        4 XXSYSIN    DD DUMMY");
  }

  @Test
  void memberThatIsNotThereIsAnError() {
    assertThat(errors(convert("//J JOB", "// INCLUDE MEMBER=NONE", "//S EXEC NONE")))
        .containsExactly(
            "2 IEFC612I PROCEDURE NONE WAS NOT FOUND", "3 IEFC612I PROCEDURE NONE WAS NOT FOUND");
  }

  @Test
  void includeGroupThatIncludesItselfEndsAtFifteenLevels() {
    assertThat(errors(convert("//J JOB", "//S EXEC PGM=A", "// INCLUDE MEMBER=LOOP")))
        .containsExactly("18 IEFC601I INVALID JCL STATEMENT");
  }

  @Test
  void procedureThatCallsItselfEndsAtFifteenLevels() {
    assertThat(errors(convert("//J JOB", "//S EXEC TREE", "//T EXEC PGM=A")))
        .containsExactly("17 IEFC601I INVALID JCL STATEMENT");
  }

  @Test
  void nestedProcedureIsChangedByTheOneThatCallsIt() {
    ConvertedJob job =
        convert(
            "//J        JOB",
            "//OUTER    PROC M=O",
            "//IN       EXEC COPY,MBR=&M",
            "//C.SYSUT1 DD DISP=OLD",
            "//         PEND",
            "//CALL     EXEC OUTER,M=Z");

    assertThat(errors(job)).isEmpty();
    assertThat(job.steps().get(0).name()).isEqualTo("IN");
    assertThat(job.steps().get(0).procedureStep()).isEqualTo("C");
    assertThat(dd(job, 0, "SYSUT1").get(0).toString()).contains("member=Z").contains("OLD");
  }

  @Test
  void statementsOfAProcedureReferToEachOtherByOneName() {
    ConvertedJob job =
        convert(
            "//J JOB",
            "//P PROC",
            "//A EXEC PGM=X",
            "//D DD DSN=A.B,DISP=SHR",
            "//B EXEC PGM=X",
            "//E DD DSN=*.A.D,DISP=SHR",
            "// PEND",
            "//CALL EXEC P");

    assertThat(errors(job)).isEmpty();
  }

  @Test
  void msglevel2LeavesProceduresOut() {
    assertThat(listing(convert("//J JOB MSGLEVEL=(2,1)", "//S EXEC COPY")))
        .noneMatch(line -> line.contains("XX"))
        .hasSize(2);
  }

  @Test
  void exportedSymbolsAreReplacedInData() {
    ConvertedJob job =
        convert(
            "//J JOB",
            "// EXPORT SYMLIST=(A)",
            "// SET A=VALUE,B=NO",
            "//S EXEC PGM=X",
            "//D DD *,SYMBOLS=JCLONLY",
            "<&A.> &B &SYSNAME",
            "//E DD *,SYMBOLS=EXECSYS",
            "&SYSNAME",
            "//F DD *",
            "&A");

    assertThat(errors(job)).isEmpty();
    assertThat(data(job, "D")).isEqualTo("<VALUE> &B &SYSNAME");
    assertThat(data(job, "E")).isEqualTo("MVS1");
    assertThat(data(job, "F")).isEqualTo("&A");
  }

  private static String data(ConvertedJob job, String name) {
    DdTarget.InStream data = (DdTarget.InStream) dd(job, 0, name).get(0);
    return data.records().get(0).text().stripTrailing();
  }

  @Test
  void restartStepIsTheFirstToRun() {
    JobModel job = withProcedureRestartedAt("CALL.TWO").model().orElseThrow();

    assertThat(job.stepsToRun()).extracting(StepModel::procedureStep).containsExactly("TWO");
  }

  @Test
  void restartStepThatIsNotThereIsAnError() {
    assertThat(errors(withProcedureRestartedAt("NONE")))
        .containsExactly("1 IEF661I RESTART STEP NOT FOUND");
  }

  private static ConvertedJob withProcedureRestartedAt(String step) {
    return convert(
        "//J JOB RESTART=(" + step + ")",
        "//P PROC",
        "//ONE EXEC PGM=A",
        "//TWO EXEC PGM=B",
        "// PEND",
        "//CALL EXEC P");
  }
}

package io.lparjar.jes.jcl;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DdStatementReaderTest {

  @Test
  void dummyAndNullfileAreTheSame() {
    assertThat(Deck.dd("//A DD DUMMY").target())
        .isEqualTo(new DdTarget.Dummy())
        .isEqualTo(Deck.dd("//A DD DSN=NULLFILE").target());
  }

  @Test
  void sysoutHasClassWriterAndForm() {
    assertThat(Deck.dd("//A DD SYSOUT=(B,INTRDR,STD),DSN=&&OUT,COPIES=2,HOLD=YES").target())
        .isEqualTo(new DdTarget.Sysout("B", "INTRDR", "STD", "OUT", "", 2, true, List.of(), false));
  }

  @ParameterizedTest
  @CsvSource({"*,*", "A,A", "'(,)',''", "'(,INTRDR)',''"})
  void sysoutClassMayBeLeftToTheOutputStatement(String coded, String sysoutClass) {
    assertThat(((DdTarget.Sysout) Deck.dd("//A DD SYSOUT=" + coded).target()).sysoutClass())
        .isEqualTo(sysoutClass);
  }

  @Test
  void inStreamDataComesWithItsStatement() {
    ConvertedJob job = Deck.step("//A DD *", "ONE", "TWO", "/*");
    DdTarget target = job.steps().get(0).dds().get(0).first().target();

    assertThat(((DdTarget.InStream) target).records())
        .extracting(Card::number)
        .containsExactly(4, 5);
  }

  @Test
  void dataSetNames() {
    DataSetName name = new DataSetName("A.B1.@C-D");
    assertThat(Deck.dataSet("//A DD DSN=A.B1.@C-D").reference())
        .isEqualTo(new DataSetReference.Named(name));
    assertThat(Deck.dataSet("//A DD DSNAME='A.B1.@C-D(M)'").reference())
        .isEqualTo(new DataSetReference.InLibrary(name, new MemberName("M")));
    assertThat(Deck.dataSet("//A DD DSN=A.B1.@C-D(+1)").reference())
        .isEqualTo(new DataSetReference.Generation(name, 1));
    assertThat(Deck.dataSet("//A DD DSN=A.B1.@C-D(-2)").reference())
        .isEqualTo(new DataSetReference.Generation(name, -2));
    assertThat(Deck.dataSet("//A DD DSN=A.B1.@C-D(0)").reference())
        .isEqualTo(new DataSetReference.Generation(name, 0));
    assertThat(Deck.dataSet("//A DD DSN=&&T(M)").reference())
        .isEqualTo(new DataSetReference.Temporary("T", "M"));
    assertThat(Deck.dataSet("//A DD UNIT=SYSDA").reference())
        .isEqualTo(new DataSetReference.Temporary("", ""));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      value = {
        "SHR; SHR; KEEP; KEEP",
        "OLD; OLD; KEEP; KEEP",
        "NEW; NEW; DELETE; DELETE",
        "(,CATLG); NEW; CATLG; CATLG",
        "(,PASS); NEW; PASS; DELETE",
        "(OLD,PASS); OLD; PASS; KEEP",
        "(NEW,CATLG,DELETE); NEW; CATLG; DELETE",
        "(SHR,,DELETE); SHR; KEEP; DELETE",
        "MOD; MOD; NOT_CODED; NOT_CODED",
        "(MOD,KEEP); MOD; KEEP; KEEP"
      })
  void dispositionIsFilledIn(
      String coded,
      DispositionStatus status,
      DdDisposition.Action normal,
      DdDisposition.Action abnormal) {
    assertThat(Deck.dataSet("//A DD DSN=A.B,DISP=" + coded).disposition())
        .isEqualTo(new DdDisposition(status, normal, abnormal));
  }

  @Test
  void missingDispositionIsNewDelete() {
    assertThat(Deck.dataSet("//A DD DSN=A.B").disposition()).isEqualTo(DdDisposition.DEFAULT);
  }

  @Test
  void spaceInTracksCylindersAndBlocks() {
    assertThat(Deck.dataSet("//A DD SPACE=(TRK,(1,2,3),RLSE)").space())
        .isEqualTo(new DdSpace(new SpaceRequest(SpaceUnit.TRACK, 1, 2, 3), 0, true));
    assertThat(Deck.dataSet("//A DD SPACE=(CYL,5)").space())
        .isEqualTo(new DdSpace(new SpaceRequest(SpaceUnit.CYLINDER, 5, 0, 0), 0, false));
    assertThat(Deck.dataSet("//A DD SPACE=(80,(2,,1)),AVGREC=K").space())
        .isEqualTo(new DdSpace(new SpaceRequest(SpaceUnit.BLOCK, 2048, 0, 1), 80, false));
    assertThat(Deck.dataSet("//A DD DSN=A").space().isCoded()).isFalse();
  }

  @Test
  void dcbIsReadInsideAndBesideDcb() {
    DcbAttributes expected =
        new DcbAttributes(
            RecordFormat.of("FB"), 80, 800, DcbAttributes.Dsorg.PS, DcbAttributes.Dsntype.NONE);

    assertThat(Deck.dd("//A DD DCB=(RECFM=FB,LRECL=80,BLKSIZE=800,DSORG=PS,BUFNO=5)").dcb())
        .isEqualTo(expected)
        .isEqualTo(Deck.dd("//A DD RECFM=FB,LRECL=80,DCB=(BLKSIZE=800,DSORG=PS)").dcb());
  }

  @Test
  void dcbOfAnEarlierStatementIsCopied() {
    ConvertedJob job = Deck.step("//A DD RECFM=VB,LRECL=255", "//B DD DCB=(*.A,LRECL=133)");

    assertThat(job.steps().get(0).dds().get(1).first().dcb().recfm()).hasToString("VB");
    assertThat(job.steps().get(0).dds().get(1).first().dcb().lrecl()).isEqualTo(133);
  }

  @Test
  void dsntypeMayHaveAVersion() {
    assertThat(Deck.dd("//A DD DSNTYPE=(LIBRARY,2)").dcb().dsntype())
        .isEqualTo(DcbAttributes.Dsntype.LIBRARY);
  }

  @Test
  void volumesUnitAndModel() {
    DdTarget.DataSet dataSet =
        Deck.dataSet("//A DD UNIT=(SYSDA,2),VOL=(,RETAIN,SER=(V1,V2)),LIKE=A.B,FREE=CLOSE");

    assertThat(dataSet.unit()).isEqualTo("SYSDA");
    assertThat(dataSet.volumes()).containsExactly("V1", "V2");
    assertThat(dataSet.like()).isEqualTo("A.B");
    assertThat(dataSet.freeAtClose()).isTrue();
  }

  @Test
  void unixFileHasOptionsAndModes() {
    assertThat(Deck.dd("//A DD PATH='/u/a b',PATHOPTS=(OWRONLY,OCREAT),PATHMODE=SIRUSR").target())
        .isEqualTo(
            new DdTarget.UnixFile(
                "/u/a b",
                List.of("OWRONLY", "OCREAT"),
                List.of("SIRUSR"),
                DdDisposition.Action.KEEP,
                DdDisposition.Action.KEEP,
                ""));
  }

  @Test
  void ddnamePostponesTheDefinition() {
    assertThat(Deck.dd("//A DD DDNAME=SYSIN").target()).isEqualTo(new DdTarget.Postponed("SYSIN"));
  }

  @Test
  void namelessStatementsContinueAConcatenation() {
    ConvertedJob job =
        Deck.step("//A DD DSN=A,DISP=SHR", "// DD DSN=B,DISP=SHR", "//C DD DUMMY", "// DD DUMMY");

    assertThat(job.steps().get(0).dds())
        .extracting(dd -> dd.statements().size())
        .containsExactly(2, 2);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      value = {
        "LRECLL=80; IEFC630I UNIDENTIFIED KEYWORD LRECLL ON THE DD STATEMENT",
        "SYSOUT=A,DISP=SHR; IEFC009I KEYWORD SYSOUT IS MUTUALLY EXCLUSIVE WITH KEYWORD DISP ON THE"
            + " DD STATEMENT",
        "DSN=A,DSN=B; IEFC009I KEYWORD DSN IS MUTUALLY EXCLUSIVE WITH KEYWORD DSN ON THE DD"
            + " STATEMENT",
        "DISP=BAD; IEF643I UNIDENTIFIED POSITIONAL PARAMETER IN THE DISP FIELD",
        "DISP=(,BAD); IEF643I UNIDENTIFIED POSITIONAL PARAMETER IN THE DISP FIELD",
        "DISP=(A,B,C,D); IEF640I EXCESSIVE NUMBER OF POSITIONAL PARAMETERS IN THE DISP FIELD",
        "SPACE=(TRK,(X)); IEF644I INVALID NUMERIC IN THE SPACE FIELD",
        "SPACE=(TRKS,1); IEF644I INVALID NUMERIC IN THE SPACE FIELD",
        "SPACE=(TRK,99999999); IEF638I SPECIFIED NUMERIC EXCEEDS MAXIMUM ALLOWED IN THE SPACE"
            + " FIELD",
        "SPACE=TRK; IEF646I REQUIRED POSITIONAL PARAMETER MISSING IN THE SPACE FIELD",
        "LRECL=32761; IEF638I SPECIFIED NUMERIC EXCEEDS MAXIMUM ALLOWED IN THE LRECL FIELD",
        "LRECL=8O; IEF644I INVALID NUMERIC IN THE LRECL FIELD",
        "RECFM=Q; IEF643I UNIDENTIFIED POSITIONAL PARAMETER IN THE RECFM FIELD",
        "DSN=A..B; IEF624I INCORRECT USE OF PERIOD IN THE DSNAME FIELD",
        "DSN=1A; IEF647I FIRST CHARACTER OF NAME NOT ALPHABETIC OR NOT NATIONAL IN THE DSNAME"
            + " FIELD",
        "DSN=ABCDEFGHI; IEF642I EXCESSIVE PARAMETER LENGTH IN THE DSNAME FIELD",
        "DSN=A(ABCDEFGHI); IEF642I EXCESSIVE PARAMETER LENGTH IN THE DSNAME FIELD",
        "DSN=A.&X; IEFC627I INCORRECT USE OF AMPERSAND IN THE DSNAME FIELD",
        "DSN=*.NOSUCH; IEF645I INVALID REFER BACK IN THE DSNAME FIELD",
        "SYSOUT=AB; IEF639I INVALID CLASS DESIGNATION IN THE SYSOUT FIELD",
        "DUMMMY; IEF643I UNIDENTIFIED POSITIONAL PARAMETER ON THE DD STATEMENT",
        "PATH=ABC; IEF632I FORMAT ERROR IN THE PATH FIELD",
        "DSN=(A; IEFC622I UNBALANCED PARENTHESIS ON THE DD STATEMENT",
        "DSN=a; IEFC620I UNIDENTIFIABLE CHARACTER a ON THE DD STATEMENT"
      })
  void wrongParameterIsReported(String operands, String message) {
    List<String> messages = Deck.messages(Deck.step("//A DD " + operands));

    assertThat(messages).containsExactly("3 " + message);
  }
}

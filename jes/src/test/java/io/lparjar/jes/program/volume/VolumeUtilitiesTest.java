package io.lparjar.jes.program.volume;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IEHPROGM and IEHLIST. */
class VolumeUtilitiesTest {
  private final RecordStep step =
      new RecordStep().output("SYSPRINT").library("LIB", "USER1.LIB", "A=TEXT", "B=TEXT");

  @AfterEach
  void close() {
    step.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IEHPROGM", "IEHLIST"})
  void missingSysinEndsWith16(String program) throws IOException {
    assertThat(program(program)).isEqualTo(16);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " FROB DSNAME=USER1.LIB",
        " SCRATCH VOL=3390=WORK01",
        " SCRATCH DSNAME=1BAD",
        " RENAME DSNAME=USER1.LIB,VOL=3390=WORK01",
        " RENAME DSNAME=USER1.LIB,MEMBER=A,NEWNAME=TOOLONGNAME",
        " SCRATCH DSNAME=(USER1.LIB"
      })
  void wrongRequestEndsWith12(String statement) throws IOException {
    assertThat(run("IEHPROGM", statement)).isEqualTo(8);
    assertThat(step.lines("SYSPRINT"))
        .contains("0IEH205I INVALID CONTROL STATEMENT", "0UTILITY END");
    assertThat(step.members("LIB")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " SCRATCH DSNAME=USER1.NONE,VOL=3390=WORK01",
        " SCRATCH DSNAME=USER1.LIB,VOL=3390=WORK01,MEMBER=NONE",
        " RENAME DSNAME=USER1.LIB,VOL=3390=WORK01,MEMBER=A,NEWNAME=B",
        " UNCATLG DSNAME=USER1.NONE"
      })
  void requestThatCannotBeServicedEndsWith8(String statement) throws IOException {
    assertThat(run("IEHPROGM", statement)).isEqualTo(8);
    assertThat(step.lines("SYSPRINT"))
        .anyMatch(line -> line.startsWith("0IEH210I REQUEST CANNOT BE SERVICED, USER1."));
  }

  @Test
  void dataSetOnNoVolumeOfTheSystemIsNotRenamed() throws IOException {
    DataSetName name = new DataSetName("USER1.TAPE");
    step.dataSets().catalog(name, "T00001", "3490");

    assertThat(run("IEHPROGM", " RENAME DSNAME=USER1.TAPE,VOL=3490=T00001,NEWNAME=USER1.NEW"))
        .isEqualTo(8);
    assertThat(step.system().find(name)).isPresent();
  }

  @Test
  void laterRequestsAreServicedAfterAWrongStatement() throws IOException {
    assertThat(
            run(
                "IEHPROGM",
                " FROB DSNAME=USER1.LIB",
                " SCRATCH DSNAME=(USER1.LIB",
                " SCRATCH DSNAME=USER1.LIB,VOL=3390=WORK01,MEMBER=A"))
        .isEqualTo(8);
    assertThat(step.members("LIB")).containsExactly("B=TEXT");
  }

  @Test
  void laterRequestsAreServicedAfterARefusedOne() throws IOException {
    assertThat(
            run(
                "IEHPROGM",
                " SCRATCH DSNAME=USER1.NONE,VOL=3390=WORK01",
                " SCRATCH DSNAME=USER1.LIB,VOL=3390=WORK01,MEMBER=A",
                " RENAME DSNAME=USER1.LIB,VOL=3390=WORK01,MEMBER=B,NEWNAME=C"))
        .isEqualTo(8);
    assertThat(step.members("LIB")).containsExactly("C=TEXT");
  }

  @Test
  void scratchedDataSetIsGone() throws IOException {
    step.library("OLD", "USER1.OLD");
    step.allocation("OLD").orElseThrow().close();

    assertThat(run("IEHPROGM", " SCRATCH DSNAME=USER1.OLD,VOL=3390=WORK01,PURGE")).isZero();
    assertThat(step.system().find(new DataSetName("USER1.OLD"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" FROB VOL=3390=WORK01", " LISTPDS DSNAME=1BAD", " LISTVTOC VOL=(3390"})
  void wrongListEndsWith12(String statement) throws IOException {
    assertThat(run("IEHLIST", statement)).isEqualTo(12);
  }

  @Test
  void directoryOfWhatIsNotThereEndsWith8AndOthersAreListed() throws IOException {
    assertThat(run("IEHLIST", " LISTPDS DSNAME=(USER1.NONE,USER1.LIB),VOL=3390=WORK01"))
        .isEqualTo(8);
    assertThat(step.lines("SYSPRINT"))
        .anyMatch(line -> line.startsWith("   A "))
        .contains("0   OF THE 00005 DIRECTORY BLOCKS IN THIS PDS, 00004 ARE(IS) COMPLETELY UNUSED");
  }

  @Test
  void volumeWithoutDataSetsIsListedEmpty() throws IOException {
    assertThat(run("IEHLIST", " LISTVTOC VOL=3390=NOVOL")).isZero();
    assertThat(step.lines("SYSPRINT")).contains(" THERE ARE 0 DATA SETS ON THIS VOLUME");
  }

  private int run(String program, String... statements) throws IOException {
    step.cards("SYSIN", statements);
    return program(program);
  }

  private int program(String name) throws IOException {
    return step.run(
        table -> {
          Iehprogm.register(table);
          Iehlist.register(table);
        },
        name);
  }
}

package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.emulator.ftp.Dialogue;
import org.junit.jupiter.api.Test;

class DirectoryCommandsTest {
  private final Dialogue dialogue = Dialogue.loggedIn();

  @Test
  void cwdPutsAnUnquotedNameBehindThePrefix() {
    assertThat(dialogue.say("CWD test"))
        .containsExactly("250 \"USER1.TEST.\" is the working directory name prefix.");
    assertThat(dialogue.say("CWD files."))
        .containsExactly("250 \"USER1.TEST.FILES.\" is the working directory name prefix.");
  }

  @Test
  void cwdTakesAQuotedNameAsItIs() {
    assertThat(dialogue.say("CWD 'x.y'"))
        .containsExactly("250 \"X.Y.\" is the working directory name prefix.");
    assertThat(dialogue.say("XCWD //'x.z'"))
        .containsExactly("250 \"X.Z.\" is the working directory name prefix.");
  }

  @Test
  void cwdToAPartitionedDataSetMakesNamesMembers() {
    dialogue.dataSets().partitioned("SYS1.MACLIB", DataSetType.PDS, "FB", 80);

    assertThat(dialogue.say("CWD 'SYS1.MACLIB'"))
        .containsExactly("250 The working directory \"SYS1.MACLIB\" is a partitioned data set");
    assertThat(dialogue.say("PWD"))
        .containsExactly("257 \"'SYS1.MACLIB'\" partitioned data set is working directory.");
    assertThat(dialogue.say("RETR dcb"))
        .containsExactly("550 Request nonexistent member SYS1.MACLIB(DCB) to be sent.");
  }

  @Test
  void aPeriodMakesAPartitionedDataSetAPrefix() {
    dialogue.dataSets().partitioned("SYS1.MACLIB", DataSetType.PDS, "FB", 80);

    assertThat(dialogue.say("CWD 'SYS1.MACLIB.'"))
        .containsExactly("250 \"SYS1.MACLIB.\" is the working directory name prefix.");
  }

  @Test
  void aSequentialDataSetIsAPrefix() {
    dialogue.dataSets().sequential("USER1.SEQ", "FB", 80);

    assertThat(dialogue.say("CWD SEQ"))
        .containsExactly("250 \"USER1.SEQ.\" is the working directory name prefix.");
  }

  @Test
  void whatMayHoldProgramsIsToldBefore() {
    dialogue.dataSets().partitioned("SYS1.LINKLIB", DataSetType.PDS, "U", 0);
    dialogue.dataSets().partitioned("USER1.PDSE", DataSetType.PDSE, "FB", 80);

    assertThat(dialogue.say("CWD 'SYS1.LINKLIB'"))
        .containsExactly(
            "250-The working directory might be a load library",
            "250 The working directory \"SYS1.LINKLIB\" is a partitioned data set");
    assertThat(dialogue.say("CWD 'USER1.PDSE'"))
        .containsExactly(
            "250-The working directory might be a load library",
            "250 The working directory \"USER1.PDSE\" is a partitioned data set");
  }

  @Test
  void goingUpTakesOneQualifierOffUntilNoneIsLeft() {
    dialogue.say("CWD A.B");

    assertThat(dialogue.say("CDUP"))
        .containsExactly("250 \"USER1.A.\" is the working directory name prefix.");
    assertThat(dialogue.say("CWD .."))
        .containsExactly("250 \"USER1.\" is the working directory name prefix.");
    assertThat(dialogue.say("XCUP"))
        .containsExactly("250 \"\" is the working directory name prefix.");
    assertThat(dialogue.say("CDUP"))
        .containsExactly("250 \"\" is the working directory name prefix.");
    assertThat(dialogue.say("XPWD")).containsExactly("257 \"''\" is working directory.");
  }

  @Test
  void upFromAPartitionedDataSetIsItsPrefix() {
    dialogue.dataSets().partitioned("SYS1.MACLIB", DataSetType.PDS, "FB", 80);
    dialogue.say("CWD 'SYS1.MACLIB'");

    assertThat(dialogue.say("CDUP"))
        .containsExactly("250 \"SYS1.\" is the working directory name prefix.");
  }

  @Test
  void twoSlashesAreTheEmptyPrefix() {
    assertThat(dialogue.say("CWD //"))
        .containsExactly("250 \"\" is the working directory name prefix.");
  }

  @Test
  void wildcardsAreNoNames() {
    assertThat(dialogue.say("CWD *"))
        .containsExactly("501 A qualifier in \"*\" begins with an invalid character");
    assertThat(dialogue.say("CWD MIK*"))
        .containsExactly("501 A qualifier in \"MIK*\" contains an invalid character");
  }

  @Test
  void namesOf44CharactersAreNamesAndLongerOnesAreNot() {
    String name = "A".repeat(8) + ".B234567".repeat(4) + ".ABC";
    assertThat(dialogue.say("CWD '" + name + "'"))
        .containsExactly("250 \"" + name + ".\" is the working directory name prefix.");
    assertThat(dialogue.say("CWD '" + name + "D'"))
        .containsExactly("550 Name length error for pathname '" + name + "D'");
  }

  @Test
  void aUnixPathThatIsNotThereIsNotEntered() {
    assertThat(dialogue.say("CWD /nowhere"))
        .containsExactly("550 CWD cmd failed : EDC5129I No such file or directory.");
  }

  @Test
  void mkdMakesAPartitionedDataSetAsSiteSays() {
    dialogue.say("SITE RECFM=FB LRECL=80 BLKSIZE=6160 PDSTYPE=PDSE");

    assertThat(dialogue.say("MKD LIB")).containsExactly("257 \"'USER1.LIB'\" created.");
    assertThat(dialogue.dataSets().label("USER1.LIB"))
        .hasValueSatisfying(
            label -> {
              assertThat(label.isPartitioned()).isTrue();
              assertThat(label.type()).isEqualTo(DataSetType.PDSE);
              assertThat(label.recfm()).hasToString("FB");
              assertThat(label.blksize()).isEqualTo(6160);
            });
  }

  @Test
  void mkdOfWhatExistsFails() {
    dialogue.say("MKD LIB");

    assertThat(dialogue.say("XMKD LIB")).containsExactly("550 MKDIR failed: EDC5117I File exists.");
  }

  @Test
  void mkdRefusesSpannedRecords() {
    dialogue.say("SITE RECFM=VBS");

    assertThat(dialogue.say("MKD LIB"))
        .containsExactly(
            "550 MKD fails: record format VBS is not supported for partitioned data sets.");
  }

  @Test
  void rmdDeletesAPartitionedDataSetAndNothingElse() {
    dialogue.say("MKD LIB");
    dialogue.dataSets().sequential("USER1.SEQ", "FB", 80);

    assertThat(dialogue.say("RMD LIB")).containsExactly("250 USER1.LIB deleted.");
    assertThat(dialogue.say("XRMD LIB"))
        .containsExactly("550 \"USER1.LIB\" data set does not exist.");
    assertThat(dialogue.say("RMD SEQ"))
        .containsExactly("550 \"USER1.SEQ\" data set does not exist.");
  }
}

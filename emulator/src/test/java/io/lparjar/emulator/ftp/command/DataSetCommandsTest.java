package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.emulator.ftp.Dialogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DataSetCommandsTest {
  private final Dialogue dialogue = Dialogue.loggedIn();

  @BeforeEach
  void makeDataSets() {
    dialogue.dataSets().sequential("USER1.SEQ", "FB", 80);
    dialogue.dataSets().partitioned("USER1.PDS", DataSetType.PDS, "FB", 80);
    dialogue.dataSets().member("USER1.PDS", "ONE");
  }

  @Test
  void deleDeletesDataSetsAndMembers() {
    assertThat(dialogue.say("DELE seq")).containsExactly("250 USER1.SEQ deleted.");
    assertThat(dialogue.say("DELE 'USER1.PDS(ONE)'"))
        .containsExactly("250 USER1.PDS(ONE) deleted.");
    assertThat(dialogue.say("DELE PDS")).containsExactly("250 USER1.PDS deleted.");
  }

  @Test
  void deleOfWhatIsNotThereFails() {
    assertThat(dialogue.say("DELE NONE"))
        .containsExactly("550 DELE fails: USER1.NONE does not exist.");
    assertThat(dialogue.say("DELE PDS(TWO)"))
        .containsExactly("550 DELE fails: USER1.PDS(TWO) does not exist.");
    assertThat(dialogue.say("DELE /tmp/x"))
        .containsExactly("550 DELE fails: /tmp/x does not exist.");
  }

  @Test
  void renameOfADataSetAndOfAMember() {
    assertThat(dialogue.say("RNFR SEQ"))
        .containsExactly("350 RNFR accepted. Please supply new name for RNTO.");
    assertThat(dialogue.say("RNTO NEW")).containsExactly("250 USER1.SEQ renamed to USER1.NEW");
    dialogue.say("RNFR PDS(ONE)");
    assertThat(dialogue.say("RNTO PDS(TWO)"))
        .containsExactly("250 USER1.PDS(ONE) renamed to USER1.PDS(TWO)");
  }

  @Test
  void rnfrOfWhatIsNotThereLeavesTheOneBefore() {
    dialogue.say("RNFR SEQ");

    assertThat(dialogue.say("RNFR NONE"))
        .containsExactly("550 RNFR fails: USER1.NONE does not exist.");
    assertThat(dialogue.say("RNTO NEW")).containsExactly("250 USER1.SEQ renamed to USER1.NEW");
  }

  @Test
  void rntoForgetsRnfrEvenWhenItFails() {
    dialogue.dataSets().sequential("USER1.OTHER", "FB", 80);
    dialogue.say("RNFR SEQ");

    assertThat(dialogue.say("RNTO OTHER"))
        .containsExactly("550 Rename fails: USER1.OTHER already exists.");
    assertThat(dialogue.say("RNTO NEW")).containsExactly("550 Renaming attempt failed. Rc was 129");
  }

  @Test
  void renameToTheSameNameIsFine() {
    dialogue.say("RNFR SEQ");

    assertThat(dialogue.say("RNTO seq"))
        .containsExactly("250 Rename requested and the new name is the same as the old.");
  }

  @Test
  void aMemberStaysInItsDataSet() {
    dialogue.say("RNFR PDS(ONE)");

    assertThat(dialogue.say("RNTO OTHER(ONE)"))
        .containsExactly(
            "550 Cannot rename from partitioned data set USER1.PDS to a different partitioned data"
                + " set USER1.OTHER.");
    dialogue.say("RNFR PDS(ONE)");
    assertThat(dialogue.say("RNTO ONE")).containsExactly("550 Renaming attempt failed. Rc was 121");
  }

  @Test
  void reasonsHaveTheirReplies() {
    assertThat(retrieveWhen(Reason.NOT_FOUND)).isEqualTo("550 Data set USER1.SEQ not found");
    assertThat(retrieveWhen(Reason.IN_USE))
        .isEqualTo("550 Allocation of USER1.SEQ failed: (rc=4, err=528, info=0)");
    assertThat(retrieveWhen(Reason.NOT_AUTHORIZED))
        .isEqualTo("550 RETR fails: USER1.SEQ.  User not authorized.");
    assertThat(retrieveWhen(Reason.MEMBER_IN_USE))
        .isEqualTo("550 RETR fails: USER1.SEQ might be used exclusively by someone else.");
    assertThat(retrieveWhen(Reason.VOLUME_NOT_MOUNTED))
        .isEqualTo("550 Allocation of USER1.SEQ failed: (rc=4, err=536, info=0)");
    assertThat(retrieveWhen(Reason.OUT_OF_SPACE))
        .isEqualTo("550 Allocation of USER1.SEQ failed: (rc=4, err=18196, info=0)");
  }

  private String retrieveWhen(Reason reason) {
    dialogue.dataSets().refuse(reason);
    return dialogue.say("RETR SEQ").get(0);
  }

  @Test
  void stouOfADataSetInUseHasItsOwnReply() {
    dialogue.dataSets().refuse(Reason.IN_USE);

    assertThat(dialogue.say("STOU TXT"))
        .containsExactly(
            "450 Data set USER1.TXT is allocated to another job and is unavailable for STOU"
                + " command");
  }

  @Test
  void aWholePartitionedDataSetIsNeitherSentNorStored() {
    assertThat(dialogue.say("RETR PDS"))
        .containsExactly(
            "550 Retrieval of a whole partitioned data set is not supported. Use MGET or MVSGET"
                + " for this purpose.");
    assertThat(dialogue.say("STOR PDS"))
        .containsExactly("550 STOR fails: USER1.PDS is a partitioned data set.");
  }

  @Test
  void aMemberOfAMissingDataSetIsNotStored() {
    assertThat(dialogue.say("STOR NONE(A)"))
        .containsExactly(
            "550 USER1.NONE(A) requests a nonexistent partitioned data set.  Use MKD command to"
                + " create it.");
  }

  @Test
  void namesThatAreNoneAreRefused() {
    assertThat(dialogue.say("RETR A..B"))
        .containsExactly(
            "501 Invalid data set name \"'USER1.A..B'\".  Use MVS Dsname conventions.");
    assertThat(dialogue.say("RETR TOOLONGQUALIFIER"))
        .containsExactly(
            "501 Invalid data set name \"'USER1.TOOLONGQUALIFIER'\".  Use MVS Dsname conventions.");
    assertThat(dialogue.say("RETR PDS(1A)"))
        .containsExactly("501 A qualifier in \"PDS(1A)\" begins with an invalid character");
  }

  @Test
  void stouFindsANameThatIsFree() {
    assertThat(dialogue.say("STOU SEQ").get(0)).isEqualTo("125 Storing data set USER1.SEQ1");
    assertThat(dialogue.say("STOU SEQ").get(0)).isEqualTo("125 Storing data set USER1.SEQ2");
    assertThat(dialogue.say("STOU PDS(ONE)").get(0))
        .isEqualTo("125 Storing data set USER1.PDS(ONE1)");
    dialogue.dataSets().sequential("USER1.ABCDEFGH", "FB", 80);
    assertThat(dialogue.say("STOU ABCDEFGH").get(0))
        .isEqualTo("125 Storing data set USER1.ABCDEFG1");
  }
}

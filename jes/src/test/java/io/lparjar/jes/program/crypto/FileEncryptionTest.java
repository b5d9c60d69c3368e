package io.lparjar.jes.program.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileEncryptionTest {
  private final ProgramTable programs = new ProgramTable();

  FileEncryptionTest() {
    FileEncryption.register(programs);
  }

  @Test
  void withoutPasswordNothingIsWritten() throws IOException {
    try (RecordStep step = step("FB", List.of(), "CLRTDES")) {
      assertThat(run("CSDFILEN", step)).isEqualTo(16);
      assertThat(step.lines("SYSPRINT")).contains(" CSD0011E PASSWORD REQUIRED");
      assertThat(step.records("SYSUT2")).isEmpty();
    }
  }

  @Test
  void aKeyThatIsNotAPasswordIsRefused() throws IOException {
    try (RecordStep step = step("FB", List.of(), "RSA=LABEL")) {
      assertThat(run("CSDFILEN", step)).isEqualTo(16);
      assertThat(step.lines("SYSPRINT")).contains(" CSD0010E CONTROL STATEMENT NOT SUPPORTED: RSA");
    }
  }

  @Test
  void anotherPasswordDoesNotOpenIt() throws IOException {
    try (RecordStep step = step("FB", encrypted("SECRET"), "PASSWORD=SECRET2")) {
      assertThat(run("CSDFILDE", step)).isEqualTo(16);
      assertThat(step.records("SYSUT2")).isEmpty();
    }
  }

  @Test
  void oneChangedBitIsNoticed() throws IOException {
    List<byte[]> damaged = encrypted("SECRET");
    damaged.get(0)[60] ^= 1;
    try (RecordStep step = step("FB", damaged, "PASSWORD=SECRET")) {
      assertThat(run("CSDFILDE", step)).isEqualTo(16);
      assertThat(step.lines("SYSPRINT"))
          .contains(" CSD0013E DATA CANNOT BE DECRYPTED, WRONG PASSWORD OR DAMAGED DATA");
    }
  }

  @Test
  void dataThatEndsTooSoonIsNoticed() throws IOException {
    try (RecordStep step = step("FB", List.of(new byte[20]), "PASSWORD=SECRET")) {
      assertThat(run("CSDFILDE", step)).isEqualTo(16);
    }
  }

  @Test
  void whatOneWritesTheOtherRestores() throws IOException {
    try (RecordStep step = step("FB", encrypted("two words"), "PASSWORD=two words")) {
      assertThat(run("CSDFILDE", step)).isZero();
      assertThat(step.lines("SYSUT2")).containsExactly("ONE", "TWO");
    }
  }

  private List<byte[]> encrypted(String password) throws IOException {
    try (RecordStep step =
        new RecordStep()
            .cards("SYSIN", "PASSWORD=" + password)
            .dd("SYSUT1", "FB", 80, "ONE", "TWO")
            .output("SYSUT2", "SYSPRINT")) {
      assertThat(run("CSDFILEN", step)).isZero();
      return new ArrayList<>(step.records("SYSUT2"));
    }
  }

  private static RecordStep step(String recfm, List<byte[]> input, String statement) {
    return new RecordStep()
        .cards("SYSIN", statement)
        .ddOf("SYSUT1", recfm, 1_024, input)
        .output("SYSUT2", "SYSPRINT");
  }

  private int run(String program, RecordStep step) throws IOException {
    return programs.find(program).orElseThrow().run(step);
  }
}

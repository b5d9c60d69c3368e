package io.lparjar.jes.program.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.RecordStep;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IebdgTest {
  private final RecordStep step = new RecordStep().output("SYSPRINT", "OUT", "OTHER");

  @AfterEach
  void close() {
    step.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " CREATE QUANTITY=1,NAME=(NONE)",
        " CREATE QUANTITY=1,NAME=((COPY=999999999,F))",
        " CREATE QUANTITY=1,NAME=((COPY=32760,F))",
        " FD NAME=G,LENGTH=0",
        " FD NAME=G,LENGTH=4,STARTLOC=999999999\n CREATE NAME=(G)",
        " FROB"
      })
  void wrongStatementEndsItsSetWith8AndTheNextSetIsCarriedOut(String wrong) throws IOException {
    String cards =
        " DSD OUTPUT=(OUT)\n FD NAME=F,LENGTH=2,FORMAT=AL\n"
            + wrong
            + "\n CREATE QUANTITY=1,NAME=(F)\n END\n"
            + " DSD OUTPUT=(OTHER)\n FD NAME=F,LENGTH=2,FORMAT=AL\n"
            + " CREATE QUANTITY=1,NAME=(F)\n END";

    assertThat(run(cards.split("\n"))).isEqualTo(8);
    assertThat(step.lines("OUT")).isEmpty();
    assertThat(step.lines("OTHER")).containsExactly("AB");
  }

  @Test
  void missingOutputEndsWith12() throws IOException {
    assertThat(run(" DSD OUTPUT=(NONE)", " DSD OUTPUT=(OUT)", " END")).isEqualTo(12);
    assertThat(step.lines("SYSPRINT"))
        .contains(" IEB316I DDNAME NONE CANNOT BE OPENED")
        .doesNotContain("  DSD OUTPUT=(OUT)");
  }

  private int run(String... statements) throws IOException {
    step.cards("SYSIN", statements);
    return step.run(Iebdg::register, "IEBDG");
  }
}

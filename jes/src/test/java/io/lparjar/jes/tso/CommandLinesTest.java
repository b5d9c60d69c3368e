package io.lparjar.jes.tso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLinesTest {
  @Test
  void aHyphenKeepsTheBlanksOfTheNextLine() {
    assertThat(CommandLines.join(List.of("LISTUSER -  ", "  USER1")))
        .containsExactly("LISTUSER   USER1");
  }

  @Test
  void aPlusSignStripsTheBlanksOfTheNextLine() {
    assertThat(CommandLines.join(List.of("LISTUSER USER+", "   1")))
        .containsExactly("LISTUSER USER1");
  }

  @Test
  void eachLineWithoutContinuationIsACommand() {
    assertThat(CommandLines.join(List.of(" TIME", "", "PROFILE ")))
        .containsExactly(" TIME", "PROFILE");
  }

  @Test
  void aContinuationAtTheEndIsLeftOut() {
    assertThat(CommandLines.join(List.of("TIME -"))).containsExactly("TIME");
  }
}

package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.Dialogue;
import org.junit.jupiter.api.Test;

class LoginCommandsTest {

  @Test
  void aUserWhoIsKnownAndOneWhoIsNotAreAskedAlike() {
    assertThat(Dialogue.begin().say("USER user1")).containsExactly("331 Send password please.");
    assertThat(Dialogue.begin().say("USER nobody")).containsExactly("331 Send password please.");
  }

  @Test
  void theRightPasswordLogsOn() {
    Dialogue dialogue = Dialogue.begin();
    dialogue.say("USER user1");

    assertThat(dialogue.say("PASS SECRET"))
        .containsExactly("230 USER1 is logged on.  Working directory is \"USER1.\".");
    assertThat(dialogue.say("PWD")).containsExactly("257 \"'USER1.'\" is working directory.");
  }

  @Test
  void aPasswordWithoutUserIsOutOfOrder() {
    assertThat(Dialogue.begin().say("PASS X"))
        .containsExactly("503 PASS command must be preceded by USER");
  }

  @Test
  void aWrongPasswordNeedsUserAgain() {
    Dialogue dialogue = Dialogue.begin();
    dialogue.say("USER user1");

    assertThat(dialogue.say("PASS WRONG")).containsExactly("530 PASS command failed");
    assertThat(dialogue.say("PASS SECRET"))
        .containsExactly("503 PASS command must be preceded by USER");
  }

  @Test
  void theFifthWrongPasswordEndsTheSession() {
    Dialogue dialogue = Dialogue.begin();
    for (int i = 1; i < 5; i++) {
      dialogue.say("USER user1");
      assertThat(dialogue.say("PASS WRONG")).containsExactly("530 PASS command failed");
    }
    dialogue.say("USER user1");

    assertThat(dialogue.say("PASS WRONG"))
        .containsExactly("421 Too many PASS commands failed. Connection closed.");
    assertThat(dialogue.isOver()).isTrue();
  }

  @Test
  void aNewPasswordGivenTwiceIsTaken() {
    Dialogue dialogue = Dialogue.begin();
    dialogue.say("USER user1");

    assertThat(dialogue.say("PASS SECRET/NEW/NEW"))
        .containsExactly(
            "230-Password was changed.",
            "230 USER1 is logged on.  Working directory is \"USER1.\".");
  }

  @Test
  void aNewPasswordGivenOnceOrDifferentlyIsMalformed() {
    for (String password : new String[] {"SECRET/NEW", "SECRET/NEW/OTHER", "SECRET//"}) {
      Dialogue dialogue = Dialogue.begin();
      dialogue.say("USER user1");
      assertThat(dialogue.say("PASS " + password))
          .containsExactly("530 new password format invalid");
    }
  }

  @Test
  void userLogsOffButKeepsTheRepresentation() {
    Dialogue dialogue = Dialogue.loggedIn();
    dialogue.say("TYPE I");
    dialogue.say("USER user1");

    assertThat(dialogue.say("PWD")).containsExactly("530 You must first login with USER and PASS.");
    dialogue.say("PASS SECRET");
    assertThat(dialogue.say("TYPE X"))
        .containsExactly("501-unknown type  X", "501 Type remains Image");
  }

  @Test
  void reinLogsOffAndResetsTheRepresentation() {
    Dialogue dialogue = Dialogue.loggedIn();
    dialogue.say("TYPE I");

    assertThat(dialogue.say("REIN")).containsExactly("220 Service ready for new user.");
    assertThat(dialogue.session().isLoggedIn()).isFalse();
    assertThat(dialogue.session().representation().type()).hasToString("Ascii NonPrint");
  }

  @Test
  void quitSaysGoodbyeAndEndsTheSession() {
    Dialogue dialogue = Dialogue.begin();

    assertThat(dialogue.say("QUIT")).containsExactly("221 Quit command received. Goodbye.");
    assertThat(dialogue.isOver()).isTrue();
  }
}

package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.config.ConfigurationReader;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.session.Login;
import io.lparjar.emulator.release.Release;
import io.lparjar.security.saf.LogonResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void userDataBehindThePasswordIsNotPartOfIt() {
    Dialogue dialogue = Dialogue.begin();
    dialogue.say("USER user1");

    assertThat(dialogue.say("PASS SECRET:for-the-exit"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("230 ");
  }

  @Test
  void accessErrorsAreTellingWhenAskedFor() {
    Dialogue dialogue =
        Dialogue.begin(ServerConfiguration.DEFAULTS.with(ServerStatements.ACCESSERRORMSGS, true));
    dialogue.say("USER user1");

    assertThat(dialogue.say("PASS WRONG"))
        .containsExactly(
            "530-PASS command failed - __passwd() error : EDC5111I Permission denied."
                + " (errno2=0x090C02AF)",
            "530 PASS command failed");
  }

  @Test
  void withVerifyuserAUserNeedsThePortOfTheServer() {
    Dialogue dialogue =
        Dialogue.begin(
            ServerConfiguration.DEFAULTS
                .with(ServerStatements.VERIFYUSER, true)
                .with(ServerStatements.ACCESSERRORMSGS, true));
    dialogue.deny("EZB.FTP.MVS1.FTPD1.PORT02121");
    dialogue.say("USER user1");

    assertThat(dialogue.say("PASS SECRET"))
        .containsExactly("530-User does not have server access", "530 PASS command failed");
  }

  @Test
  void withVerifyuserAPortWithoutProfileIsForEverybody() {
    Dialogue dialogue =
        Dialogue.begin(ServerConfiguration.DEFAULTS.with(ServerStatements.VERIFYUSER, true));
    dialogue.say("USER user1");

    assertThat(dialogue.say("PASS SECRET").get(0)).startsWith("230 ");
  }

  @Test
  void jobsAreOutOfReachOfAUserWhomSafDeniesThem() {
    Dialogue dialogue = Dialogue.loggedIn();
    dialogue.deny("EZB.FTP.MVS1.FTPD1.ACCESS.JES");

    assertThat(dialogue.say("SITE FILETYPE=JES"))
        .containsExactly(
            "200-Command SITE fails: access to resource is denied by server.",
            "200 SITE command was accepted");
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN_USER, EDC5143I",
    "NO_PASSWORD, EDC5111I",
    "WRONG_PASSWORD, EDC5111I",
    "EXPIRED_PASSWORD, EDC5168I",
    "REVOKED, EDC5163I",
    "NEW_PASSWORD_INVALID, EDC5169I",
    "NOT_AUTHORIZED_TO_APPLICATION, EDC5111I"
  })
  void everyReasonOfSafHasItsMessage(LogonResult.Reason reason, String message) {
    assertThat(AccessError.line(reason).lastLine()).contains(" : " + message + " ");
  }

  @Test
  void theNameAnonymousIsAnyNameWithoutTheStatement() {
    assertThat(Dialogue.begin().say("USER anonymous")).containsExactly("331 Send password please.");
  }

  @Test
  void anonymousAsAUserIsAskedForThatUsersPassword() {
    Dialogue dialogue = anonymous("ANONYMOUS user1", "ANONYMOUSFILEACCESS MVS");

    assertThat(dialogue.say("USER anonymous")).containsExactly("331 Send password please.");
    assertThat(dialogue.say("PASS SECRET"))
        .containsExactly("230 'ANONYMOUS' logged on. Working directory is \"USER1.\".");
    assertThat(dialogue.session().isAnonymous()).isTrue();
  }

  @Test
  void anonymousWithAPasswordInTheStatementNeedsNone() {
    Dialogue dialogue = anonymous("ANONYMOUS user1/SECRET", "ANONYMOUSLEVEL 1");

    assertThat(dialogue.say("USER anonymous"))
        .containsExactly("230 'ANONYMOUS' logged on. Working directory is \"USER1.\".");
  }

  @Test
  void aSurrogateWhomNobodyAllowedIsRefused() {
    Dialogue dialogue = anonymous("ANONYMOUS user1/SURROGATE", "ANONYMOUSLEVEL 1");

    assertThat(dialogue.say("USER anonymous")).containsExactly("530 PASS command failed");
  }

  @Test
  void anonymousIsRejectedWhenTheStatementsContradictEachOther() {
    Dialogue dialogue = anonymous("ANONYMOUS user1/SECRET", "ANONYMOUSFILEACCESS HFS");

    assertThat(dialogue.say("USER anonymous"))
        .containsExactly(
            "550-anonymous login rejected by FTP server", "550 closing control connection");
    assertThat(dialogue.isOver()).isTrue();
  }

  @Test
  void anonymousIsRejectedWhenItsFileTypeIsNotAllowed() {
    Dialogue dialogue =
        anonymous(
            "ANONYMOUS user1/SECRET", "ANONYMOUSFILEACCESS MVS", "ANONYMOUSFILETYPESEQ FALSE");

    assertThat(dialogue.say("USER anonymous")).hasSize(2);
  }

  @Test
  void atLevel3NobodyChangesBetweenANameAndAnonymous() {
    Dialogue dialogue = anonymous("ANONYMOUS user1/SECRET", "ANONYMOUSFILEACCESS MVS");
    dialogue.say("USER anonymous");
    dialogue.say("PASS me@here");

    assertThat(dialogue.say("USER user1")).containsExactly("530 USER command failed");
    assertThat(dialogue.session().isAnonymous()).isTrue();
  }

  @Test
  void atLevel3JobsAreOutOfReachUnlessAllowed() {
    Dialogue dialogue = anonymous("ANONYMOUS user1/SECRET", "ANONYMOUSFILEACCESS MVS");
    dialogue.say("USER anonymous");
    dialogue.say("PASS me@here");

    assertThat(dialogue.say("SITE FILETYPE=JES"))
        .containsExactly(
            "200-Command SITE fails: access to resource is denied by server.",
            "200 SITE command was accepted");
    assertThat(dialogue.say("RETR /etc/passwd"))
        .containsExactly("550 Command RETR fails: access to resource is denied by server.");
  }

  @Test
  void anonymousWithoutAnAddressCannotTryForEver() {
    Dialogue dialogue =
        anonymous("ANONYMOUS user1/SECRET", "ANONYMOUSFILEACCESS MVS", "EMAILADDRCHECK FAIL");

    for (int i = 1; i < Login.MAXIMUM_FAILURES; i++) {
      dialogue.say("USER anonymous");
      assertThat(dialogue.say("PASS nobody"))
          .containsExactly("530 the email address you entered is not valid");
    }
    dialogue.say("USER anonymous");
    dialogue.say("PASS nobody");

    assertThat(dialogue.isOver()).isTrue();
  }

  private static Dialogue anonymous(String... statements) {
    return Dialogue.begin(
        ConfigurationReader.read(Release.NEWEST, "FTP.DATA", List.of(statements)).configuration());
  }

  @Test
  void quitSaysGoodbyeAndEndsTheSession() {
    Dialogue dialogue = Dialogue.begin();

    assertThat(dialogue.say("QUIT")).containsExactly("221 Quit command received. Goodbye.");
    assertThat(dialogue.isOver()).isTrue();
  }
}

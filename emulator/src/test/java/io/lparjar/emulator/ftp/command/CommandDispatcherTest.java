package io.lparjar.emulator.ftp.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommandDispatcherTest {

  @Test
  void anUnknownVerbIsEchoedInUpperCase() {
    assertThat(Dialogue.begin().say("xyzzy now")).containsExactly("500 unknown command XYZZY");
  }

  @Test
  void anEmptyLineIsAnUnknownCommand() {
    assertThat(Dialogue.begin().say("")).containsExactly("500 unknown command ");
  }

  @Test
  void verbsAreKnownInAnyCase() {
    assertThat(Dialogue.begin().say("nOoP")).containsExactly("200 OK");
  }

  @Test
  void dataCommandsBeforeLoginSayNotLoggedIn() {
    assertThat(Dialogue.begin().say("RETR X")).containsExactly("530 Not logged in.");
    assertThat(Dialogue.begin().say("CWD X")).containsExactly("530 Not logged in.");
  }

  @Test
  void otherCommandsBeforeLoginAskForIt() {
    assertThat(Dialogue.begin().say("PWD"))
        .containsExactly("530 You must first login with USER and PASS.");
  }

  @Test
  void aMissingArgumentIsRefused() {
    assertThat(Dialogue.loggedIn().say("TYPE"))
        .containsExactly("501 command TYPE aborted -- no parameter specified");
    assertThat(Dialogue.loggedIn().say("STOR  "))
        .containsExactly("501 command STOR aborted -- no parameter specified");
  }

  @Test
  void aLineAtTheLimitIsReadAndALongerOneIsNot() {
    String longest = "NOOP " + "x".repeat(CommandDispatcher.MAXIMUM_LINE - 5);
    assertThat(Dialogue.begin().say(longest)).containsExactly("200 OK");
    assertThat(Dialogue.begin().say(longest + "x")).containsExactly("500 command line too long");
  }

  @Test
  void aWrongNameInAnArgumentThatIsNoneItselfGetsAReply() {
    Outcome outcome =
        CommandDispatcher.attempt(
            (session, argument) ->
                new Outcome.Done(Reply.of(ServerMessage.DELETED, DataSetName.parse("A..B"))),
            Dialogue.loggedIn().session(),
            Verb.XDSS,
            "/u/user1");

    assertThat(outcome)
        .isEqualTo(new Outcome.Done(Reply.of(ServerMessage.INVALID_NAME, "/u/user1")));
  }

  @Test
  void controlCharactersComeBackAsPeriods() {
    assertThat(Dialogue.begin().say("A\rB\u0000C")).containsExactly("500 unknown command A.B.C");
  }

  @Test
  void aCommandThatFailsLeavesTheSessionAlive() {
    CommandTable table =
        CommandTable.standard()
            .with(
                Verb.ALLO,
                (session, argument) -> {
                  throw new IllegalStateException("on purpose");
                });
    Dialogue dialogue = Dialogue.loggedIn(table);

    assertThat(dialogue.say("ALLO 5"))
        .containsExactly("451 command ALLO terminated due to an internal error");
    assertThat(dialogue.say("NOOP")).containsExactly("200 OK");
  }

  @Test
  void everyVerbHasACommand() {
    for (Verb verb : Verb.values()) {
      assertThat(CommandTable.standard().get(verb)).as("%s", verb).isNotNull();
    }
  }

  @Test
  void everyVerbAnswersAnyArgumentWithoutAnInternalError() {
    long seed = 20_260_102;
    Random random = new Random(seed);
    List<Verb> verbs = List.copyOf(EnumSet.allOf(Verb.class));
    for (int i = 0; i < 20_000; i++) {
      Dialogue dialogue = Dialogue.loggedIn();
      Verb verb = verbs.get(random.nextInt(verbs.size()));
      StringBuilder line = new StringBuilder(verb.name()).append(' ');
      for (int n = random.nextInt(60); n > 0; n--) {
        line.append((char) ("'.()*/|, =".charAt(random.nextInt(10)) + random.nextInt(3)));
      }
      assertThat(dialogue.say(line.toString()))
          .as("seed %s: %s", seed, line)
          .isNotEmpty()
          .noneMatch(reply -> reply.contains("internal error"));
    }
  }
}

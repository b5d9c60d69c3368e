package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransferRunnerTest {

  @Test
  void fileThatTheFileSystemRefusesWhenItIsClosedAbortsTheTransfer() {
    Dialogue dialogue = Dialogue.loggedIn();
    dialogue.say("PASV");
    List<Reply> replies = new ArrayList<>();

    TransferRunner.run(dialogue.session(), new Refused(), replies::add);

    assertThat(replies)
        .containsExactly(
            Reply.of(ServerMessage.STORING, "/u/user1/x"),
            Reply.of(ServerMessage.ABORTED_BY_FILE_ERROR));
  }

  private static final class Refused implements Transfer {
    @Override
    public Reply preliminary() {
      return Reply.of(ServerMessage.STORING, "/u/user1/x");
    }

    @Override
    public Reply run(DataConnection data) {
      return Reply.of(ServerMessage.TRANSFER_COMPLETED);
    }

    @Override
    public void close() {
      throw new UnixFileException(Reason.NOT_FOUND, "/u/user1/x");
    }
  }
}

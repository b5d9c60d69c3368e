package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.net.ControlChannel;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.ftp.session.ConnectionEnds;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FileOperation;
import io.lparjar.emulator.ftp.transfer.Transfer;
import org.jspecify.annotations.Nullable;

/** What is remembered of a transfer, from the data connection on, to be taken down at its end. */
final class Movement {
  private @Nullable DataConnection data;
  private @Nullable ConnectionEnds ends;
  private @Nullable ConnectionEnds control;
  private long beginMillis;

  /** Data is about to move. */
  void begins(ClientSession session, DataConnection opened) {
    ControlChannel channel = session.control();
    data = opened;
    ends = opened.ends().orElse(null);
    control = new ConnectionEnds(channel.local(), channel.server());
    beginMillis = session.environment().services().clock().millis();
  }

  /** It is over, well or not; nothing is taken down when no data could have moved. */
  void ended(ClientSession session, String command, Transfer local) {
    if (data == null || control == null) {
      return;
    }
    String verb = command.split(" ", 2)[0];
    session
        .environment()
        .audit()
        .ended(
            session,
            control,
            new FileOperation(
                verb,
                local.file().orElse(null),
                null,
                beginMillis,
                ends,
                data.bytes(),
                session.lastReply()));
  }
}

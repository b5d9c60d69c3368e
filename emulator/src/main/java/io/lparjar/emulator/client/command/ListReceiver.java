package io.lparjar.emulator.client.command;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.transfer.Transfer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Takes a list from the data connection line by line; of a line longer than {@value #LONGEST_LINE}
 * bytes the rest is dropped.
 */
final class ListReceiver implements Transfer {
  private static final int LONGEST_LINE = 8192;
  private static final int PIECE = 32 * 1024;
  private static final byte EBCDIC_NEW_LINE = 0x15;

  private final boolean ebcdic;
  private final Consumer<String> lines;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  ListReceiver(ClientSession session, Consumer<String> lines) {
    this.ebcdic = session.local().representation().type() == Representation.Type.EBCDIC;
    this.lines = lines;
  }

  /** Nobody is told. */
  @Override
  public Reply preliminary() {
    return Reply.of(ServerMessage.TRANSFER_COMPLETED);
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    byte end = ebcdic ? EBCDIC_NEW_LINE : (byte) '\n';
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    while (data.read(piece) >= 0) {
      piece.flip();
      while (piece.hasRemaining()) {
        byte next = piece.get();
        if (next == end) {
          emit();
        } else if (next != '\r' && line.size() < LONGEST_LINE) {
          line.write(next);
        }
      }
      piece.clear();
    }
    if (line.size() > 0) {
      emit();
    }
    return Reply.of(ServerMessage.TRANSFER_COMPLETED);
  }

  private void emit() {
    byte[] bytes = line.toByteArray();
    lines.accept(
        ebcdic
            ? Ebcdic.decode(bytes, 0, bytes.length)
            : new String(bytes, StandardCharsets.ISO_8859_1));
    line.reset();
  }

  @Override
  public void close() {
    line.reset();
  }
}

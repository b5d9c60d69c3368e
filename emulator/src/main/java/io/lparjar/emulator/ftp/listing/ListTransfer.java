package io.lparjar.emulator.ftp.listing;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Transfer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Sends a list on the data connection. The list is begun before the connection is opened, since one
 * without lines is refused instead; a short list is finished by then and only to be sent, a long
 * one is written again while it is sent, so that memory stays bounded.
 */
public final class ListTransfer implements Transfer {
  private static final int PIECE = 128 * 1024;

  private final Listing listing;
  private final LineCode code;
  private final Optional<byte[]> whole;
  private final Reply preliminary;
  private final Reply completion;

  private ListTransfer(
      Listing listing, LineCode code, Optional<byte[]> whole, Reply preliminary, Reply completion) {
    this.listing = listing;
    this.code = code;
    this.whole = whole;
    this.preliminary = preliminary;
    this.completion = completion;
  }

  /** The list has a second piece. Control flow only: has no stack. */
  private static final class LongList extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LongList() {
      super("long list", null, false, false);
    }
  }

  /** A transfer of the list in the session's type; empty when the list has no lines. */
  public static Optional<ListTransfer> of(
      FtpSession session, Listing listing, Reply preliminary, Reply completion) {
    LineCode code = LineCode.of(session);
    ByteArrayOutputStream gathered = new ByteArrayOutputStream(0);
    try {
      LineBuffer lines =
          new LineBuffer(
              PIECE,
              code,
              (bytes, length) -> {
                if (gathered.size() > 0) {
                  throw new LongList();
                }
                gathered.write(bytes, 0, length);
              });
      listing.write(lines);
      if (lines.lines() == 0) {
        return Optional.empty();
      }
      lines.flush();
    } catch (LongList itIs) {
      return Optional.of(
          new ListTransfer(listing, code, Optional.empty(), preliminary, completion));
    }
    return Optional.of(
        new ListTransfer(
            listing, code, Optional.of(gathered.toByteArray()), preliminary, completion));
  }

  @Override
  public Reply preliminary() {
    return preliminary;
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    if (whole.isPresent()) {
      send(data, ByteBuffer.wrap(whole.get()));
      return completion;
    }
    try {
      LineBuffer lines =
          new LineBuffer(PIECE, code, (bytes, length) -> sendUnchecked(data, bytes, length));
      listing.write(lines);
      lines.flush();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    return completion;
  }

  private static void sendUnchecked(DataConnection data, byte[] bytes, int length) {
    try {
      send(data, ByteBuffer.wrap(bytes, 0, length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(DataConnection data, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      data.write(bytes);
    }
  }

  @Override
  public void close() {
    // nothing is held
  }
}

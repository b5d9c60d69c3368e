package io.lparjar.emulator.ftp.unix;

import io.lparjar.datasets.codepage.CodePages;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * How long text of a z/OS UNIX file is on the network, where each new line becomes CR LF.
 *
 * @param pages of the file and of the network
 */
record LineEnds(CodePages pages) {
  private static final int PIECE = 64 * 1024;

  /** The length of all of {@code content} on the network, in bytes. */
  long length(UnixText.Source content) throws IOException {
    return walk(content, Long.MAX_VALUE).network();
  }

  /** How many bytes of {@code content} are the first {@code limit} bytes on the network. */
  long position(UnixText.Source content, long limit) throws IOException {
    return walk(content, limit).file();
  }

  private record Place(long file, long network) {}

  private Place walk(UnixText.Source content, long limit) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    long file = 0;
    long network = 0;
    for (int length = content.read(file, piece);
        length > 0;
        length = content.read(file, piece.clear())) {
      for (int i = 0; i < length; i++) {
        if (network >= limit) {
          return new Place(file + i, network);
        }
        network += pages.toNetwork().translate(piece.get(i)) == '\n' ? 2 : 1;
      }
      file += length;
    }
    return new Place(file, network);
  }
}

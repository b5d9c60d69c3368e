package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.codepage.UnsupportedCodePageException;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The z/OS UNIX files among those that {@link MessageFile} shows. */
final class UnixMessages {
  private static final int MAXIMUM_SIZE = 64 * 1024;
  private static final byte NEW_LINE = 0x15;
  private static final String EBCDIC = "IBM-1047";

  private UnixMessages() {}

  /** The names in a directory that match a mask with asterisks, in order. */
  static List<String> named(FtpSession session, UnixPath directory, String mask) {
    Pattern wanted = Pattern.compile("\\Q" + mask.replace("*", "\\E.*\\Q") + "\\E");
    List<String> names = new ArrayList<>();
    try {
      session
          .unixFiles()
          .list(
              session.requester().user(),
              directory,
              file -> {
                if (file.isRegular() && wanted.matcher(file.name()).matches()) {
                  names.add(file.name());
                }
              });
    } catch (UnixFileException unreadable) {
      return session.unixFiles().find(session.requester().user(), directory.child(mask)).stream()
          .filter(UnixFile::isRegular)
          .map(UnixFile::name)
          .toList();
    }
    return names;
  }

  /**
   * The lines of a file.
   *
   * @throws UnixFileException when it may not be read, or its tag is no code page of single bytes
   */
  static List<String> read(UnixFiles files, SecurityEnvironment user, UnixPath path) {
    UnixFile file =
        files
            .find(user, path)
            .orElseThrow(() -> new UnixFileException(Reason.NOT_FOUND, path.toString()));
    try (Content content = files.read(user, path)) {
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(content.size(), MAXIMUM_SIZE));
      content.read(0, bytes);
      return lines(bytes.array(), bytes.position(), file.tag());
    } catch (UnsupportedCodePageException untranslatable) {
      throw new UnixFileException(Reason.INVALID, path.toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> lines(byte[] text, int length, String tag) {
    if (!tag.isEmpty() && !tag.equals(EBCDIC)) {
      CodePages.of(EBCDIC, tag).toFileSystem().translate(text, 0, text, 0, length);
    }
    List<String> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= length; i++) {
      boolean end = i < length ? text[i] == NEW_LINE || text[i] == 0x25 : begin < length;
      if (end) {
        lines.add(Ebcdic.decode(text, begin, i - begin).stripTrailing());
        begin = i + 1;
      }
    }
    return lines;
  }
}

package io.lparjar.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The form in which a home keeps content, a number in its file {@code format}. It is raised when
 * content of before cannot be read any more.
 *
 * <p>A home of a later or earlier form is refused before anything in it changes. One without the
 * file may be of any earlier form; it is used, and a warning says what may be wrong.
 */
final class HomeFormat {
  /** RECFM=U behind block lengths, clusters with a version in their trailer. */
  static final int CURRENT = 2;

  private static final Logger LOG = LoggerFactory.getLogger(HomeFormat.class);
  private static final String FILE = "format";

  private HomeFormat() {}

  /**
   * Marks a home that is new, and looks at one that is there.
   *
   * @param database the directory in it that only a used home has
   * @throws StartException when it is of another form
   */
  static void require(Path home, Path database) {
    try {
      Path file = home.resolve(FILE);
      String mark = Files.exists(file) ? Files.readString(file).strip() : "";
      if (mark.isEmpty() && Files.exists(database)) {
        LOG.warn(
            "{} was made by an earlier build: its VSAM clusters and RECFM=U data sets may not be"
                + " readable. To take them along, dump it with that build (--dump) and load a new"
                + " home (--seed)",
            home);
      } else if (mark.isEmpty()) {
        Files.createDirectories(home);
        Files.writeString(file, CURRENT + "\n");
      } else if (!mark.equals(Integer.toString(CURRENT))) {
        throw new StartException(
            home
                + " is of form "
                + mark
                + ", this build reads form "
                + CURRENT
                + ": dump it with the build that made it (--dump) and load a new home (--seed)");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import java.util.Locale;

/**
 * Where names that are not fully qualified belong.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, CD subcommand"
 */
public sealed interface WorkingDirectory {

  /**
   * The full name of what a user calls {@code argument}; {@code //} before it is allowed.
   *
   * @param quotesOverride whether quotes make a name complete; else they are part of it, which then
   *     is none
   * @throws UnixPathException when it is a path of the UNIX file system
   */
  default PathName qualify(String argument, boolean quotesOverride) {
    String name = argument.strip();
    if (name.startsWith("//")) {
      name = name.substring(2);
    } else if (name.startsWith("/")) {
      throw new UnixPathException(name);
    }
    String folded = name.toUpperCase(Locale.ROOT);
    if (!quotesOverride || !folded.startsWith("'")) {
      return relative(folded);
    }
    int end = folded.length() > 1 && folded.endsWith("'") ? folded.length() - 1 : folded.length();
    return PathName.of(folded.substring(1, end).strip(), true);
  }

  /** The full name of {@code name}, upper case, in this directory. */
  PathName relative(String name);

  /** The prefix under which data sets stand whose name begins like this: ends with a period. */
  String prefix();

  /** One qualifier less, which is always a prefix. */
  default WorkingDirectory parent() {
    String prefix = prefix();
    int end = prefix.lastIndexOf('.', prefix.length() - 2);
    return new Prefix(prefix.substring(0, end + 1));
  }

  /** The reply to PWD. */
  Reply shown();

  /** The reply to the CWD that led here. */
  Reply entered();

  /**
   * Names are put behind a prefix.
   *
   * @param value upper case, empty or with a period at its end: {@code USER1.TEST.}
   */
  record Prefix(String value) implements WorkingDirectory {
    /** Before all names. */
    public static final Prefix EMPTY = new Prefix("");

    @Override
    public PathName relative(String name) {
      return PathName.of(value + name, false);
    }

    @Override
    public String prefix() {
      return value;
    }

    @Override
    public Reply shown() {
      return Reply.of(ServerMessage.DIRECTORY_IS_PREFIX, value);
    }

    @Override
    public Reply entered() {
      return Reply.of(ServerMessage.DIRECTORY_NOW_PREFIX, value);
    }
  }

  /** Names are members of a partitioned data set. */
  record PartitionedDataSet(DataSetName name) implements WorkingDirectory {
    @Override
    public PathName relative(String member) {
      return new PathName(name.value(), member, false);
    }

    @Override
    public String prefix() {
      return name.value() + ".";
    }

    @Override
    public Reply shown() {
      return Reply.of(ServerMessage.DIRECTORY_IS_PARTITIONED, name);
    }

    @Override
    public Reply entered() {
      return Reply.of(ServerMessage.DIRECTORY_NOW_PARTITIONED, name);
    }
  }
}

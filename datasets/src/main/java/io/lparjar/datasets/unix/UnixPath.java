package io.lparjar.datasets.unix;

import io.lparjar.datasets.unix.UnixFileException.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * An absolute path of the z/OS UNIX file system, without {@code .}, {@code ..} and double slashes.
 *
 * <p>{@code ..} takes off the name before it, whatever that is, and nothing at the root; so a path
 * cannot lead out of the tree.
 *
 * @param names from the root on; none for the root itself
 * @see "z/OS UNIX System Services Programming: Assembler Callable Services Reference, limits"
 */
public record UnixPath(List<String> names) {
  /** {@code /}. */
  public static final UnixPath ROOT = new UnixPath(List.of());

  /** Longest path in characters (PATH_MAX less the terminating null). */
  public static final int MAXIMUM_LENGTH = 1023;

  /** Longest name in characters (NAME_MAX). */
  public static final int MAXIMUM_NAME = 255;

  /** Names are IBM-1047 in the file system, which has the characters of ISO8859-1. */
  private static final char HIGHEST_CHARACTER = 0xFF;

  public UnixPath {
    names = List.copyOf(names);
  }

  /** The path of an absolute name such as {@code /tmp/x}. */
  public static UnixPath parse(String text) {
    return ROOT.resolve(text);
  }

  /**
   * What {@code text} means in this directory: an absolute path, or one from here on.
   *
   * @throws UnixFileException {@code NAME_TOO_LONG}, or {@code INVALID} for a character that cannot
   *     be in a name
   */
  public UnixPath resolve(String text) {
    List<String> result = new ArrayList<>(text.startsWith("/") ? List.of() : names);
    for (String name : text.split("/", -1)) {
      if (name.equals("..")) {
        if (!result.isEmpty()) {
          result.remove(result.size() - 1);
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        result.add(checked(name));
      }
    }
    UnixPath path = new UnixPath(result);
    if (path.toString().length() > MAXIMUM_LENGTH) {
      throw new UnixFileException(Reason.NAME_TOO_LONG, text);
    }
    return path;
  }

  private static String checked(String name) {
    if (name.length() > MAXIMUM_NAME) {
      throw new UnixFileException(Reason.NAME_TOO_LONG, name);
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\0' || c > HIGHEST_CHARACTER) {
        throw new UnixFileException(Reason.INVALID, name);
      }
    }
    return name;
  }

  /** The same with one name more. */
  public UnixPath child(String name) {
    List<String> result = new ArrayList<>(names);
    result.add(name);
    return new UnixPath(result);
  }

  public boolean isRoot() {
    return names.isEmpty();
  }

  /** The directory that this is in; the root for the root. */
  public UnixPath parent() {
    return isRoot() ? this : new UnixPath(names.subList(0, names.size() - 1));
  }

  /** The last name; empty for the root. */
  public String name() {
    return isRoot() ? "" : names.get(names.size() - 1);
  }

  /** Whether this is {@code other} or below it. */
  public boolean startsWith(UnixPath other) {
    return names.size() >= other.names.size()
        && names.subList(0, other.names.size()).equals(other.names);
  }

  /** {@code /tmp/x}. */
  @Override
  public String toString() {
    return "/" + String.join("/", names);
  }
}

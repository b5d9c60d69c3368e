package io.lparjar.emulator.ftp.listing;

/**
 * How names of data sets are shown: in quotes when the request was in quotes, else without the
 * prefix of the working directory.
 *
 * @param absolute whether the request was in quotes
 * @param prefix the working directory's
 */
record ShownName(boolean absolute, String prefix) {

  /** Whether the name belongs to the list: not above a relative request. */
  boolean includes(String name) {
    return absolute || (name.startsWith(prefix) && name.length() > prefix.length());
  }

  /** Writes a name that is included behind what is in the line. */
  void write(String name, LineBuffer line) {
    if (absolute) {
      line.character('\'').text(name).character('\'');
    } else {
      line.text(name.substring(prefix.length()));
    }
  }
}

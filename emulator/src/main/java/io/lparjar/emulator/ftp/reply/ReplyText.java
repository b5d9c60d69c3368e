package io.lparjar.emulator.ftp.reply;

import io.lparjar.emulator.release.Release;

/** One line of a reply: a code and a text with {@code %s} for what varies. */
public interface ReplyText {

  /** Three digits. */
  int code();

  /** Verbatim, in the form of {@link java.util.Formatter}. */
  String text();

  /** As a release words it: like the newest, unless it had a text of its own. */
  default String text(Release release) {
    return text();
  }
}

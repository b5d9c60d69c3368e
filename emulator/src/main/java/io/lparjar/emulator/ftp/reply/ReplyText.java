package io.lparjar.emulator.ftp.reply;

/** One line of a reply: a code and a text with {@code %s} for what varies. */
public interface ReplyText {

  /** Three digits. */
  int code();

  /** Verbatim, in the form of {@link java.util.Formatter}. */
  String text();
}

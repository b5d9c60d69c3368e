package io.lparjar.emulator.ftp.reply;

import java.util.Locale;

/**
 * Puts values into the form of a reply. Nearly all forms hold nothing but {@code %s}, for which a
 * {@link java.util.Formatter} would be a third of the work of a short command.
 */
final class ReplyForm {
  private ReplyForm() {}

  /**
   * As {@link String#format(Locale, String, Object...)}.
   *
   * @throws java.util.IllegalFormatException when the form does not suit the values
   */
  static String fill(String form, Object... values) {
    StringBuilder text = new StringBuilder(form.length() + 32);
    int value = 0;
    int from = 0;
    for (int at = form.indexOf('%'); at >= 0; at = form.indexOf('%', from)) {
      boolean plain = form.startsWith("%s", at) && value < values.length;
      if (!plain) {
        return String.format(Locale.ROOT, form, values);
      }
      text.append(form, from, at).append(values[value++]);
      from = at + 2;
    }
    return from == 0 ? form : text.append(form, from, form.length()).toString();
  }
}

package io.lparjar.emulator.ftp.site;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.UnsupportedCodePageException;
import java.util.Locale;

/**
 * A pair of code pages: {@code (IBM-1047,ISO8859-1)}, a user's table, or the built-in one.
 *
 * @see "z/OS Communications Server IP Configuration Reference, SBDATACONN statement"
 */
final class CodePagesType implements ValueType<CodePages> {
  /** The table of the server when nothing else was named. */
  static final CodePages BUILT_IN = CodePages.STANDARD;

  /** A data set, a path, or an asterisk for the table that the session began with. */
  private static final String TABLE_NAME = "[*]|/.+|'?[A-Za-z0-9$#@.()-]+'?";

  /** Tables of a user are only named: they are read later, when the user is known. */
  @Override
  public CodePages parse(String label, String text) {
    if (text.toUpperCase(Locale.ROOT).matches("FTP_STANDARD_TABLES?")) {
      return BUILT_IN;
    }
    if (text.matches(TABLE_NAME)) {
      return CodePages.notRead(text);
    }
    int comma = text.indexOf(',');
    if (!text.startsWith("(") || !text.endsWith(")") || comma < 0) {
      throw new InvalidValueException(SiteMessage.INVALID, label, text);
    }
    try {
      return CodePages.of(
          text.substring(1, comma).strip(), text.substring(comma + 1, text.length() - 1).strip());
    } catch (UnsupportedCodePageException unknown) {
      throw new InvalidValueException(SiteMessage.INVALID, label, text);
    }
  }

  @Override
  public CodePages blank(String label) {
    return BUILT_IN;
  }

  @Override
  public String format(CodePages value) {
    if (value.isUserTable()) {
      return value.fileSystem();
    }
    return value.equals(BUILT_IN) ? "" : "(" + value.fileSystem() + "," + value.network() + ")";
  }
}

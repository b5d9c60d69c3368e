package io.lparjar.emulator.ftp.site;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.UnsupportedCodePageException;
import java.util.Locale;

/**
 * The code page of the control connection, whose other side is always IBM-1047.
 *
 * @see "z/OS Communications Server IP Configuration Reference, CTRLCONN statement"
 */
final class ControlCodePageType implements ValueType<CodePages> {
  /** ASCII; bytes above it are taken for ISO8859-1 [inferred]. */
  static final CodePages SEVEN_BIT = named("7BIT");

  private static final CodePages STANDARD_TABLE = named("FTP_STANDARD_TABLE");

  private static CodePages named(String name) {
    CodePages pages = CodePages.STANDARD;
    return new CodePages(pages.fileSystem(), name, pages.toNetwork(), pages.toFileSystem());
  }

  @Override
  public CodePages parse(String label, String text) {
    String folded = text.toUpperCase(Locale.ROOT);
    switch (folded) {
      case "7BIT", "*" -> {
        return SEVEN_BIT;
      }
      case "FTP_STANDARD_TABLE" -> {
        return STANDARD_TABLE;
      }
      default -> {
        try {
          return CodePages.of(SEVEN_BIT.fileSystem(), folded);
        } catch (UnsupportedCodePageException unknown) {
          throw new InvalidValueException(SiteMessage.INVALID, label, text);
        }
      }
    }
  }

  @Override
  public CodePages blank(String label) {
    throw new InvalidValueException(SiteMessage.INVALID, label, "");
  }

  @Override
  public String format(CodePages value) {
    return value.network();
  }
}

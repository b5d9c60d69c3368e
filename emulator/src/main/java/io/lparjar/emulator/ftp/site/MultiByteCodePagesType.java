package io.lparjar.emulator.ftp.site;

import io.lparjar.datasets.codepage.MultiByteCodePages;
import io.lparjar.datasets.codepage.UnsupportedCodePageException;

/**
 * A pair of code pages: {@code (IBM-1388,UTF-8)}.
 *
 * @see "z/OS Communications Server IP Configuration Reference, MBDATACONN statement"
 */
final class MultiByteCodePagesType implements ValueType<MultiByteCodePages> {
  @Override
  public MultiByteCodePages parse(String label, String text) {
    int comma = text.indexOf(',');
    if (!text.startsWith("(") || !text.endsWith(")") || comma < 0) {
      throw new InvalidValueException(SiteMessage.MBDATACONN_SYNTAX);
    }
    try {
      return MultiByteCodePages.of(
          text.substring(1, comma).strip(), text.substring(comma + 1, text.length() - 1).strip());
    } catch (UnsupportedCodePageException unknown) {
      throw new InvalidValueException(SiteMessage.INVALID, label, text);
    }
  }

  @Override
  public MultiByteCodePages blank(String label) {
    throw new InvalidValueException(SiteMessage.MBDATACONN_SYNTAX);
  }

  @Override
  public String format(MultiByteCodePages value) {
    return "(" + value.fileSystem() + "," + value.network() + ")";
  }
}

package io.lparjar.emulator.ftp.listing;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.codepage.TranslationTable;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.site.SiteParameters;

/** What a list is encoded in. */
@FunctionalInterface
interface LineCode {
  /** ISO8859-1, lines ending with CR LF. */
  LineCode ASCII = LineCode::endLine;

  /** UTF-8, lines ending with CR LF. */
  LineCode UTF_8 = (bytes, begin, end) -> endLine(bytes, begin, widen(bytes, begin, end));

  /**
   * Encodes a line in place and ends it.
   *
   * @param bytes with room for twice the line and two more
   * @param end of the line, which is in ISO8859-1
   * @return where the encoded line ends
   */
  int encode(byte[] bytes, int begin, int end);

  /** EBCDIC, lines ending with a new line character. */
  static LineCode ebcdic(TranslationTable table) {
    return (bytes, begin, end) -> {
      table.translate(bytes, begin, bytes, begin, end - begin);
      bytes[end] = Ebcdic.NEW_LINE;
      return end + 1;
    };
  }

  /** Of the session's type; in TYPE A, UTF-8 when the control connection uses it. [inferred] */
  static LineCode of(FtpSession session) {
    if (session.representation().type() == Representation.Type.EBCDIC) {
      return ebcdic(session.settings().get(SiteParameters.SBDATACONN).toFileSystem());
    }
    return session.isUnicode() ? UTF_8 : ASCII;
  }

  private static int endLine(byte[] bytes, int begin, int end) {
    bytes[end] = '\r';
    bytes[end + 1] = '\n';
    return end + 2;
  }

  /** Makes two bytes of each character that is not ASCII, from the last one on. */
  private static int widen(byte[] bytes, int begin, int end) {
    int wide = 0;
    for (int i = begin; i < end; i++) {
      wide += bytes[i] < 0 ? 1 : 0;
    }
    int target = end + wide;
    for (int i = end - 1; wide > 0 && i >= begin; i--) {
      int character = bytes[i] & 0xFF;
      if (character < 0x80) {
        bytes[--target] = (byte) character;
      } else {
        bytes[--target] = (byte) (0x80 | (character & 0x3F));
        bytes[--target] = (byte) (0xC0 | (character >> 6));
      }
    }
    return end + wide;
  }
}

package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.Ebcdic;
import java.nio.charset.StandardCharsets;

/**
 * Text on the control connection. Names are EBCDIC in the system, and the national characters
 * {@code $}, {@code #} and {@code @} of a data set name are X'5B', X'7B' and X'7C' there, whatever
 * the client's code page has in their place.
 *
 * @param codePages between IBM-1047 and the code page of the control connection
 * @param unicode whether that is UTF-8 instead; of characters, those of ISO8859-1 can be names
 * @see "z/OS Communications Server IP Configuration Reference, CTRLCONN statement"
 */
public record ControlText(CodePages codePages, boolean unicode) {

  /** The same without UTF-8. */
  public ControlText(CodePages codePages) {
    this(codePages, false);
  }

  /** A command line as the server understands it; {@code line} has a character a byte received. */
  public String decode(String line) {
    if (unicode) {
      return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
    if (isStandard()) {
      return line;
    }
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    codePages.toFileSystem().translate(bytes, 0, bytes, 0, bytes.length);
    return Ebcdic.decode(bytes);
  }

  /** A reply as it is sent; {@code encoded} is ISO8859-1 and may be changed. */
  public byte[] encode(byte[] encoded) {
    if (unicode) {
      return new String(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
    }
    if (isStandard()) {
      return encoded;
    }
    CodePages.STANDARD.toFileSystem().translate(encoded, 0, encoded, 0, encoded.length);
    codePages.toNetwork().translate(encoded, 0, encoded, 0, encoded.length);
    return encoded;
  }

  private boolean isStandard() {
    return codePages.toNetwork() == CodePages.STANDARD.toNetwork();
  }
}

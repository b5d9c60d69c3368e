package io.lparjar.datasets.codepage;

import io.lparjar.datasets.codepage.UnsupportedCodePageException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;

/**
 * Names of code pages as z/OS writes them. The JDK knows most; these it lacks.
 *
 * @see "z/OS XL C/C++ Programming Guide, code set converters supplied"
 */
final class CodePageNames {
  /**
   * Where the JDK has no such page, the nearest that it has: 1388 extends 935, 1390 extends 930 and
   * 1399 extends 939, and what the extension adds is untranslatable here. [inferred]
   */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("IBM-367", "US-ASCII"),
          Map.entry("ISO646-US", "US-ASCII"),
          Map.entry("IBM-954", "EUC-JP"),
          Map.entry("IBM-1200", "UTF-16BE"),
          Map.entry("IBM-13488", "UTF-16BE"),
          Map.entry("UCS-2", "UTF-16BE"),
          Map.entry("IBM-1208", "UTF-8"),
          Map.entry("IBM-1386", "GBK"),
          Map.entry("IBM-5488", "GB18030"),
          Map.entry("IBM-1388", "x-IBM935"),
          Map.entry("IBM-1390", "x-IBM930"),
          Map.entry("IBM-1399", "x-IBM939"));

  private CodePageNames() {}

  /**
   * The charset of a name, in upper or lower case.
   *
   * @throws UnsupportedCodePageException when there is none
   */
  static Charset charset(String name) {
    try {
      return Charset.forName(NAMES.getOrDefault(name.toUpperCase(Locale.ROOT), name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnsupportedCodePageException(Reason.UNKNOWN, name, e);
    }
  }
}

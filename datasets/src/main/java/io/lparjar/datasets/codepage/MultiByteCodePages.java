package io.lparjar.datasets.codepage;

import java.nio.charset.Charset;

/**
 * A pair of code pages whose characters may have several bytes: of the file system and of the
 * network.
 *
 * @param fileSystem name as users write it, such as {@code IBM-939} or {@code IBM-1388}
 * @param network name as users write it, such as {@code UTF-8}
 * @param fileSystemCharset what the JDK has for it
 * @param networkCharset what the JDK has for it
 * @see "z/OS Communications Server IP Configuration Reference, MBDATACONN statement"
 */
public record MultiByteCodePages(
    String fileSystem, String network, Charset fileSystemCharset, Charset networkCharset) {

  /**
   * The pair of two code pages, whose names may be in upper or lower case.
   *
   * @throws UnsupportedCodePageException when there is none of a name
   */
  public static MultiByteCodePages of(String fileSystem, String network) {
    return new MultiByteCodePages(
        fileSystem, network, CodePageNames.charset(fileSystem), CodePageNames.charset(network));
  }

  /** Whether there is a code page of that name. */
  public static boolean isKnown(String name) {
    try {
      return CodePageNames.charset(name).canEncode();
    } catch (UnsupportedCodePageException unknown) {
      return false;
    }
  }
}

package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.codepage.MultiByteCodePages;
import java.util.Arrays;
import java.util.Optional;

/**
 * The double-byte character sets of TYPE B. The JDK's code pages stand for the DBCS tables that
 * z/OS loads. [inferred]
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, TYpe subcommand"
 */
public enum DoubleByteSet {
  SJISKANJI(1, "KANJI Shift-JIS", "IBM-939", "IBM-943"),
  EUCKANJI(2, "KANJI Extended Unix Code", "IBM-939", "EUC-JP"),
  JIS83KJ(3, "KANJI JIS 1983", "IBM-939", "ISO-2022-JP"),
  /** Sent with the escape sequence of 1983, read with either. */
  JIS78KJ(4, "KANJI JIS 1978", "IBM-939", "ISO-2022-JP"),
  HANGEUL(5, "HANGEUL", "IBM-933", "IBM-949"),
  KSC5601(6, "KSC-5601", "IBM-933", "EUC-KR"),
  TCHINESE(7, "TCHINESE", "IBM-937", "IBM-948"),
  BIG5(8, "BIG5", "IBM-937", "IBM-950"),
  SCHINESE(9, "SCHINESE", "IBM-935", "IBM-1381");

  private final int number;
  private final String text;
  private final String fileSystem;
  private final String network;

  DoubleByteSet(int number, String text, String fileSystem, String network) {
    this.number = number;
    this.text = text;
    this.fileSystem = fileSystem;
    this.network = network;
  }

  /** The set of {@code TYPE B number}. */
  public static Optional<DoubleByteSet> of(String number) {
    return Arrays.stream(values())
        .filter(set -> Integer.toString(set.number).equals(number))
        .findFirst();
  }

  /** Whether its escape sequences come in an ASCII and a JIS Roman form. */
  public boolean hasEscapeSequences() {
    return this == JIS83KJ || this == JIS78KJ;
  }

  /** Of data sets, with SO and SI, and of the network. */
  public MultiByteCodePages codePages() {
    return MultiByteCodePages.of(fileSystem, network);
  }

  /** As replies show it. [recalled] */
  @Override
  public String toString() {
    return text;
  }
}

package io.lparjar.datasets.codepage;

/**
 * A pair of code pages as a session uses it: of the file system (EBCDIC) and of the network.
 *
 * <p>Bytes whose character the other page lacks become SUB: X'3F' in EBCDIC, X'1A' in ASCII.
 *
 * @param fileSystem name as users write it, such as {@code IBM-1047}; of the data set when a user
 *     made the tables
 * @param network name as users write it, such as {@code ISO8859-1}; empty for a user's tables
 * @param toNetwork from the file system's to the network's
 * @param toFileSystem from the network's to the file system's
 * @see "z/OS Communications Server IP Configuration Reference, SBDATACONN statement"
 */
public record CodePages(
    String fileSystem, String network, TranslationTable toNetwork, TranslationTable toFileSystem) {

  /**
   * IBM-1047 and ISO8859-1, a bijection: X'15' (NL) is X'0A' and X'25' (LF) is X'85', as {@code
   * iconv} has it [recalled].
   */
  public static final CodePages STANDARD = of("IBM-1047", "ISO8859-1");

  /**
   * A pair of tables that a user made.
   *
   * @param name of the data set or file that they are from
   */
  public static CodePages ofTables(
      String name, TranslationTable toNetwork, TranslationTable toFileSystem) {
    return new CodePages(name, "", toNetwork, toFileSystem);
  }

  /**
   * The tables of a user that have not been read yet; until then as {@link #STANDARD}.
   *
   * @param name of the data set or file that they are in
   */
  public static CodePages notRead(String name) {
    return ofTables(name, STANDARD.toNetwork(), STANDARD.toFileSystem());
  }

  /** Whether these are a user's tables, not code pages that have names. */
  public boolean isUserTable() {
    return network.isEmpty();
  }

  /** Whether these are a user's tables that have not been read yet. */
  public boolean isNotRead() {
    return isUserTable() && toNetwork == STANDARD.toNetwork();
  }

  /**
   * The pair of two code pages that the JDK knows by these names, in upper or lower case.
   *
   * @throws UnsupportedCodePageException when there is none of a name, or not of one byte a
   *     character
   */
  public static CodePages of(String fileSystem, String network) {
    CodePage host = CodePage.of(fileSystem);
    CodePage wire = CodePage.of(network);
    return new CodePages(fileSystem, network, host.to(wire), wire.to(host));
  }
}

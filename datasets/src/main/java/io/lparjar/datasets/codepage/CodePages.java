package io.lparjar.datasets.codepage;

/**
 * A pair of code pages as a session uses it: of the file system (EBCDIC) and of the network.
 *
 * @param fileSystem name as users write it, such as {@code IBM-1047}
 * @param network name as users write it, such as {@code ISO8859-1}
 * @param toNetwork from the file system's to the network's
 * @param toFileSystem from the network's to the file system's
 * @see "z/OS Communications Server IP Configuration Reference, SBDATACONN statement"
 */
public record CodePages(
    String fileSystem, String network, TranslationTable toNetwork, TranslationTable toFileSystem) {}

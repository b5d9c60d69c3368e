package io.lparjar.jes.jcl;

/**
 * A statement on its way to the converter.
 *
 * @param statement the statement
 * @param origin where it was read
 * @param depth number of INCLUDE groups that it stands in
 */
record SourceStatement(JclStatement statement, Origin origin, int depth) {}

/**
 * Code pages: tables between EBCDIC and the code pages of networks.
 *
 * <p>{@code TranslationTable} is the entry type.
 *
 * @see "z/OS Communications Server IP Configuration Reference, SBDATACONN"
 */
@NullMarked
package io.lparjar.datasets.codepage;

import org.jspecify.annotations.NullMarked;

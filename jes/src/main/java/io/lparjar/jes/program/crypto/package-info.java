/**
 * The Encryption Facility's programs CSDFILEN and CSDFILDE, over a form of their own.
 *
 * <p>{@code FileEncryption} is the entry type; the form of the data is in docs/programs.md.
 *
 * @see "IBM Encryption Facility for z/OS, User's Guide"
 */
@NullMarked
package io.lparjar.jes.program.crypto;

import org.jspecify.annotations.NullMarked;

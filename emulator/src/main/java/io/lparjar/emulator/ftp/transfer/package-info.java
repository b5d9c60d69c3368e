/**
 * Transfers: records to bytes on the data connection and back, by type, structure and mode.
 *
 * <p>{@code Transfer} is the entry type.
 *
 * @see "RFC 959, data representation and storage"
 */
@NullMarked
package io.lparjar.emulator.ftp.transfer;

import org.jspecify.annotations.NullMarked;

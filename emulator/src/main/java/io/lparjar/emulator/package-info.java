/**
 * The system as a whole: an emulated z/OS with its FTP server.
 *
 * <p>{@code ZosEmulator} is the entry type.
 */
@NullMarked
package io.lparjar.emulator;

import org.jspecify.annotations.NullMarked;

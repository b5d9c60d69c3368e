/**
 * The user exits of the FTP server, for a test or an installation to write in Java.
 *
 * <p>{@link io.lparjar.emulator.exit.ServerExits} is the entry type, which {@code
 * ZosEmulator.builder().exits(...)} takes; the other types are what its methods are given and give.
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTP server user exits"
 */
@NullMarked
package io.lparjar.emulator.exit;

import org.jspecify.annotations.NullMarked;

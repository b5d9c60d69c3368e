/**
 * The TSO READY prompt, at a terminal or over a pipe. {@link io.lparjar.emulator.tso.ReadyPrompt}
 * is the entry type. See "z/OS TSO/E User's Guide".
 */
@NullMarked
package io.lparjar.emulator.tso;

import org.jspecify.annotations.NullMarked;

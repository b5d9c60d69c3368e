/** Tests of the READY prompt and its own commands. */
@NullMarked
package io.lparjar.emulator.tso;

import org.jspecify.annotations.NullMarked;

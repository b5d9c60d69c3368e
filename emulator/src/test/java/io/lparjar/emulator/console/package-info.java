/** Tests of the operator console. */
@NullMarked
package io.lparjar.emulator.console;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: options, start, READY line, stop.
 *
 * <p>{@code Main} is the entry type; {@code launch.sh} starts it.
 */
@NullMarked
package io.lparjar.emulator.launch;

import org.jspecify.annotations.NullMarked;

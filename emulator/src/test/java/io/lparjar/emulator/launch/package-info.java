/** Tests of the command line. */
@NullMarked
package io.lparjar.emulator.launch;

import org.jspecify.annotations.NullMarked;

/** Tests of the system as a whole. */
@NullMarked
package io.lparjar.emulator;

import org.jspecify.annotations.NullMarked;

/** Tests of the package; nothing may be null here either. */
@NullMarked
package io.lparjar.emulator.seed;

import org.jspecify.annotations.NullMarked;

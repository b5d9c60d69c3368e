/** Tests of releases. */
@NullMarked
package io.lparjar.emulator.release;

import org.jspecify.annotations.NullMarked;

/** Tests of what a system is given. */
@NullMarked
package io.lparjar.emulator.given;

import org.jspecify.annotations.NullMarked;

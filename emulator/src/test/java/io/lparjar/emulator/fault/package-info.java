/** Tests of faults. */
@NullMarked
package io.lparjar.emulator.fault;

import org.jspecify.annotations.NullMarked;

/**
 * Releases of z/OS that the system can present itself as, in their order. The entry type is {@link
 * io.lparjar.emulator.release.Release}. The manual is z/OS Communications Server: New Function
 * Summary.
 */
@NullMarked
package io.lparjar.emulator.release;

import org.jspecify.annotations.NullMarked;

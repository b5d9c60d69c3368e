/** Tests of the package; nothing may be null here either. */
@NullMarked
package io.lparjar.emulator.attls;

import org.jspecify.annotations.NullMarked;

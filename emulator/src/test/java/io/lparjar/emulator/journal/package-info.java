/** Tests of the journal. */
@NullMarked
package io.lparjar.emulator.journal;

import org.jspecify.annotations.NullMarked;

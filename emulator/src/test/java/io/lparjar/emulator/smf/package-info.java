/** Tests of SMF records. */
@NullMarked
package io.lparjar.emulator.smf;

import org.jspecify.annotations.NullMarked;

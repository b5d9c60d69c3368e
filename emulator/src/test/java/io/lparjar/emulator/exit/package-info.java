/** Tests of user exits. */
@NullMarked
package io.lparjar.emulator.exit;

import org.jspecify.annotations.NullMarked;

/** Tests of assertions on data sets. */
@NullMarked
package io.lparjar.emulator.assertj;

import org.jspecify.annotations.NullMarked;

/**
 * AssertJ assertions on data sets.
 *
 * <p>{@link io.lparjar.emulator.assertj.DataSetAssert} is the entry type.
 *
 * @see "z/OS DFSMS Using Data Sets"
 */
@NullMarked
package io.lparjar.emulator.assertj;

import org.jspecify.annotations.NullMarked;

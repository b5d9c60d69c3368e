/**
 * IEBDG: data sets of test records, made of fields with patterns.
 *
 * <p>{@code Iebdg} is the program, {@code TestField} a field and how it changes from one record to
 * the next.
 *
 * @see "z/OS DFSMSdfp Utilities, IEBDG"
 */
@NullMarked
package io.lparjar.jes.program.testdata;

import org.jspecify.annotations.NullMarked;

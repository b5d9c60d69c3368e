/**
 * SDSF in batch: panels of jobs and their output, and what an operator does to them.
 *
 * <p>{@code Sdsf} is the program.
 *
 * @see "z/OS SDSF User's Guide, using SDSF in batch"
 */
@NullMarked
package io.lparjar.jes.program.sdsf;

import org.jspecify.annotations.NullMarked;

/**
 * JES2 control statements: what a job says to JES2 and not to the converter.
 *
 * <p>{@link io.lparjar.jes.control.JobControls} is what all of them say together.
 *
 * @see "z/OS MVS JCL Reference, JES2 control statements"
 */
@NullMarked
package io.lparjar.jes.control;

import org.jspecify.annotations.NullMarked;

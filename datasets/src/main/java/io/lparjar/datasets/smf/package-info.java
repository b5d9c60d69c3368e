/**
 * System management facilities: records of what has happened, and the data set that keeps them.
 *
 * <p>{@link io.lparjar.datasets.smf.SmfRecorder} is the entry type; who has something to record
 * fills an {@link io.lparjar.datasets.smf.SmfSection} by {@link io.lparjar.datasets.smf.SmfField}s.
 *
 * @see "z/OS MVS System Management Facilities (SMF)"
 */
@NullMarked
package io.lparjar.datasets.smf;

import org.jspecify.annotations.NullMarked;

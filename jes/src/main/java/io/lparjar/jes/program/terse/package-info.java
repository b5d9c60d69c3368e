/**
 * AMATERSE: data sets in the compressed form that is sent to service.
 *
 * <p>{@code Amaterse} is the entry type; the form of the data is in docs/programs.md.
 *
 * @see "z/OS MVS Diagnosis: Tools and Service Aids, AMATERSE"
 */
@NullMarked
package io.lparjar.jes.program.terse;

import org.jspecify.annotations.NullMarked;

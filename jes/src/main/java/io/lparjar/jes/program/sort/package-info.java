/**
 * DFSORT: sorting, merging and copying with selection and reformatting, and ICETOOL on top of it.
 *
 * <p>{@code Dfsort} and {@code Icetool} are the programs; records pass through them as {@code
 * WorkRecord}.
 *
 * @see "z/OS DFSORT Application Programming Guide"
 */
@NullMarked
package io.lparjar.jes.program.sort;

import org.jspecify.annotations.NullMarked;

/**
 * Job control language: statements with their positions, from records to a model.
 *
 * <p>{@code JobSplitter} finds the jobs in a stream of records, {@code Converter} is the entry
 * type.
 *
 * @see "z/OS MVS JCL Reference"
 */
@NullMarked
package io.lparjar.jes.jcl;

import org.jspecify.annotations.NullMarked;

/**
 * BPXBATCH and AOPBATCH: a small shell over the z/OS UNIX files of the system.
 *
 * <p>{@code Bpxbatch} is the entry type. No command of the host is ever run, no file of the host
 * ever touched.
 *
 * @see "z/OS UNIX System Services User's Guide, the BPXBATCH utility"
 */
@NullMarked
package io.lparjar.jes.program.shell;

import org.jspecify.annotations.NullMarked;

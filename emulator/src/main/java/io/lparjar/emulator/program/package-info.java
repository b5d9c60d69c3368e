/**
 * Programs and outcomes of steps that an installation adds, as a host file names them.
 *
 * <p>{@code ProgramFile} is the entry type; docs/programs.md tells the statements.
 *
 * @see "z/OS MVS JCL Reference, PGM parameter"
 */
@NullMarked
package io.lparjar.emulator.program;

import org.jspecify.annotations.NullMarked;

/**
 * What has happened in a system: commands with their replies, jobs, refused accesses; and questions
 * about it.
 *
 * <p>{@link io.lparjar.emulator.journal.Journal} is the entry type, {@link
 * io.lparjar.emulator.journal.Expectation} what a test asks it.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, FTP"
 */
@NullMarked
package io.lparjar.emulator.journal;

import org.jspecify.annotations.NullMarked;

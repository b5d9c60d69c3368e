/**
 * What a system is given by a test before it begins: users, RACF profiles, data sets, UNIX files.
 *
 * <p>{@link io.lparjar.emulator.given.Given} is the entry type.
 *
 * @see "z/OS DFSMS Using Data Sets"
 */
@NullMarked
package io.lparjar.emulator.given;

import org.jspecify.annotations.NullMarked;

/**
 * RACF commands: how users, groups, profiles and options are defined, changed and listed.
 *
 * <p>{@link io.lparjar.security.racf.command.RacfCommands} is the entry type, for TSO, consoles and
 * files of commands; a row of {@code CommandVerb}, a class and a place in {@code RacfCommandTable}
 * make a command.
 *
 * @see "z/OS Security Server RACF Command Language Reference"
 */
@NullMarked
package io.lparjar.security.racf.command;

import org.jspecify.annotations.NullMarked;

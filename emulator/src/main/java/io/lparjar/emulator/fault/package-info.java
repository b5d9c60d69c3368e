/**
 * Misbehaviour on order: of the network, of the FTP server, and of what stands behind it.
 *
 * <p>{@link io.lparjar.emulator.fault.Faults} is the entry type, {@link
 * io.lparjar.emulator.fault.Fault} the list of what can go wrong.
 *
 * @see "z/OS Communications Server IP Diagnosis Guide, diagnosing FTP problems"
 */
@NullMarked
package io.lparjar.emulator.fault;

import org.jspecify.annotations.NullMarked;

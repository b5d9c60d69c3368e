/**
 * PROFILE.TCPIP: what the TCP/IP stack allows by zones of addresses and reserved ports, and asks
 * SAF about.
 *
 * <p>{@link io.lparjar.emulator.profile.TcpipStack} is the entry type.
 *
 * @see "z/OS Communications Server IP Configuration Reference, TCP/IP profile (PROFILE.TCPIP)"
 */
@NullMarked
package io.lparjar.emulator.profile;

import org.jspecify.annotations.NullMarked;

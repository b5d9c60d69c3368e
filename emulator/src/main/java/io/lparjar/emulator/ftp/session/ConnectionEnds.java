package io.lparjar.emulator.ftp.session;

import java.net.InetSocketAddress;

/**
 * The two ends of a TCP connection.
 *
 * @param local ours
 * @param remote that of the other side
 */
public record ConnectionEnds(InetSocketAddress local, InetSocketAddress remote) {}

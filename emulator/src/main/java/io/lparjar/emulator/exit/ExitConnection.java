package io.lparjar.emulator.exit;

import java.net.InetSocketAddress;

/**
 * The control connection on whose behalf an exit is called. An IPv4 address that is mapped into
 * IPv6 counts as IPv4. [seen]
 *
 * @param client the client's end
 * @param server the server's end
 * @param sessionId the session instance identifier, the daemon's job name and five digits, as in
 *     EZYFS messages and in SMF records of type 119: {@code FTPD100033} [documented]
 */
public record ExitConnection(
    InetSocketAddress client, InetSocketAddress server, String sessionId) {}

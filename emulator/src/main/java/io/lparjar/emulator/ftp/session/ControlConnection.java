package io.lparjar.emulator.ftp.session;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * The connection that a session came by.
 *
 * @param asid address space identifier of the session, unique among those alive
 * @param client the client's end
 * @param server our end
 * @param passiveAddress where clients find passive data connections; differs from {@code server}
 *     behind address translation
 * @param data makes the data connections
 * @param tls what it can do about TLS
 */
public record ControlConnection(
    int asid,
    InetSocketAddress client,
    InetSocketAddress server,
    InetAddress passiveAddress,
    DataConnector data,
    ControlTls tls) {}

package io.lparjar.emulator.ftp.session;

import java.net.InetSocketAddress;

/**
 * The connection that a session came by.
 *
 * @param asid address space identifier of the session, unique among those alive
 * @param client the client's end
 * @param server our end
 * @param data makes the data connections
 */
public record ControlConnection(
    int asid, InetSocketAddress client, InetSocketAddress server, DataConnector data) {}

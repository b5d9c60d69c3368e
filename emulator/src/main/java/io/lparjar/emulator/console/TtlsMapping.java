package io.lparjar.emulator.console;

/**
 * The AT-TLS rule to which a connection maps, and its actions.
 *
 * @param connection name of the connection action, or empty
 */
public record TtlsMapping(String rule, String group, String environment, String connection) {}

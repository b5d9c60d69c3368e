package io.lparjar.jes.db2;

import java.time.LocalDateTime;

/**
 * Values that statements can name.
 *
 * @param user USER, the authorization ID
 * @param sqlId CURRENT SQLID and CURRENT SCHEMA, the qualifier of names without one
 * @param server CURRENT SERVER
 * @param now CURRENT DATE, TIME and TIMESTAMP, the same throughout a statement
 */
public record SpecialRegisters(String user, String sqlId, String server, LocalDateTime now) {}

package io.lparjar.jes.db2;

/**
 * Who works with Db2.
 *
 * @param authorizationId primary authorization ID: the user ID
 * @param administrator whether it has SYSADM authority
 */
public record Db2Identity(String authorizationId, boolean administrator) {}

package io.lparjar.datasets.allocation;

import io.lparjar.security.saf.SecurityEnvironment;

/**
 * The address space that wants a data set: a job, or an FTP session.
 *
 * @param user under whose authority
 * @param jobName shown to others who wait, 1 to 8 characters
 * @param asid address space identifier, unique among the address spaces alive; shown as 4 hex
 *     digits
 */
public record Requester(SecurityEnvironment user, String jobName, int asid) {}

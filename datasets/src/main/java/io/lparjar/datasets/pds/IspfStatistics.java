package io.lparjar.datasets.pds;

import io.lparjar.security.saf.UserId;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Statistics that ISPF keeps in the user data of a directory entry.
 *
 * @param version 1 to 99
 * @param modification 0 to 99
 * @param created when the member was made
 * @param changed when it was last saved
 * @param size lines now, 0 to 65,535 unless extended
 * @param initial lines when it was made
 * @param modified lines changed since
 * @param userId who saved it
 * @see "z/OS ISPF User's Guide Volume I, PDF library and data set statistics"
 */
public record IspfStatistics(
    int version,
    int modification,
    LocalDate created,
    LocalDateTime changed,
    int size,
    int initial,
    int modified,
    UserId userId) {}

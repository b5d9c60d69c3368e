package io.lparjar.security.racf.profile;

import java.time.LocalDate;

/**
 * The password of a user, as it is kept.
 *
 * @param hash by which one that is typed is known again
 * @param changed when it was set
 * @param expired whether the user must change it at the next logon
 */
public record Password(PasswordHash hash, LocalDate changed, boolean expired) {}

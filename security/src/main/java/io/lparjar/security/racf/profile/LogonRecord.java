package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a user's logons, beside the profile that they do not change.
 *
 * @param user the user
 * @param lastAccess when the user was let in; null when never
 * @param failedAttempts wrong passwords in a row since
 */
public record LogonRecord(UserId user, @Nullable Instant lastAccess, int failedAttempts) {}

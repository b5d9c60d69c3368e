package io.lparjar.security.racf.profile;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a user or a connection does not count, and from when on that changes.
 *
 * @param revoked the state before any of the dates
 * @param revokeDate the first day on which it does not count, or null
 * @param resumeDate the first day on which it counts again, or null
 * @see "z/OS Security Server RACF Command Language Reference, ALTUSER REVOKE and RESUME"
 */
public record Revocation(
    boolean revoked, @Nullable LocalDate revokeDate, @Nullable LocalDate resumeDate) {
  public static final Revocation NONE = new Revocation(false, null, null);

  /** Revoked or not from now on, whatever dates were set. */
  public static Revocation of(boolean revoked) {
    return revoked ? new Revocation(true, null, null) : NONE;
  }

  /** Whether it does not count today; of two dates in the past the later one decides. */
  public boolean inEffect(Supplier<LocalDate> today) {
    if (revokeDate == null && resumeDate == null) {
      return revoked;
    }
    LocalDate now = today.get();
    boolean revokes = revokeDate != null && !now.isBefore(revokeDate);
    boolean resumes = resumeDate != null && !now.isBefore(resumeDate);
    if (revokeDate != null && resumeDate != null && revokes && resumes) {
      return resumeDate.isBefore(revokeDate);
    }
    return revokes || (revoked && !resumes);
  }

  public Revocation withRevokeDate(@Nullable LocalDate date) {
    return new Revocation(revoked, date, resumeDate);
  }

  public Revocation withResumeDate(@Nullable LocalDate date) {
    return new Revocation(revoked, revokeDate, date);
  }
}

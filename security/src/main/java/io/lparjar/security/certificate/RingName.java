package io.lparjar.security.certificate;

import io.lparjar.security.saf.UserId;

/**
 * Name of a key ring.
 *
 * @param owner the user whose ring it is
 * @param name up to 237 characters; case counts
 */
public record RingName(UserId owner, String name) {

  /** {@code FTPD/FTPRING}. */
  @Override
  public String toString() {
    return owner + "/" + name;
  }
}

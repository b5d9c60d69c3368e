package io.lparjar.security.saf;

import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to be let in (RACROUTE REQUEST=VERIFY).
 *
 * @param userId as typed, any case, perhaps no user id at all
 * @param password as typed; case is folded by the rules of the security product
 * @param newPassword the password to change to, or null
 * @param application the APPL name, such as {@code OMVSAPPL}
 * @param portOfEntry where the user comes from: an IP address or a terminal name
 */
public record LogonRequest(
    String userId,
    String password,
    @Nullable String newPassword,
    String application,
    String portOfEntry) {

  /** Hides what must not be seen in a log. */
  @Override
  public String toString() {
    return "LogonRequest[" + userId + ", " + application + ", " + portOfEntry + "]";
  }
}

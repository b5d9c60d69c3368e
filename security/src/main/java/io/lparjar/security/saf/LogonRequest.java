package io.lparjar.security.saf;

import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to be let in (RACROUTE REQUEST=VERIFY).
 *
 * @param userId as typed, any case, perhaps no user id at all
 * @param password or password phrase, as typed; case is folded by the rules of the security product
 * @param newPassword the password or phrase to change to, or null
 * @param application the APPL name, such as {@code OMVSAPPL}
 * @param portOfEntry where the user comes from, for messages: an IP address or a terminal name
 * @param checkedPort where the user comes from, for checks
 */
public record LogonRequest(
    String userId,
    String password,
    @Nullable String newPassword,
    String application,
    String portOfEntry,
    PortOfEntry checkedPort) {

  /** A request from the terminal that {@code portOfEntry} means. */
  public LogonRequest(
      String userId,
      String password,
      @Nullable String newPassword,
      String application,
      String portOfEntry) {
    this(
        userId, password, newPassword, application, portOfEntry, PortOfEntry.terminal(portOfEntry));
  }

  /** Hides what must not be seen in a log. */
  @Override
  public String toString() {
    return "LogonRequest[" + userId + ", " + application + ", " + portOfEntry + "]";
  }
}

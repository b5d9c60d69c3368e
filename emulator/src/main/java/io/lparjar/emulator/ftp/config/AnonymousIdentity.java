package io.lparjar.emulator.ftp.config;

import io.lparjar.emulator.ftp.site.ValueType;
import io.lparjar.emulator.ftp.site.ValueTypes;
import io.lparjar.security.saf.UserId;
import java.util.Optional;

/**
 * Who an anonymous user is to the security product, as ANONYMOUS says.
 *
 * @param form how the identity comes about
 * @param userId of the user; {@code ANONYMO} unless the statement names another
 * @param password of that user, empty unless the statement has it
 * @see "z/OS Communications Server IP Configuration Reference, ANONYMOUS statement"
 */
public record AnonymousIdentity(Form form, String userId, String password) {
  private static final String STANDARD_USER = "ANONYMO";
  private static final String SURROGATE = "SURROGATE";

  /** Nobody logs in anonymously; the name is as good as any other. */
  public static final AnonymousIdentity NOT_ALLOWED =
      new AnonymousIdentity(Form.NOT_ALLOWED, STANDARD_USER, "");

  /** The statement without a value: a user without password. */
  public static final AnonymousIdentity STANDARD =
      new AnonymousIdentity(Form.STANDARD, STANDARD_USER, "");

  static final ValueType<AnonymousIdentity> TYPE = new Type();

  /** Forms of the statement. */
  public enum Form {
    NOT_ALLOWED,
    STANDARD,
    /** {@code userid}: as if that had been typed, with its password asked for. */
    USER,
    /** {@code userid/password}. */
    USER_AND_PASSWORD,
    /** {@code userid/SURROGATE}: by the daemon's authority to BPX.SRV.userid. */
    SURROGATE
  }

  static Optional<AnonymousIdentity> parse(String text) {
    String[] parts = text.split("/", 2);
    return UserId.parse(parts[0])
        .map(
            user -> {
              if (parts.length == 1) {
                return new AnonymousIdentity(Form.USER, user.value(), "");
              }
              return parts[1].equalsIgnoreCase(SURROGATE)
                  ? new AnonymousIdentity(Form.SURROGATE, user.value(), "")
                  : new AnonymousIdentity(Form.USER_AND_PASSWORD, user.value(), parts[1]);
            });
  }

  /** Whether the password of a user must be typed. */
  public boolean asksForPassword() {
    return form == Form.USER;
  }

  /** As the statement has it, but for the password. */
  @Override
  public String toString() {
    return switch (form) {
      case NOT_ALLOWED, STANDARD -> "";
      case USER -> userId;
      case USER_AND_PASSWORD -> userId + "/********";
      case SURROGATE -> userId + "/" + SURROGATE;
    };
  }

  private static final class Type implements ValueType<AnonymousIdentity> {
    private final ValueType<AnonymousIdentity> written =
        ValueTypes.of(AnonymousIdentity::parse, AnonymousIdentity::toString);

    @Override
    public AnonymousIdentity parse(String label, String text) {
      return written.parse(label, text);
    }

    @Override
    public AnonymousIdentity blank(String label) {
      return STANDARD;
    }

    @Override
    public String format(AnonymousIdentity value) {
      return value.toString();
    }
  }
}

package io.lparjar.security.racf.profile;

import java.util.regex.Pattern;

/**
 * The name of a resource profile: of one resource, or of many by generic characters.
 *
 * @param text upper case as the resources are, 1 to 246 characters, without blanks
 * @param generic whether the profile is generic; true of a name without generic characters when it
 *     was defined so (fully qualified generic)
 * @see "z/OS Security Server RACF Command Language Reference, Naming considerations for resource
 *     profiles"
 */
public record ProfileName(String text, boolean generic) {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,246}");

  public ProfileName {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a profile name: " + text);
    }
  }

  /** The name, generic when it has a generic character or starts as a RACF variable. */
  public static ProfileName parse(String text) {
    return new ProfileName(text, isGeneric(text));
  }

  static boolean isGeneric(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('%') >= 0 || text.indexOf('&') >= 0;
  }

  @Override
  public String toString() {
    return text;
  }
}

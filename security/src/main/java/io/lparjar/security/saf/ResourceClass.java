package io.lparjar.security.saf;

import java.util.Locale;

/**
 * The name of a RACF resource class, supplied by IBM or by the installation: 1 to 8 characters.
 *
 * @param name upper case, {@code A-Z 0-9 $ # @}, the first not a digit
 */
public record ResourceClass(String name) {
  private static final int LONGEST = 8;

  public static final ResourceClass DATASET = new ResourceClass("DATASET");
  public static final ResourceClass SERVAUTH = new ResourceClass("SERVAUTH");
  public static final ResourceClass FACILITY = new ResourceClass("FACILITY");
  public static final ResourceClass APPL = new ResourceClass("APPL");
  public static final ResourceClass JESSPOOL = new ResourceClass("JESSPOOL");
  public static final ResourceClass JESJOBS = new ResourceClass("JESJOBS");
  public static final ResourceClass SDSF = new ResourceClass("SDSF");
  public static final ResourceClass OPERCMDS = new ResourceClass("OPERCMDS");
  public static final ResourceClass SURROGAT = new ResourceClass("SURROGAT");

  public ResourceClass {
    if (!isName(name)) {
      throw new IllegalArgumentException("not a resource class name: " + name);
    }
  }

  /** Whether a class may have this name. */
  public static boolean isName(String text) {
    if (text.isEmpty() || text.length() > LONGEST || isDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'A' || c > 'Z') && c != '$' && c != '#' && c != '@' && !isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Written out, as {@link #hashCode}: the generated ones are linked anew at each start. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ResourceClass that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Reads a class name in any case. */
  public static ResourceClass parse(String text) {
    return new ResourceClass(text.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name;
  }
}

package io.lparjar.security.racf.profile;

/**
 * What SETROPTS says about a resource class.
 *
 * @param active CLASSACT: whether its resources are protected at all
 * @param generic GENERIC: whether generic profiles count
 */
public record ClassState(boolean active, boolean generic) {
  /** A class that was never mentioned: not active, generic profiles allowed. */
  public static final ClassState INITIAL = new ClassState(false, true);

  public ClassState withActive(boolean on) {
    return new ClassState(on, generic);
  }

  public ClassState withGeneric(boolean on) {
    return new ClassState(active, on);
  }
}

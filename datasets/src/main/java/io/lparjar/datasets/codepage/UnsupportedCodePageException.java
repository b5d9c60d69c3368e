package io.lparjar.datasets.codepage;

import org.jspecify.annotations.Nullable;

/** A code page that no translation table can be made from. */
public final class UnsupportedCodePageException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String name;

  /** Why. */
  public enum Reason {
    /** No code page of that name. */
    UNKNOWN,
    /** Characters of more than one byte, such as UTF-8. */
    NOT_SINGLE_BYTE
  }

  UnsupportedCodePageException(Reason reason, String name) {
    this(reason, name, null);
  }

  UnsupportedCodePageException(Reason reason, String name, @Nullable Throwable cause) {
    super(reason + ": " + name, cause);
    this.reason = reason;
    this.name = name;
  }

  public Reason reason() {
    return reason;
  }

  /** The name of the code page as it was given. */
  public String name() {
    return name;
  }
}

package io.lparjar.emulator.ftp.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a client has come with USER and PASS. Belongs to its session. */
public final class Login {
  /** After so many refused passwords the connection is closed. [inferred] */
  public static final int MAXIMUM_FAILURES = 5;

  private @Nullable String userId;
  private boolean anonymous;
  private int failures;

  /** The user whom USER named, until PASS. */
  public Optional<String> userId() {
    return Optional.ofNullable(userId);
  }

  /** Whether USER named the anonymous user. */
  public boolean isAnonymous() {
    return anonymous;
  }

  /** How many passwords were refused since the last login. */
  public int failures() {
    return failures;
  }

  /** USER begins a login. */
  public void begin(String wanted) {
    userId = wanted;
    anonymous = false;
  }

  /**
   * USER begins an anonymous login.
   *
   * @param wanted whom the anonymous user is to the security product
   */
  public void beginAnonymous(String wanted) {
    userId = wanted;
    anonymous = true;
  }

  /** PASS ends it, well. */
  public void succeeded() {
    reset();
  }

  /**
   * PASS ends it, badly.
   *
   * @return whether the client may try again
   */
  public boolean failed() {
    giveUp();
    failures++;
    return failures < MAXIMUM_FAILURES;
  }

  /** Another command comes instead of PASS. */
  void giveUp() {
    userId = null;
    anonymous = false;
  }

  void reset() {
    giveUp();
    failures = 0;
  }
}

package io.lparjar.emulator.client.session;

import io.lparjar.emulator.client.net.ControlChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What the client knows of one server. PROXY has two of them. Used by one thread. */
final class ServerLink {
  private final Protection protection = new Protection();
  private @Nullable ControlChannel control;
  private String host = "";
  private String user = "";
  private boolean extendedPassiveRefused;
  private boolean loggedIn;

  /** Host as it was entered; empty without a connection. */
  String host() {
    return host;
  }

  /** Null when there is none. */
  @Nullable ControlChannel control() {
    return control;
  }

  /** Whom USER named last; empty before. */
  String user() {
    return user;
  }

  void user(String named) {
    user = named;
  }

  Protection protection() {
    return protection;
  }

  boolean isExtendedPassiveRefused() {
    return extendedPassiveRefused;
  }

  void extendedPassiveRefused() {
    extendedPassiveRefused = true;
  }

  boolean isLoggedIn() {
    return loggedIn;
  }

  void loggedIn(boolean now) {
    loggedIn = now;
  }

  void connected(String name, ControlChannel channel) {
    control = channel;
    host = name;
    user = "";
    extendedPassiveRefused = false;
    loggedIn = false;
    protection.reset();
  }

  void disconnect() {
    ControlChannel gone = control;
    control = null;
    host = "";
    loggedIn = false;
    protection.reset();
    if (gone != null) {
      try {
        gone.close();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}

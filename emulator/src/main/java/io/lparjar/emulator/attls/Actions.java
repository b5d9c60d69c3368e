package io.lparjar.emulator.attls;

import java.time.Duration;
import java.util.List;

/**
 * What a rule asks for: its group, environment and connection actions taken together.
 *
 * @param group name of the group action
 * @param environment name of the environment action, or empty
 * @param connection name of the connection action, or empty
 * @param enabled whether there is to be TLS at all
 * @param keyring as coded
 * @param protocols as the JDK calls them, the newest first
 * @param ciphers by their names, the preferred first; empty for the system's own choice
 * @param applicationControlled whether the program says when TLS begins
 * @param sessionTimeout how long a session may be resumed without a full handshake
 * @param label of the certificate to show, or empty for the ring's default
 */
public record Actions(
    String group,
    String environment,
    String connection,
    boolean enabled,
    HandshakeRole role,
    ClientAuthType clientAuthType,
    String keyring,
    List<String> protocols,
    List<String> ciphers,
    boolean applicationControlled,
    Duration handshakeTimeout,
    Duration sessionTimeout,
    String label) {
  public Actions {
    protocols = List.copyOf(protocols);
    ciphers = List.copyOf(ciphers);
  }
}

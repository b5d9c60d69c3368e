package io.lparjar.emulator.attls;

/** Which part the local end takes in a handshake. */
public enum HandshakeRole {
  CLIENT("Client"),
  SERVER("Server"),
  SERVER_WITH_CLIENT_AUTH("ServerWithClientAuth");

  private final String word;

  HandshakeRole(String word) {
    this.word = word;
  }

  static HandshakeRole parse(Statement parameter) {
    for (HandshakeRole role : values()) {
      if (role.word.equalsIgnoreCase(parameter.one())) {
        return role;
      }
    }
    throw new PolicyException(parameter.line(), "no HandshakeRole: " + parameter.one());
  }
}

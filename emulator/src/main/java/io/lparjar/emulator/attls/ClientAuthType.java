package io.lparjar.emulator.attls;

import java.util.Arrays;

/**
 * What a server with {@link HandshakeRole#SERVER_WITH_CLIENT_AUTH} makes of a client's certificate.
 * [seen] values and default, [documented] meaning
 *
 * @see "z/OS Communications Server IP Configuration Reference, TTLSEnvironmentAdvancedParms
 *     statement"
 */
public enum ClientAuthType {
  /** It asks for one, and takes any or none. */
  PASS_THRU("PassThru"),
  /** It asks for one, and checks one that is sent. */
  FULL("Full"),
  /** There must be one, and it must be valid. */
  REQUIRED("Required"),
  /** It must belong to a user ID in SAF, too. */
  SAF_CHECK("SAFCheck");

  private final String word;

  ClientAuthType(String word) {
    this.word = word;
  }

  static ClientAuthType parse(Statement parameter) {
    String[] words = Arrays.stream(values()).map(type -> type.word).toArray(String[]::new);
    String value = parameter.oneOf(words);
    return Arrays.stream(values())
        .filter(type -> type.word.equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow();
  }
}

package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.config.ClientOptions.Security;
import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.net.TlsClient;
import io.lparjar.emulator.client.net.TlsFailure;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.ftp.config.CipherSuite;
import io.lparjar.emulator.ftp.config.TlsRfcLevel;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.certificate.KeyRingException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * TLS: AUTH, PBSZ, PROT and CCC, at login and as subcommands.
 *
 * @see "RFC 4217, Securing FTP with TLS"
 * @see "z/OS Communications Server IP User's Guide and Commands, AUth, PROTect, CCc subcommands"
 */
final class Securing {
  private static final Logger LOG = LoggerFactory.getLogger(Securing.class);

  /** The trace of security. */
  private static final String SECURITY = "SEC";

  /** All authorities that RACF knows: AT-TLS has a ring of its own, which no statement names. */
  private static final String AUTHORITIES = "*AUTH*/*";

  private Securing() {}

  /** Negotiates as -a, -r or FTP.DATA want it; in front of USER. */
  static void negotiateAtLogin(ClientSession session) {
    Security wanted = session.options().security();
    boolean configured =
        wanted == Security.CONFIGURED
            && session.get(ClientParameters.SECURE_MECHANISM).filter("TLS"::equals).isPresent();
    boolean required =
        wanted == Security.REQUIRED
            || (configured && session.get(ClientParameters.SECURE_FTP).equals("REQUIRED"));
    if (configured || wanted == Security.ATTEMPTED || wanted == Security.REQUIRED) {
      negotiate(session, required);
    }
  }

  private static void negotiate(ClientSession session, boolean required) {
    traceValues(session, required);
    TlsClient tls;
    try {
      tls = client(session);
    } catch (KeyRingException | IOException unusable) {
      LOG.debug("no key ring", unusable);
      session.trace(SECURITY, "FC0283", "ftpAuth: no keyring");
      session.say(ClientMessage.NEGOTIATION_FAILED);
      refuseIf(session, required);
      return;
    }
    if (session.command("AUTH TLS").isFailure()) {
      if (required) {
        session.say(ClientMessage.NEGOTIATION_FAILED);
      }
      refuseIf(session, required);
      return;
    }
    handshake(session, tls, false);
    protectData(session);
  }

  private static void refuseIf(ClientSession session, boolean required) {
    if (required) {
      traceCode(session);
      session.say(ClientMessage.NEGOTIATION_REQUIRED);
      session.disconnect();
      throw new ClientFailure(ClientError.AUTHENTICATION);
    }
  }

  /** {@code mech=TLS, tlsmech=FTP, sFTP=R, sCC=C, sDC=P}: R is required, A allowed. [seen] */
  private static void traceValues(ClientSession session, boolean required) {
    session.trace(SECURITY, "FC0196", "ftpAuth: entered");
    session.trace(
        SECURITY,
        "FC0231",
        "ftpAuth: security values: mech=TLS, tlsmech="
            + session.get(ClientParameters.TLSMECHANISM)
            + ", sFTP="
            + (required ? "R" : "A")
            + ", sCC=C, sDC="
            + session.get(ClientParameters.SECURE_DATACONN).charAt(0));
  }

  private static void traceCode(ClientSession session) {
    session.trace(SECURITY, "CZ0590", "SETCEC code = " + ClientError.AUTHENTICATION.code());
  }

  /** TLS on a connection to a port where it needs no AUTH. */
  static void handshake(ClientSession session, boolean implicit) {
    try {
      handshake(session, client(session), implicit);
    } catch (KeyRingException | IOException unusable) {
      throw handshakeFailed(session, unusable);
    }
  }

  private static void handshake(ClientSession session, TlsClient tls, boolean implicit) {
    try {
      session.control().secure(tls, session.limit(ClientParameters.INACTTIME));
    } catch (IOException refused) {
      session.trace(
          SECURITY,
          "FC0910",
          "authServer: secure_socket_init failed with rc = " + TlsFailure.of(refused));
      throw handshakeFailed(session, refused);
    }
    session.protection().established(tls, implicit);
    session.say(ClientMessage.NEGOTIATED);
  }

  /** There is no way back to a session in clear. */
  private static ClientFailure handshakeFailed(ClientSession session, Exception cause) {
    session.say(ClientMessage.NEGOTIATION_FAILED);
    traceCode(session);
    session.say(ClientMessage.NEGOTIATION_REQUIRED);
    session.disconnect();
    return new ClientFailure(ClientError.AUTHENTICATION, cause);
  }

  private static TlsClient client(ClientSession session) throws IOException {
    boolean attls = session.get(ClientParameters.TLSMECHANISM).equals("ATTLS");
    String name = attls ? AUTHORITIES : session.get(ClientParameters.KEYRING);
    if (name.isEmpty()) {
      throw new KeyRingException(KeyRingException.Reason.NO_SUCH_RING, name);
    }
    KeyRing ring = session.environment().keyRing(name);
    List<CipherSuite> configured = attls ? List.of() : session.get(ClientParameters.CIPHERSUITE);
    List<String> suites = configured.stream().flatMap(suite -> suite.available().stream()).toList();
    if (suites.isEmpty() && !configured.isEmpty()) {
      throw new IOException("no usable cipher suite in " + configured);
    }
    return TlsClient.of(
        ring,
        new TlsClient.Terms(
            suites,
            session.get(ClientParameters.SECURE_HOSTNAME).equals("REQUIRED"),
            session.get(ClientParameters.SECURE_SESSION_REUSE),
            session.get(ClientParameters.TLSTIMEOUT),
            session.get(ClientParameters.SSLV3)));
  }

  /** PBSZ and PROT, as SECURE_DATACONN wants it. */
  static void protectData(ClientSession session) {
    session.require("PBSZ 0");
    protect(session, isProtecting(session.get(ClientParameters.SECURE_DATACONN)) ? "P" : "C");
  }

  /** With TLS both levels are the same. */
  private static boolean isProtecting(String level) {
    return level.equals("PRIVATE") || level.equals("SAFE");
  }

  private static void protect(ClientSession session, String level) {
    session.require("PROT " + level);
    boolean dataPrivate = level.equals("P");
    session.protection().dataPrivate(dataPrivate);
    session.say(dataPrivate ? ClientMessage.DATA_PRIVATE : ClientMessage.DATA_CLEAR);
  }

  /** {@code AUTH TLS}. */
  static void auth(ClientSession session, String operands) {
    if (session.protection().isActive() || !operands.toUpperCase(Locale.ROOT).startsWith("TLS")) {
      session.say(ClientMessage.USAGE, "AUTH TLS");
      throw new ClientFailure(ClientError.AUTHENTICATION);
    }
    negotiate(session, true);
  }

  /** {@code CLEAR}, {@code SAFE} and {@code PRIVATE}: PROT with that letter. */
  static SubcommandAction protecting(String letter) {
    return (session, operands) -> protectAs(session, letter);
  }

  private static void protectAs(ClientSession session, String letter) {
    requireActive(session, "PROTECT");
    String configured = session.get(ClientParameters.SECURE_DATACONN);
    boolean forbidden = letter.equals("C") ? isProtecting(configured) : configured.equals("NEVER");
    if (forbidden) {
      session.say(ClientMessage.LEVEL_NOT_ALLOWED, configured);
      throw new ClientFailure(ClientError.AUTHENTICATION);
    }
    if (letter.equals("S")) {
      session.require("PROT S");
    } else {
      protect(session, letter);
    }
  }

  /** {@code PROTECT CLEAR|SAFE|PRIVATE}. */
  static void protectSubcommand(ClientSession session, String operands) {
    String level = operands.toUpperCase(Locale.ROOT);
    if (level.length() < 2 || !"CLEAR SAFE PRIVATE".contains(level)) {
      session.say(ClientMessage.USAGE, "PROTECT CLEAR|SAFE|PRIVATE");
      throw new ClientFailure(ClientError.USAGE);
    }
    protectAs(session, level.substring(0, 1));
  }

  /** {@code CCC}: the control connection goes on in clear, data connections stay as they are. */
  static void ccc(ClientSession session, String operands) {
    requireActive(session, "CCC");
    TlsRfcLevel level = session.get(ClientParameters.TLSRFCLEVEL);
    if (level == TlsRfcLevel.DRAFT || session.protection().isImplicit()) {
      session.say(ClientMessage.NO_SECURITY, "CCC");
      throw new ClientFailure(ClientError.AUTHENTICATION);
    }
    session.require("CCC");
    try {
      session.control().clear(level == TlsRfcLevel.RFC4217);
    } catch (IOException failure) {
      throw new ClientFailure(ClientError.SESSION, failure);
    }
  }

  /** {@code CPROTECT CLEAR} is CCC. */
  static void controlProtect(ClientSession session, String operands) {
    String level = operands.toUpperCase(Locale.ROOT);
    if (level.length() > 2 && "CLEAR".startsWith(level)) {
      ccc(session, "");
      return;
    }
    session.say(
        ClientMessage.SWITCHED,
        "Control connection protection",
        session.protection().isActive() ? "private" : "clear");
  }

  private static void requireActive(ClientSession session, String subcommand) {
    if (!session.protection().isActive()) {
      session.say(ClientMessage.NO_SECURITY, subcommand);
      throw new ClientFailure(ClientError.AUTHENTICATION);
    }
  }
}

package io.lparjar.emulator;

import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.certificate.KeyRingException;
import io.lparjar.security.certificate.KeyRingException.Reason;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import java.util.Locale;

/**
 * Reads key rings as System SSL does, if SAF lets the user (R_datalib): READ to {@code
 * owner.ring.LST} in class RDATALIB, and where no profile covers that, READ to {@code
 * IRR.DIGTCERT.LISTRING} in class FACILITY, UPDATE for a ring of somebody else. [seen]
 *
 * <p>Where neither class has a profile the ring is read: a new system has none. z/OS lets only
 * SPECIAL users then. [inferred]
 *
 * @see "z/OS Security Server RACF Callable Services, R_datalib"
 */
record KeyRingReader(Certificates certificates, Saf saf) {
  private static final ResourceClass RDATALIB = new ResourceClass("RDATALIB");
  private static final String VIRTUAL = "*";

  /**
   * The ring of that name.
   *
   * @param reader whose ring it is when the name has no owner
   * @throws KeyRingException NO_SUCH_RING, NOT_AUTHORIZED
   */
  KeyRing read(SecurityEnvironment reader, String name) {
    check(reader, name);
    return certificates
        .ring(reader.userId(), name)
        .orElseThrow(() -> new KeyRingException(Reason.NO_SUCH_RING, name));
  }

  /**
   * Asks whether the ring of that name may be read, be it there or not.
   *
   * @throws KeyRingException NOT_AUTHORIZED
   */
  void check(SecurityEnvironment reader, String name) {
    if (!mayRead(reader, name)) {
      throw new KeyRingException(Reason.NOT_AUTHORIZED, name);
    }
  }

  private boolean mayRead(SecurityEnvironment reader, String name) {
    String user = reader.userId().value();
    int slash = name.indexOf('/');
    String owner = slash < 0 ? user : name.substring(0, slash).toUpperCase(Locale.ROOT);
    String ring = name.substring(slash + 1);
    String resource = resourceOwner(owner) + "." + resourceRing(ring) + ".LST";
    return switch (saf.authorize(reader, RDATALIB, resource, AccessLevel.READ)) {
      case PERMIT -> true;
      case DENY -> false;
      case NO_DECISION ->
          saf.authorize(
                  reader,
                  ResourceClass.FACILITY,
                  "IRR.DIGTCERT.LISTRING",
                  owner.equals(user) ? AccessLevel.READ : AccessLevel.UPDATE)
              != SafDecision.DENY;
    };
  }

  /** The owner of certificates of authorities and sites, as RACF calls it. [recalled] */
  private static String resourceOwner(String owner) {
    return switch (owner) {
      case "*AUTH*" -> "CERTIFAUTH";
      case "*SITE*" -> "SITECERTIF";
      default -> owner;
    };
  }

  /** A virtual ring has a name of its own. [recalled] */
  private static String resourceRing(String ring) {
    return ring.equals(VIRTUAL) ? "IRR_VIRTUAL_KEYRING" : ring.toUpperCase(Locale.ROOT);
  }
}

package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.CertificateContent;
import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.KeyRingException;
import io.lparjar.security.certificate.RingName;
import io.lparjar.security.certificate.TrustStatus;
import io.lparjar.security.racf.command.CommandResult;
import io.lparjar.security.racf.command.Term;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** One execution of RACDCERT: who issued it, for whom, and what it has said so far. */
final class RacdcertRun {
  private static final int LABEL_LENGTH = 32;

  private final RacdcertSystem system;
  private final SecurityEnvironment user;
  private final RacdcertOperands operands;
  private final CertificateOwner owner;
  private final List<String> lines = new ArrayList<>();
  private int returnCode;

  RacdcertRun(RacdcertSystem system, SecurityEnvironment user, RacdcertOperands operands) {
    this.system = system;
    this.user = user;
    this.operands = operands;
    this.owner = owner(operands, CertificateOwner.of(user.userId()));
  }

  Certificates certificates() {
    return system.certificates();
  }

  Clock clock() {
    return system.clock();
  }

  RacdcertOperands operands() {
    return operands;
  }

  /** Whose certificates or rings the command is about. */
  CertificateOwner owner() {
    return owner;
  }

  void print(String... text) {
    lines.addAll(List.of(text));
  }

  /** Says a message and goes on; the highest return code counts. */
  void say(RacdcertMessage message, Object... parts) {
    lines.add(message.with(parts));
    returnCode = Math.max(returnCode, message.returnCode());
  }

  CommandResult result() {
    return new CommandResult(lines, returnCode);
  }

  /**
   * Whose something is by ID, SITE or CERTAUTH.
   *
   * @throws RacdcertException for a user that is not defined
   */
  CertificateOwner owner(RacdcertOperands within, CertificateOwner otherwise) {
    if (within.has("CERTAUTH")) {
      return CertificateOwner.CERTAUTH;
    }
    if (within.has("SITE")) {
      return CertificateOwner.SITE;
    }
    return within.name("ID").map(this::userOf).map(CertificateOwner::of).orElse(otherwise);
  }

  private UserId userOf(String name) {
    return UserId.parse(name)
        .filter(id -> system.database().user(id).isPresent())
        .orElseThrow(() -> new RacdcertException(RacdcertMessage.INVALID, "USERID", name));
  }

  /**
   * The user whose rings the command is about.
   *
   * @throws RacdcertException for SITE and CERTAUTH, who have none
   */
  UserId ringOwner() {
    return owner
        .user()
        .orElseThrow(
            () ->
                owner.equals(CertificateOwner.SITE)
                    ? new RacdcertException(
                        RacdcertMessage.NO_RING_OWNER, "SITE", "Site Certificate")
                    : new RacdcertException(
                        RacdcertMessage.NO_RING_OWNER, "CERTAUTH", "Certificate Authority"));
  }

  /**
   * The ring that {@code keyword} names; its name counts as typed.
   *
   * @throws RacdcertException when there is none
   */
  RingName ring(String name) {
    RingName ring = new RingName(ringOwner(), name);
    if (certificates().ring(ring).isEmpty()) {
      throw new RacdcertException(RacdcertMessage.NO_SUCH_RING, name);
    }
    return ring;
  }

  /** The access that a function needs to what belongs to {@code whose}. [documented] */
  AccessLevel level(CertificateOwner whose) {
    if (whose.user().isEmpty()) {
      return AccessLevel.CONTROL;
    }
    return whose.user().get().equals(user.userId()) ? AccessLevel.READ : AccessLevel.UPDATE;
  }

  /**
   * Goes on only for users with SPECIAL, or with access to a function's resource.
   *
   * @throws RacdcertException IRRD101I
   */
  void authorize(RacdcertVerb verb, AccessLevel level) {
    if (!may(verb, level)) {
      throw new RacdcertException(RacdcertMessage.NOT_AUTHORIZED);
    }
  }

  boolean may(RacdcertVerb verb, AccessLevel level) {
    return user.has(UserAttribute.SPECIAL)
        || user.has(UserAttribute.TRUSTED)
        || user.has(UserAttribute.PRIVILEGED)
        || system.saf().authorize(user, ResourceClass.FACILITY, verb.resource(), level)
            == SafDecision.PERMIT;
  }

  /**
   * The certificate of the owner that LABEL names.
   *
   * @throws RacdcertException when there is none
   */
  DigitalCertificate certificate(CertificateOwner whose, String label) {
    return certificates()
        .find(whose, label)
        .orElseThrow(() -> new RacdcertException(RacdcertMessage.NO_MATCHING_CERTIFICATE));
  }

  /** The certificate that a function's own LABEL names; without LABEL the owner's only one. */
  DigitalCertificate certificate(RacdcertVerb verb) {
    Optional<String> label = operands.within(verb.name()).text("LABEL");
    if (label.isPresent()) {
      return certificate(owner, label.get());
    }
    List<DigitalCertificate> all = certificates().list(owner);
    if (all.size() != 1) {
      throw new RacdcertException(RacdcertMessage.NO_MATCHING_CERTIFICATE);
    }
    return all.get(0);
  }

  /**
   * The label that a keyword gives, stripped; else the next of the form LABEL00000001.
   *
   * @param used whether a label is taken
   * @throws RacdcertException when it is taken
   */
  String label(String keyword, Predicate<String> used) {
    Optional<String> wanted = operands.text(keyword).map(String::strip);
    if (wanted.isPresent()) {
      String label = wanted.get();
      if (label.isEmpty() || label.length() > LABEL_LENGTH) {
        throw new RacdcertException(RacdcertMessage.INVALID, "LABEL", label);
      }
      if (used.test(label)) {
        throw new RacdcertException(RacdcertMessage.LABEL_IN_USE, label);
      }
      return label;
    }
    int number = 1;
    while (used.test(numbered(number))) {
      number++;
    }
    return numbered(number);
  }

  private static String numbered(int number) {
    return String.format(Locale.ROOT, "LABEL%08d", number);
  }

  boolean isUsed(String label) {
    return certificates().find(owner, label).isPresent();
  }

  /** What TRUST, NOTRUST or HIGHTRUST asks for; HIGHTRUST is for authorities only. */
  Optional<TrustStatus> status() {
    if (operands.has("HIGHTRUST")) {
      return Optional.of(
          owner.equals(CertificateOwner.CERTAUTH) ? TrustStatus.HIGHTRUST : TrustStatus.TRUST);
    }
    if (operands.has("NOTRUST")) {
      return Optional.of(TrustStatus.NOTRUST);
    }
    return operands.has("TRUST") ? Optional.of(TrustStatus.TRUST) : Optional.empty();
  }

  char[] password() {
    return operands.text("PASSWORD").orElse("").toCharArray();
  }

  /**
   * The data set that a keyword names; without quotation marks the user id stands before it.
   *
   * @throws RacdcertException when the keyword names none
   */
  String dataSet(String keyword) {
    Term term =
        operands.values(keyword).stream()
            .findFirst()
            .orElseThrow(() -> new RacdcertException(RacdcertMessage.MISSING, "DATA SET NAME"));
    return term.quoted() ? term.upperCase() : user.userId() + "." + term.upperCase();
  }

  /** The bytes of a data set. */
  byte[] read(String dataSet) {
    try {
      return system.dataSets().read(user, dataSet);
    } catch (CertificateDataSetException unreadable) {
      throw new RacdcertException(RacdcertMessage.DATA_SET_ERROR);
    }
  }

  /** The certificates of a data set. */
  CertificateContent content(String dataSet) {
    try {
      return CertificateContent.read(read(dataSet), password());
    } catch (KeyRingException unreadable) {
      throw new RacdcertException(RacdcertMessage.NO_CERTIFICATE_IN_DATA_SET);
    }
  }

  void write(String dataSet, byte[] content, boolean text) {
    try {
      system.dataSets().write(user, dataSet, content, text);
    } catch (CertificateDataSetException refused) {
      throw new RacdcertException(RacdcertMessage.DATA_SET_ERROR);
    }
  }
}

package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.AlternativeName;
import io.lparjar.security.certificate.CertificateMaker;
import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.CertificateSpecification;
import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.KeyType;
import io.lparjar.security.certificate.KeyUse;
import io.lparjar.security.racf.command.Term;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code GENCERT SUBJECTSDN(...)}: makes a key pair and a certificate, signed by itself or by that
 * of SIGNWITH. It is valid from today to the same day of next year unless dates are given.
 *
 * <ol>
 *   <li>IRRD133I, when NOTAFTER is before NOTBEFORE
 *   <li>IRRD128I, when the certificate of SIGNWITH has no private key
 * </ol>
 *
 * @see "z/OS Security Server RACF Command Language Reference, RACDCERT GENCERT"
 */
final class GencertFunction implements CertificateFunction {
  private static final LocalTime DAY_END = LocalTime.of(23, 59, 59);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** Parts of the subject's name in the order in which they are encoded, the common name last. */
  private static final List<String> NAME_PARTS = List.of("C", "SP", "L", "O", "OU", "T", "CN");

  @Override
  public void execute(RacdcertRun run) {
    run.authorize(RacdcertVerb.GENCERT, run.level(run.owner()));
    Optional<DigitalCertificate> signer = signer(run);
    String label = run.label("WITHLABEL", run::isUsed);
    CertificateSpecification wanted = specification(run, label, signer);
    if (!wanted.notBefore().isBefore(wanted.notAfter())) {
      throw new RacdcertException(RacdcertMessage.DATES_REVERSED);
    }
    try {
      run.certificates().add(new CertificateMaker(run.clock()).make(wanted, signer.orElse(null)));
    } catch (IllegalArgumentException unusable) {
      throw new RacdcertException(RacdcertMessage.INVALID, "NAME", wanted.subject());
    }
  }

  private static CertificateSpecification specification(
      RacdcertRun run, String label, Optional<DigitalCertificate> signer) {
    KeyType type = keyType(run);
    LocalDate today = LocalDate.now(run.clock());
    Instant notBefore = moment(run, "NOTBEFORE", today, LocalTime.MIDNIGHT);
    LocalDate start = notBefore.atZone(run.clock().getZone()).toLocalDate();
    return new CertificateSpecification(
        run.owner(),
        label,
        subject(run.operands().values("SUBJECTSDN")),
        type,
        size(run, type),
        serialNumber(run, signer),
        notBefore,
        moment(run, "NOTAFTER", start.plusYears(1), DAY_END),
        uses(run),
        names(run));
  }

  private static Optional<DigitalCertificate> signer(RacdcertRun run) {
    if (!run.operands().has("SIGNWITH")) {
      return Optional.empty();
    }
    RacdcertOperands wanted = run.operands().within("SIGNWITH");
    CertificateOwner owner =
        run.owner(wanted, run.owner().user().isPresent() ? run.owner() : CertificateOwner.CERTAUTH);
    run.authorize(RacdcertVerb.GENCERT, run.level(owner));
    DigitalCertificate signer = run.certificate(owner, wanted.required("LABEL").strip());
    if (signer.privateKey() == null) {
      throw new RacdcertException(RacdcertMessage.PRIVATE_KEY_NEEDED, "GENCERT");
    }
    return Optional.of(signer);
  }

  /** A certificate that signs itself has 0, and what it signs 1, 2 and so on. */
  private static BigInteger serialNumber(RacdcertRun run, Optional<DigitalCertificate> signer) {
    return signer
        .map(
            by ->
                run.certificates().list().stream()
                    .map(DigitalCertificate::certificate)
                    .filter(
                        each ->
                            each.getIssuerX500Principal()
                                .equals(by.certificate().getSubjectX500Principal()))
                    .map(each -> each.getSerialNumber().add(BigInteger.ONE))
                    .reduce(BigInteger.ONE, BigInteger::max))
        .orElse(BigInteger.ZERO);
  }

  private static KeyType keyType(RacdcertRun run) {
    return Arrays.stream(KeyType.values())
        .filter(type -> run.operands().has(type.name()))
        .findFirst()
        .orElse(KeyType.RSA);
  }

  private static int size(RacdcertRun run, KeyType type) {
    Optional<String> wanted = run.operands().text("SIZE");
    if (wanted.isEmpty()) {
      return type.size();
    }
    if (!wanted.get().matches("\\d{1,4}") || !type.hasSize(Integer.parseInt(wanted.get()))) {
      throw new RacdcertException(RacdcertMessage.INVALID, "SIZE", wanted.get());
    }
    return Integer.parseInt(wanted.get());
  }

  private static String subject(List<Term> parts) {
    List<String> encoded = new ArrayList<>();
    for (String type : NAME_PARTS) {
      for (int i = parts.size() - 1; i >= 0; i--) {
        if (parts.get(i).upperCase().equals(type)) {
          for (int j = parts.get(i).operands().size() - 1; j >= 0; j--) {
            encoded.add(part(type, parts.get(i).operands().get(j).text()));
          }
        }
      }
    }
    if (encoded.isEmpty()) {
      throw new RacdcertException(RacdcertMessage.MISSING, "SUBJECTSDN");
    }
    return String.join(",", encoded);
  }

  private static String part(String type, String value) {
    String escaped = value.replaceAll("([,+=\"\\\\<>;#])", "\\\\$1");
    return (type.equals("SP") ? "ST" : type) + "=" + escaped;
  }

  private static Instant moment(
      RacdcertRun run, String keyword, LocalDate otherDay, LocalTime otherTime) {
    List<Term> given = run.operands().values(keyword);
    try {
      LocalDate day =
          text(given, "DATE").map(date -> LocalDate.parse(iso(date), DATE)).orElse(otherDay);
      LocalTime time = text(given, "TIME").map(LocalTime::parse).orElse(otherTime);
      return day.atTime(time).atZone(run.clock().getZone()).toInstant();
    } catch (DateTimeException unreadable) {
      throw new RacdcertException(RacdcertMessage.INVALID, "DATE", keyword);
    }
  }

  private static String iso(String date) {
    return date.replace('-', '/');
  }

  private static Optional<String> text(List<Term> terms, String keyword) {
    return terms.stream()
        .filter(term -> term.upperCase().equals(keyword))
        .flatMap(term -> term.operands().stream())
        .map(Term::text)
        .findFirst();
  }

  /** Without KEYUSAGE, a certificate authority may sign certificates and others say nothing. */
  private static Set<KeyUse> uses(RacdcertRun run) {
    Set<KeyUse> uses = EnumSet.noneOf(KeyUse.class);
    for (Term term : run.operands().values("KEYUSAGE")) {
      uses.add(
          Arrays.stream(KeyUse.values())
              .filter(use -> use.name().equals(term.upperCase()))
              .findFirst()
              .orElseThrow(
                  () -> new RacdcertException(RacdcertMessage.INVALID_KEYWORD, term.upperCase())));
    }
    if (uses.isEmpty() && run.owner().equals(CertificateOwner.CERTAUTH)) {
      uses.add(KeyUse.CERTSIGN);
    }
    return uses;
  }

  private static List<AlternativeName> names(RacdcertRun run) {
    List<AlternativeName> names = new ArrayList<>();
    for (Term term : run.operands().values("ALTNAME")) {
      AlternativeName.Kind kind =
          Arrays.stream(AlternativeName.Kind.values())
              .filter(each -> each.name().equals(term.upperCase()))
              .findFirst()
              .orElseThrow(
                  () -> new RacdcertException(RacdcertMessage.INVALID_KEYWORD, term.upperCase()));
      term.operands().forEach(value -> names.add(new AlternativeName(kind, value.text())));
    }
    return names;
  }
}

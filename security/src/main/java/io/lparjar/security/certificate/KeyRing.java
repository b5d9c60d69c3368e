package io.lparjar.security.certificate;

import java.util.List;
import java.util.Optional;

/**
 * Certificates that a program uses together: its own with the private key, and those it trusts.
 *
 * @param connections in the order in which they were connected
 */
public record KeyRing(RingName name, List<Connection> connections) {
  public KeyRing {
    connections = List.copyOf(connections);
  }

  /**
   * A certificate in a ring.
   *
   * @param isDefault whether it is the one to use when no label is given
   */
  public record Connection(
      DigitalCertificate certificate, CertificateUsage usage, boolean isDefault) {}

  /**
   * What identifies the program: the default certificate, else the first personal one; with its
   * private key and trusted. Empty when there is none.
   */
  public Optional<DigitalCertificate> identity() {
    return connections.stream()
        .filter(each -> each.certificate().isTrusted() && each.certificate().privateKey() != null)
        .filter(each -> each.isDefault() || each.usage() == CertificateUsage.PERSONAL)
        .min((a, b) -> Boolean.compare(b.isDefault(), a.isDefault()))
        .map(Connection::certificate);
  }

  /**
   * What identifies the program, which must be there.
   *
   * @throws KeyRingException NO_IDENTITY
   */
  public DigitalCertificate requiredIdentity() {
    return identity()
        .orElseThrow(
            () -> new KeyRingException(KeyRingException.Reason.NO_IDENTITY, name.toString()));
  }

  /** The same with the certificate of that label as the default, if it is there. */
  public KeyRing withDefault(String label) {
    return new KeyRing(
        name,
        connections.stream()
            .map(
                each ->
                    new Connection(
                        each.certificate(), each.usage(), each.certificate().label().equals(label)))
            .toList());
  }

  /** Those whom the program trusts to vouch for others. */
  public List<DigitalCertificate> authorities() {
    return connections.stream()
        .filter(each -> each.usage() == CertificateUsage.CERTAUTH)
        .map(Connection::certificate)
        .filter(DigitalCertificate::isTrusted)
        .toList();
  }
}

package io.lparjar.security.certificate;

import io.lparjar.security.certificate.KeyRingException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A host file in place of a key database: PKCS #12, or PEM with a private key (PKCS #8, not
 * encrypted) and certificates, the first of which is its own. The password of a PKCS #12 file is
 * the first line of a file beside it with the suffix {@code .sth}, as a stash file; empty when
 * there is none.
 */
public final class KeyFile {
  private static final Pattern PEM_BLOCK =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([^-]*)-----END \\1-----");

  private KeyFile() {}

  /**
   * Reads {@code file} as a ring of that name.
   *
   * @throws KeyRingException UNREADABLE
   */
  public static KeyRing read(RingName name, Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      String text = new String(content, StandardCharsets.ISO_8859_1);
      return text.contains("-----BEGIN ") ? pem(name, text) : pkcs12(name, content, password(file));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new KeyRingException(Reason.UNREADABLE, file.toString(), e);
    }
  }

  private static char[] password(Path file) throws IOException {
    Path stash = file.resolveSibling(file.getFileName() + ".sth");
    if (Files.notExists(stash)) {
      return new char[0];
    }
    return Files.readAllLines(stash, StandardCharsets.ISO_8859_1).stream()
        .findFirst()
        .orElse("")
        .toCharArray();
  }

  private static KeyRing pkcs12(RingName name, byte[] content, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(content), password);
    PrivateKey key = null;
    List<X509Certificate> certificates = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (key == null && store.isKeyEntry(alias)) {
        key = (PrivateKey) store.getKey(alias, password);
        int place = 0;
        for (Certificate each : store.getCertificateChain(alias)) {
          certificates.add(place++, (X509Certificate) each);
        }
      } else if (store.isCertificateEntry(alias)) {
        certificates.add((X509Certificate) store.getCertificate(alias));
      }
    }
    return ring(name, key, certificates);
  }

  private static KeyRing pem(RingName name, String text) throws GeneralSecurityException {
    PrivateKey key = null;
    List<X509Certificate> certificates = new ArrayList<>();
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    Matcher block = PEM_BLOCK.matcher(text);
    while (block.find()) {
      byte[] der = Base64.getMimeDecoder().decode(block.group(2));
      if (block.group(1).equals("PRIVATE KEY")) {
        key = privateKey(der);
      } else if (block.group(1).equals("CERTIFICATE")) {
        certificates.add(
            (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
      }
    }
    return ring(name, key, certificates);
  }

  private static PrivateKey privateKey(byte[] pkcs8) throws GeneralSecurityException {
    try {
      return KeyFactory.getInstance(KeyType.RSA.algorithm())
          .generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    } catch (InvalidKeySpecException notRsa) {
      return KeyFactory.getInstance(KeyType.NISTECC.algorithm())
          .generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }
  }

  private static KeyRing ring(
      RingName name, @Nullable PrivateKey key, List<X509Certificate> certificates) {
    List<KeyRing.Connection> connections = new ArrayList<>();
    for (X509Certificate certificate : certificates) {
      boolean own = key != null && connections.isEmpty();
      DigitalCertificate entry =
          new DigitalCertificate(
              own ? CertificateOwner.of(name.owner()) : CertificateOwner.CERTAUTH,
              "entry " + connections.size(),
              TrustStatus.TRUST,
              certificate,
              own ? key : null);
      connections.add(
          new KeyRing.Connection(
              entry, own ? CertificateUsage.PERSONAL : CertificateUsage.CERTAUTH, own));
    }
    if (key == null || connections.isEmpty()) {
      throw new KeyRingException(Reason.NO_IDENTITY, name.toString());
    }
    return new KeyRing(name, connections);
  }
}

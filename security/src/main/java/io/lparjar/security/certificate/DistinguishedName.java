package io.lparjar.security.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/**
 * Distinguished names as RACF writes them: the common name first, a period between the parts, SP
 * for a state or province.
 *
 * <pre>
 * CN=ftp.example.com.OU=FTP.O=Example.C=DE
 * </pre>
 */
public final class DistinguishedName {
  /** Object identifiers that the JDK has no short name for. */
  private static final Map<String, String> NAMES =
      Map.of("2.5.4.12", "T", "1.2.840.113549.1.9.1", "EMAIL", "2.5.4.5", "SERIALNUMBER");

  private DistinguishedName() {}

  /** The name of a subject or issuer. */
  public static String of(X500Principal name) {
    List<String> parts = new ArrayList<>();
    try {
      List<Rdn> rdns = new LdapName(name.getName(X500Principal.RFC2253, NAMES)).getRdns();
      for (int i = rdns.size() - 1; i >= 0; i--) {
        Rdn rdn = rdns.get(i);
        String type = rdn.getType().equals("ST") ? "SP" : rdn.getType();
        parts.add(type + "=" + rdn.getValue());
      }
    } catch (InvalidNameException unreadable) {
      return name.getName();
    }
    return String.join(".", parts);
  }
}

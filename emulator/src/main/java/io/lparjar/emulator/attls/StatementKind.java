package io.lparjar.emulator.attls;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The statements that have braces, a row each: the keyword and the parameters they take.
 *
 * @see "z/OS Communications Server IP Configuration Reference, AT-TLS policy statements"
 */
enum StatementKind {
  RULE(
      "TTLSRule",
      "LocalAddr LocalAddrRef LocalAddrSetRef LocalAddrGroupRef RemoteAddr RemoteAddrRef"
          + " RemoteAddrSetRef RemoteAddrGroupRef LocalPortRange LocalPortRangeRef"
          + " LocalPortGroupRef RemotePortRange RemotePortRangeRef RemotePortGroupRef Jobname"
          + " Userid Direction Priority IpTimeConditionRef IpTimeCondition TTLSGroupActionRef"
          + " TTLSEnvironmentActionRef TTLSConnectionActionRef"),
  GROUP_ACTION(
      "TTLSGroupAction",
      "TTLSEnabled CtraceClearText Trace TTLSGroupAdvancedParms TTLSGroupAdvancedParmsRef FIPS140"
          + " GroupUserInstance"),
  ENVIRONMENT_ACTION(
      "TTLSEnvironmentAction",
      "HandshakeRole SuiteBProfile TTLSKeyringParms TTLSKeyringParmsRef TTLSCipherParms"
          + " TTLSCipherParmsRef TTLSSignatureParms TTLSSignatureParmsRef"
          + " TTLSEnvironmentAdvancedParms TTLSEnvironmentAdvancedParmsRef TTLSGskAdvancedParms"
          + " TTLSGskAdvancedParmsRef CtraceClearText Trace EnvironmentUserInstance"),
  CONNECTION_ACTION(
      "TTLSConnectionAction",
      "HandshakeRole TTLSCipherParms TTLSCipherParmsRef TTLSSignatureParms TTLSSignatureParmsRef"
          + " TTLSConnectionAdvancedParms TTLSConnectionAdvancedParmsRef CtraceClearText Trace"
          + " ConnectionUserInstance"),
  GROUP_ADVANCED("TTLSGroupAdvancedParms", "SecondaryMap SyslogFacility Envfile"),
  KEYRING("TTLSKeyringParms", "Keyring KeyringPw KeyringStashFile"),
  CIPHERS("TTLSCipherParms", "V2CipherSuites V3CipherSuites V3CipherSuites4Char"),
  ENVIRONMENT_ADVANCED("TTLSEnvironmentAdvancedParms", Words.ADVANCED),
  CONNECTION_ADVANCED("TTLSConnectionAdvancedParms", Words.ADVANCED),
  /** Taken, and without effect, since the JDK decides it. */
  SIGNATURES(
      "TTLSSignatureParms",
      "ClientECurves ClientKeyShareGroups ServerKeyShareGroups ServerKexECurves SignaturePairs"
          + " SignaturePairsCert"),
  /** Of what it takes, only how long sessions may be resumed has an effect. */
  SYSTEM_SSL("TTLSGskAdvancedParms", ""),
  /** Taken, and without effect. */
  TIME("IpTimeCondition", ""),
  ADDRESS("IpAddr", "Addr Prefix PrefixLength"),
  ADDRESS_SET("IpAddrSet", "Prefix Range Addr"),
  ADDRESS_GROUP("IpAddrGroup", "IpAddr IpAddrRef IpAddrSet IpAddrSetRef"),
  PORTS("PortRange", "Port"),
  PORT_GROUP("PortGroup", "PortRange PortRangeRef");

  private final String keyword;
  private final String parameters;

  StatementKind(String keyword, String parameters) {
    this.keyword = keyword;
    this.parameters = parameters;
  }

  /** Lists too long for a row. */
  private static final class Words {
    static final String ADVANCED =
        "SSLv2 SSLv3 TLSv1 TLSv1.1 TLSv1.2 TLSv1.3 ApplicationControlled HandshakeTimeout"
            + " ResetCipherTimer ClientAuthType CertificateLabel ServerCertificateLabel"
            + " SecondaryMap CertValidationMode TruncatedHMAC ClientMaxSSLFragment"
            + " ServerMaxSSLFragment ClientMaxSSLFragmentLength ClientHandshakeSNI"
            + " ServerHandshakeSNI ClientHandshakeSNIMatch ServerHandshakeSNIMatch"
            + " ClientHandshakeSNIList ServerHandshakeSNIList ClientExtendedMasterSecret"
            + " ServerExtendedMasterSecret Renegotiation RenegotiationIndicator"
            + " RenegotiationCertCheck 3DesKeyCheck ClientEDHGroupSize ServerEDHGroupSize"
            + " PeerMinCertVersion PeerMinDHKeySize PeerMinDsaKeySize PeerMinECCKeySize"
            + " PeerMinRsaKeySize ServerScsv MiddleBoxCompatMode HostReferenceIdDNS"
            + " HostReferenceIdCN HostRefWildcardValidation";
  }

  String keyword() {
    return keyword;
  }

  /** Whether it takes a parameter; the kinds that name none take any. */
  boolean takes(String parameter) {
    return parameters.isEmpty()
        || Arrays.asList(parameters.toLowerCase(Locale.ROOT).split(" "))
            .contains(parameter.toLowerCase(Locale.ROOT));
  }

  /** The kind of a keyword in any case. */
  static Optional<StatementKind> find(String keyword) {
    return Arrays.stream(values())
        .filter(kind -> kind.keyword.equalsIgnoreCase(keyword))
        .findFirst();
  }
}

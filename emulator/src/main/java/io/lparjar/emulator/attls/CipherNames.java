package io.lparjar.emulator.attls;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cipher suites by the numbers that policies may use in place of their names. Names that the JDK
 * lacks are kept, and nobody negotiates them.
 *
 * @see "z/OS Communications Server IP Configuration Reference, TTLSCipherParms statement"
 */
public final class CipherNames {
  private static final int SHORT = 2;
  private static final int LONG = 4;

  private static final Map<String, String> NAMES = names();

  private CipherNames() {}

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    String[] rows = {
      "0001 TLS_RSA_WITH_NULL_MD5",
      "0002 TLS_RSA_WITH_NULL_SHA",
      "0003 TLS_RSA_EXPORT_WITH_RC4_40_MD5",
      "0004 TLS_RSA_WITH_RC4_128_MD5",
      "0005 TLS_RSA_WITH_RC4_128_SHA",
      "0006 TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5",
      "0009 TLS_RSA_WITH_DES_CBC_SHA",
      "000A TLS_RSA_WITH_3DES_EDE_CBC_SHA",
      "000C TLS_DH_DSS_WITH_DES_CBC_SHA",
      "000D TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA",
      "000F TLS_DH_RSA_WITH_DES_CBC_SHA",
      "0010 TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA",
      "0012 TLS_DHE_DSS_WITH_DES_CBC_SHA",
      "0013 TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA",
      "0015 TLS_DHE_RSA_WITH_DES_CBC_SHA",
      "0016 TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA",
      "002F TLS_RSA_WITH_AES_128_CBC_SHA",
      "0030 TLS_DH_DSS_WITH_AES_128_CBC_SHA",
      "0031 TLS_DH_RSA_WITH_AES_128_CBC_SHA",
      "0032 TLS_DHE_DSS_WITH_AES_128_CBC_SHA",
      "0033 TLS_DHE_RSA_WITH_AES_128_CBC_SHA",
      "0035 TLS_RSA_WITH_AES_256_CBC_SHA",
      "0036 TLS_DH_DSS_WITH_AES_256_CBC_SHA",
      "0037 TLS_DH_RSA_WITH_AES_256_CBC_SHA",
      "0038 TLS_DHE_DSS_WITH_AES_256_CBC_SHA",
      "0039 TLS_DHE_RSA_WITH_AES_256_CBC_SHA",
      "003B TLS_RSA_WITH_NULL_SHA256",
      "003C TLS_RSA_WITH_AES_128_CBC_SHA256",
      "003D TLS_RSA_WITH_AES_256_CBC_SHA256",
      "0067 TLS_DHE_RSA_WITH_AES_128_CBC_SHA256",
      "006B TLS_DHE_RSA_WITH_AES_256_CBC_SHA256",
      "009C TLS_RSA_WITH_AES_128_GCM_SHA256",
      "009D TLS_RSA_WITH_AES_256_GCM_SHA384",
      "009E TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
      "009F TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
      "1301 TLS_AES_128_GCM_SHA256",
      "1302 TLS_AES_256_GCM_SHA384",
      "1303 TLS_CHACHA20_POLY1305_SHA256",
      "C009 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA",
      "C00A TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA",
      "C013 TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
      "C014 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
      "C023 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
      "C024 TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384",
      "C027 TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
      "C028 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
      "C02B TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
      "C02C TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
      "C02F TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
      "C030 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    };
    for (String row : rows) {
      names.put(row.substring(0, LONG), row.substring(LONG + 1));
    }
    return Map.copyOf(names);
  }

  /** The number of a suite, four hexadecimal digits; empty for one that policies do not know. */
  public static Optional<String> numberOf(String name) {
    return NAMES.entrySet().stream()
        .filter(known -> known.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The suites of a parameter: a name, or numbers of two or four digits one behind the other. */
  static List<String> of(Statement parameter) {
    String text = parameter.one().toUpperCase(Locale.ROOT);
    if (text.startsWith("TLS_")) {
      return List.of(text);
    }
    boolean four = parameter.is("V3CipherSuites4Char");
    int digits = four ? LONG : SHORT;
    if (!text.matches("[0-9A-F]+") || text.length() % digits != 0) {
      throw new PolicyException(parameter.line(), "no cipher suite: " + parameter.one());
    }
    List<String> names = new ArrayList<>();
    for (int start = 0; start < text.length(); start += digits) {
      String number = (four ? "" : "00") + text.substring(start, start + digits);
      names.add(NAMES.getOrDefault(number, number));
    }
    return names;
  }
}

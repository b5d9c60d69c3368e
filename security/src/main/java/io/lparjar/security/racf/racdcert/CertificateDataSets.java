package io.lparjar.security.racf.racdcert;

import io.lparjar.security.saf.SecurityEnvironment;

/** The data sets by which certificates come and go, reached under the user's authority. */
public interface CertificateDataSets {

  /**
   * What a data set holds: text as ISO8859-1 with line ends, all else as it is.
   *
   * @param name upper case, perhaps with a member
   * @throws CertificateDataSetException when it cannot be read
   */
  byte[] read(SecurityEnvironment user, String name);

  /**
   * Makes a data set anew, record format VB.
   *
   * @param text whether {@code content} is lines of ASCII text
   * @throws CertificateDataSetException when it cannot be written
   */
  void write(SecurityEnvironment user, String name, byte[] content, boolean text);
}

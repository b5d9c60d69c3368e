package io.lparjar.jes.program.crypto;

import java.util.Locale;

/** The lines that CSDFILEN and CSDFILDE print, with their control character. All [inferred]. */
enum CryptoMessage {
  /** A control statement, its password hidden. */
  STATEMENT(" %s"),
  /** Records that went through. */
  DONE(" CSD0001I %s COMPLETED, %d RECORDS PROCESSED"),
  /** A control statement that is not known, or not carried out. */
  INVALID_STATEMENT(" CSD0010E CONTROL STATEMENT NOT SUPPORTED: %s"),
  /** PASSWORD is missing. */
  NO_PASSWORD(" CSD0011E PASSWORD REQUIRED"),
  /** A DD statement is missing. */
  DD_MISSING(" CSD0012E DDNAME %s CANNOT BE OPENED"),
  /** CSDFILDE: the password, or the data. */
  NOT_DECRYPTED(" CSD0013E DATA CANNOT BE DECRYPTED, WRONG PASSWORD OR DAMAGED DATA"),
  /** Last line. */
  RETURN_CODE(" CSD0002I RETURN CODE %d");

  private final String form;

  CryptoMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}

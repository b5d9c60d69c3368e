package io.lparjar.security.racf.racdcert;

import java.util.Locale;

/**
 * The messages of RACDCERT with the return code that they cause.
 *
 * @see "z/OS Security Server RACF Messages and Codes, RACDCERT messages"
 */
enum RacdcertMessage {
  /** [seen] */
  INVALID_KEYWORD(8, "IKJ56712I INVALID KEYWORD, %s"),
  /** {@code IKJ56702I INVALID USERID, X} [seen] */
  INVALID(8, "IKJ56702I INVALID %s, %s"),
  /** A keyword without what it needs. [inferred] from the prompts of other commands. */
  MISSING(8, "IKJ56701I MISSING %s"),

  /** The meaning is seen. [recalled] */
  NOT_AUTHORIZED(8, "IRRD101I You are not authorized to issue the RACDCERT command."),
  /** [documented] */
  DATA_SET_ERROR(8, "IRRD103I An error was encountered processing the specified input data set."),
  /** [documented] */
  NO_CERTIFICATE_IN_DATA_SET(
      8, "IRRD104I The input data set does not contain a valid certificate."),
  /** [seen] */
  NO_INFORMATION(4, "IRRD105I No certificate information was found for user %s."),
  /** [seen] */
  NO_MATCHING_CERTIFICATE(8, "IRRD107I No matching certificate was found for this user."),
  /** [seen] */
  ALREADY_DEFINED(8, "IRRD109I The certificate cannot be added.  Profile %s is already defined."),
  /** The meaning is documented. [recalled] */
  LABEL_IN_USE(8, "IRRD111I The label %s is already in use."),
  /** The beginning is seen. [inferred] */
  SELF_SIGNED(
      0,
      "IRRD113I The certificate that you are adding is self-signed.  The certificate is added with"
          + " %s status."),
  /** It has expired or is not valid yet. [recalled] */
  DATE_RANGE(
      0,
      "IRRD113I The certificate that you are adding has an incorrect date range.  The certificate"
          + " is added with %s status."),
  /** [seen] */
  NO_SUCH_RING(8, "IRRD114I Ring %s does not exist."),
  /** [seen] */
  NO_RINGS(4, "IRRD115I User %s has no rings."),
  /** [seen] */
  NOT_IN_RING(8, "IRRD116I Label %s does not exist in ring %s for user %s."),
  /** [documented] */
  AUTHORITY_UNKNOWN(
      0, "IRRD119I Certificate Authority not defined to RACF. Certificate added with %s status."),
  /** [seen] */
  NO_RING_OWNER(8, "IRRD120I Incorrect use of %s.  A %s cannot own a key ring."),
  /** [seen] */
  RING_AND_LABEL_NEEDED(8, "IRRD121I A ring name and label name must be specified."),
  /** Number and meaning are seen. [inferred] */
  RING_EXISTS(8, "IRRD122I Ring %s already exists."),
  /** [seen] */
  PRIVATE_KEY_NEEDED(
      8,
      "IRRD128I %s requires a certificate with an associated private key.  The request is not"
          + " processed."),
  /** [seen] */
  DATES_REVERSED(
      8,
      "IRRD133I The NOTBEFORE value must be earlier than the NOTAFTER value.  The certificate is"
          + " not created."),
  /** [seen] */
  START_NOT_FOUND(
      8, "IRRD141I The starting point specified for %s is not found in the certificate."),
  /** [documented] The return code is [inferred]. */
  NOT_IN_EFFECT(
      0,
      "IRRD175I The new profile for %s will not be in effect until a SETROPTS REFRESH has been"
          + " issued."),
  /** [seen] */
  ADDED(0, "IRRD199I Certificate with label '%s' is added for %s.");

  private final int returnCode;
  private final String form;

  RacdcertMessage(int returnCode, String form) {
    this.returnCode = returnCode;
    this.form = form;
  }

  int returnCode() {
    return returnCode;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}

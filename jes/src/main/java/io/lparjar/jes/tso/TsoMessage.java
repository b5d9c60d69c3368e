package io.lparjar.jes.tso;

import java.util.Locale;

/**
 * What the terminal monitor program prints, with its control character where it is print.
 *
 * @see "z/OS TSO/E Messages"
 */
enum TsoMessage {
  /** First line. [seen] */
  FIRST_READY("1READY"),
  /** After a command. [seen] */
  READY(" READY"),
  /** When SYSTSIN ends. [seen] */
  END(" END"),
  /** A command as typed, or a line that it said. [seen] */
  LINE(" %s"),
  /** [documented] */
  COMMAND_NOT_FOUND("IKJ56500I COMMAND %s NOT FOUND"),
  /** Of LISTDS. [seen] */
  NOT_IN_CATALOG("DATA SET '%s' NOT IN CATALOG"),
  /** Of SUBMIT. [seen] */
  NOT_ALLOCATED("IKJ56228I DATA SET %s NOT IN CATALOG OR CATALOG CAN NOT BE ACCESSED"),
  /** Of SUBMIT. [seen] */
  SUBMITTED("JOB %s(%s) SUBMITTED"),
  /** [inferred] from the texts for other operands. */
  INVALID_NAME("IKJ56702I INVALID DATA SET NAME, %s"),
  /** To the programmer. [documented] */
  DD_MISSING("IEC130I %-8s DD STATEMENT MISSING");

  private final String form;

  TsoMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}

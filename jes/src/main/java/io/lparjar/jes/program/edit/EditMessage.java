package io.lparjar.jes.program.edit;

import java.util.Locale;

/**
 * The lines that IEBEDIT prints, with their control character.
 *
 * @see "z/OS MVS System Messages, volume 7"
 */
enum EditMessage {
  /** Title. [inferred] */
  TITLE("1IEBEDIT%100sPAGE %04d"),
  /** A control statement, or a record of the output. [recalled] */
  LINE(" %s"),
  /** START names a job that is not in the input, or STEPNAME a step. [inferred] */
  NOT_FOUND(" IEB511I %s WAS NOT FOUND IN THE INPUT"),
  /** A statement that is none. [inferred] */
  INVALID(" IEB512I CONTROL STATEMENT IS NOT VALID"),
  /** A DD statement is missing. [documented] */
  NOT_OPENED(" IEB316I DDNAME %s CANNOT BE OPENED");

  private final String form;

  EditMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}

package io.lparjar.jes.jcl;

import java.util.Locale;

/**
 * A message about a statement, for JESYSMSG.
 *
 * @param statement number of the statement in JESJCL
 * @param constant which message
 * @param text the whole text, id included
 */
public record JclMessage(int statement, JclMessageText constant, String text) {
  /** {@code STMT NO. MESSAGE}: the line above the first message, control character included. */
  public static final String HEADER = "  STMT NO. MESSAGE";

  /** As it stands in JESYSMSG, with its control character: the number in columns 2 to 10. */
  public String line() {
    return String.format(Locale.ROOT, "%10d %s", statement, text);
  }

  /** Whether the job cannot run because of it. */
  public boolean isError() {
    return constant.isError();
  }
}

package io.lparjar.security.racf.command;

import io.lparjar.security.saf.SecurityEnvironment;
import java.util.List;

/** Writes the commands that SEARCH CLIST makes to a data set. */
@FunctionalInterface
public interface ClistWriter {
  /** Of a system whose commands have no data sets. */
  ClistWriter NONE = (user, dataSet, lines) -> false;

  /**
   * Makes a data set anew under the user's authority.
   *
   * @param dataSet upper case, without quotation marks
   * @param lines with their sequence numbers in columns 1 to 8
   * @return whether that was possible
   */
  boolean write(SecurityEnvironment user, String dataSet, List<String> lines);
}

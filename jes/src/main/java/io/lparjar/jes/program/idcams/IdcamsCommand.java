package io.lparjar.jes.program.idcams;

import java.io.IOException;
import java.util.List;

/** An access method services command. One instance serves all steps. */
@FunctionalInterface
interface IdcamsCommand {

  /**
   * Carries the command out and prints what there is to say, but not that it has ended.
   *
   * @return its condition code, 0 to 16
   * @throws SyntaxException when the terms are not those of the command; nothing was done then
   */
  int execute(List<Term> terms, Services services) throws IOException;
}

package io.lparjar.jes.jcl;

import java.util.List;

/** The DD statements before the one that is being read. */
@FunctionalInterface
interface EarlierStatements {

  /** The statement that a reference names, with its concatenation; empty when there is none. */
  List<DdStatement> find(DdReference reference);
}

package io.lparjar.jes.program.sort;

import java.util.List;

/**
 * What the control statements ask for. Holds the state of sequence numbers: for one run.
 *
 * @param technique what is done with the records
 * @param key order of SORT and MERGE
 * @param skip records to pass over, SKIPREC
 * @param stopAfter records to take, STOPAFT; {@link Long#MAX_VALUE} for all
 * @param filter INCLUDE or OMIT
 * @param inrec before the sort
 * @param sum after it
 * @param outrec before output
 * @param outputs OUTFIL statements
 * @param shortAllowed VLSHRT: records may lack control fields
 */
record SortControl(
    Technique technique,
    SortKey key,
    long skip,
    long stopAfter,
    RecordTest filter,
    Reformat inrec,
    Summation sum,
    Reformat outrec,
    List<Outfil> outputs,
    boolean shortAllowed) {

  /** What is done with the records. */
  enum Technique {
    SORT,
    MERGE,
    COPY
  }

  SortControl {
    outputs = List.copyOf(outputs);
  }
}

package io.lparjar.jes.program.sort;

import java.util.List;
import java.util.Optional;

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
 * @param mergeInputs MERGEIN: DD names of a merge in place of SORTIN01 and the like
 * @param join what is read in place of SORTIN
 * @param nullCode NULLOUT: the return code when nothing goes to SORTOUT
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
    boolean shortAllowed,
    List<String> mergeInputs,
    Optional<JoinControl> join,
    int nullCode) {

  /** What is done with the records. */
  enum Technique {
    SORT,
    MERGE,
    COPY
  }

  SortControl {
    outputs = List.copyOf(outputs);
    mergeInputs = List.copyOf(mergeInputs);
  }

  /** The same for records in the order of a key, to be handed on. */
  SortControl sortedBy(SortKey order) {
    return new SortControl(
        Technique.SORT,
        order,
        skip,
        stopAfter,
        filter,
        inrec,
        sum,
        outrec,
        List.of(),
        true,
        List.of(),
        join,
        nullCode);
  }

  /** The same for some of the records, to be handed on. */
  SortControl limitedTo(long first, long most) {
    return new SortControl(
        technique,
        key,
        first,
        most,
        filter,
        inrec,
        sum,
        outrec,
        List.of(),
        shortAllowed,
        List.of(),
        join,
        nullCode);
  }

  /**
   * What reads a file of a join, of which only statements for input and SUM are obeyed; the caller
   * brings the records into the order of the keys.
   */
  SortControl forSubtask(JoinControl.Side side) {
    return new SortControl(
        sum.active() ? Technique.SORT : Technique.COPY,
        side.key(),
        skip,
        Math.min(stopAfter, side.stopAfter()),
        RecordTest.all(List.of(side.filter(), filter)),
        inrec,
        sum,
        Reformat.NONE,
        List.of(),
        true,
        List.of(),
        Optional.empty(),
        0);
  }
}

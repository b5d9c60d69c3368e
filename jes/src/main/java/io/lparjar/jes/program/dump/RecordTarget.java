package io.lparjar.jes.program.dump;

import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import java.io.IOException;
import java.util.List;

/** Where the records of a data set go: into a dump or another data set. */
interface RecordTarget {

  /** The records that follow are those of a member. */
  void member(MemberName name) throws IOException;

  /** The record that follows has this slot; only of clusters that have slots. */
  void slot(long number) throws IOException;

  /** A record of the data set or member. */
  void record(byte[] data, int offset, int length) throws IOException;

  /** Directory entries with statistics, programs and aliases; all members are there. */
  void directory(List<Member> entries) throws IOException;
}

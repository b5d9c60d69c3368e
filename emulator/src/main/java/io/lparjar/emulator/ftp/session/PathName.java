package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;

/**
 * A name as a user gave it, put behind the working directory but not checked: it may hold wildcards
 * and errors.
 *
 * @param dataSet upper case, without quotes
 * @param member what stood in parentheses, upper case; empty when nothing did
 * @param absolute whether it was given in quotes
 */
public record PathName(String dataSet, String member, boolean absolute) {

  /** Takes {@code A.B(C)} apart. */
  static PathName of(String name, boolean absolute) {
    int open = name.indexOf('(');
    if (open < 0) {
      return new PathName(name, "", absolute);
    }
    int close = name.endsWith(")") ? name.length() - 1 : name.length();
    return new PathName(name.substring(0, open), name.substring(open + 1, close), absolute);
  }

  public boolean hasMember() {
    return !member.isEmpty();
  }

  /**
   * The data set or member of that name.
   *
   * @throws io.lparjar.datasets.name.InvalidNameException when there can be none
   */
  public Target target() {
    DataSetName name = new DataSetName(dataSet);
    return hasMember()
        ? new Target.MemberTarget(name, new MemberName(member))
        : new Target.DataSetTarget(name);
  }

  /** {@code A.B} or {@code A.B(C)}. */
  @Override
  public String toString() {
    return hasMember() ? dataSet + "(" + member + ")" : dataSet;
  }
}

package io.lparjar.datasets.name;

import static io.lparjar.datasets.name.NameSyntax.begins;
import static io.lparjar.datasets.name.NameSyntax.checkQualifierLength;
import static io.lparjar.datasets.name.NameSyntax.continuesQualifier;

import io.lparjar.datasets.name.InvalidNameException.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * A fully qualified data set name: qualifiers of 1 to 8 characters with periods between them.
 *
 * <p>A qualifier begins with a letter, {@code $}, {@code #} or {@code @}; digits, hyphens and X'C0'
 * may follow [documented]. A generation such as {@code X.G0001V00} is a name like any other; a
 * relative one such as {@code X(+1)} is none.
 *
 * @param value upper case, 1 to 44 characters
 * @see "z/OS DFSMS Using Data Sets, data set names"
 */
public record DataSetName(String value) implements Comparable<DataSetName> {

  /**
   * Takes a name in upper case.
   *
   * @throws InvalidNameException when it is no data set name
   */
  public DataSetName {
    if (value.isEmpty()) {
      throw new InvalidNameException(Reason.EMPTY, value);
    }
    if (value.length() > NameSyntax.DATA_SET_LENGTH) {
      throw new InvalidNameException(Reason.TOO_LONG, value);
    }
    int begin = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '.') {
        checkQualifierLength(i - begin, value);
        begin = i + 1;
      } else if (i == begin && !begins(c)) {
        throw new InvalidNameException(Reason.BEGINS_INVALID, value);
      } else if (!continuesQualifier(c)) {
        throw new InvalidNameException(Reason.CONTAINS_INVALID, value);
      }
    }
    checkQualifierLength(value.length() - begin, value);
  }

  /**
   * Reads a name in upper or lower case.
   *
   * @throws InvalidNameException when it is no data set name
   */
  public static DataSetName parse(String text) {
    return new DataSetName(NameSyntax.fold(text));
  }

  /** The parts between the periods, at least one. */
  public List<String> qualifiers() {
    List<String> qualifiers = new ArrayList<>();
    int begin = 0;
    for (int period = value.indexOf('.'); period >= 0; period = value.indexOf('.', begin)) {
      qualifiers.add(value.substring(begin, period));
      begin = period + 1;
    }
    qualifiers.add(value.substring(begin));
    return List.copyOf(qualifiers);
  }

  /** The first qualifier: a user ID, a group, or an alias of the master catalog. */
  public String highLevelQualifier() {
    int period = value.indexOf('.');
    return period < 0 ? value : value.substring(0, period);
  }

  @Override
  public int compareTo(DataSetName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

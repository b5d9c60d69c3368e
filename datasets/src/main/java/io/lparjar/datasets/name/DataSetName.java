package io.lparjar.datasets.name;

/**
 * A fully qualified data set name.
 *
 * @param value upper case, 1 to 44 characters
 */
public record DataSetName(String value) implements Comparable<DataSetName> {

  @Override
  public int compareTo(DataSetName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}

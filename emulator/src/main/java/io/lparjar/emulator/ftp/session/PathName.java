package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import java.util.Optional;

/**
 * A name as a user gave it, put behind the working directory but not checked: it may hold wildcards
 * and errors.
 *
 * @param dataSet upper case, without quotes
 * @param member what stood in parentheses, upper case; empty when nothing did
 * @param absolute whether it was given in quotes
 */
public record PathName(String dataSet, String member, boolean absolute) {
  /** Of the highest generation number. */
  private static final int GENERATION_DIGITS = 4;

  /**
   * Takes {@code A.B(C)} apart. Other parentheses stay in the name of the data set, which then is
   * none: {@code DELE PDS()} shall not delete PDS.
   */
  static PathName of(String name, boolean absolute) {
    int open = name.indexOf('(');
    int close = name.length() - 1;
    return open >= 0 && open + 1 < close && name.endsWith(")")
        ? new PathName(name.substring(0, open), name.substring(open + 1, close), absolute)
        : new PathName(name, "", absolute);
  }

  public boolean hasMember() {
    return !member.isEmpty();
  }

  /**
   * The relative number of a generation: {@code (0)}, {@code (-1)}, {@code (+1)}; without a sign it
   * counts as positive.
   */
  public Optional<Integer> generation() {
    int begin = member.startsWith("+") || member.startsWith("-") ? 1 : 0;
    int digits = member.length() - begin;
    boolean isNumber =
        digits > 0
            && digits <= GENERATION_DIGITS
            && member.chars().skip(begin).allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Optional.of(Integer.valueOf(member)) : Optional.empty();
  }

  /**
   * The data set, member or generation of that name.
   *
   * @throws io.lparjar.datasets.name.InvalidNameException when there can be none
   */
  public Target target() {
    DataSetName name = new DataSetName(dataSet);
    Optional<Integer> generation = generation();
    if (generation.isPresent()) {
      return new Target.GenerationTarget(name, generation.get());
    }
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

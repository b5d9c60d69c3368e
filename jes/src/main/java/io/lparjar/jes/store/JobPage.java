package io.lparjar.jes.store;

import io.lparjar.jes.job.JobFilter;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions on a page of jobs. What a filter leaves open is no condition, and a mask without
 * wildcards is an equality, so that the index on the owner finds the few jobs of one user among
 * many.
 *
 * @param condition SQL behind WHERE
 * @param order SQL behind ORDER BY: that of the index, so that nothing is sorted
 * @param values of its parameters
 */
record JobPage(String condition, String order, List<Object> values) {
  JobPage {
    values = List.copyOf(values);
  }

  /** The jobs with numbers below {@code below}. */
  static JobPage of(JobFilter filter, int below) {
    StringBuilder condition = new StringBuilder("JOB_NUMBER < ?");
    List<Object> values = new ArrayList<>();
    values.add(below);
    add("OWNER", filter.owner(), condition, values);
    add("JOB_NAME", filter.name(), condition, values);
    String order = isMask(filter.owner()) ? "JOB_NUMBER DESC" : "OWNER, JOB_NUMBER DESC";
    return new JobPage(condition.toString(), order, values);
  }

  private static void add(
      String column, String mask, StringBuilder condition, List<Object> values) {
    if (mask.equals("*")) {
      return;
    }
    boolean masked = isMask(mask);
    condition.append(" AND ").append(column).append(masked ? " LIKE ? ESCAPE '!'" : " = ?");
    values.add(masked ? patternOf(mask) : mask);
  }

  private static boolean isMask(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
  }

  /** The LIKE pattern of a mask: {@code *} any characters, {@code ?} and {@code %} one. */
  private static String patternOf(String mask) {
    return mask.replace("!", "!!")
        .replace("_", "!_")
        .replace('%', '_')
        .replace('?', '_')
        .replace('*', '%');
  }
}

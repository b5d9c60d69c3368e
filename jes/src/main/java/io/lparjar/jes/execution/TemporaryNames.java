package io.lparjar.jes.execution;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.jes.jcl.DdStatement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of a job's temporary data sets.
 *
 * <pre>
 * SYS20073.T125008.RA000.DBDGEN00.LOADSET.H01     DSN=&amp;&amp;LOADSET
 * SYS20073.T125008.RA000.DBDGEN00.R0100001        without DSN=
 * </pre>
 *
 * <p>Forms are [seen]; that the last number counts within the job is [inferred].
 */
final class TemporaryNames {
  private static final DateTimeFormatter STARTED =
      DateTimeFormatter.ofPattern("'SYS'yyDDD.'T'HHmmss", Locale.ROOT);

  private final String prefix;
  private final Map<String, DataSetName> named = new HashMap<>();
  private final IdentityHashMap<DdStatement, DataSetName> unnamed = new IdentityHashMap<>();

  TemporaryNames(String jobName, LocalDateTime started) {
    this.prefix = STARTED.format(started) + ".RA000." + jobName + ".";
  }

  /** The data set {@code &&name} of the job. */
  DataSetName of(String name) {
    return named.computeIfAbsent(name, key -> new DataSetName(prefix + key + ".H01"));
  }

  /** The data set of a DD statement without DSN=. */
  DataSetName of(DdStatement statement) {
    return unnamed.computeIfAbsent(
        statement,
        key -> new DataSetName(prefix + String.format(Locale.ROOT, "R01%05d", unnamed.size() + 1)));
  }
}

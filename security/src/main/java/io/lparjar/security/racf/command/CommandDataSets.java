package io.lparjar.security.racf.command;

import io.lparjar.security.saf.SecurityEnvironment;
import java.util.List;
import java.util.Optional;

/** What RACF commands need of data sets. */
public interface CommandDataSets {
  /** Of a system whose commands see no data sets: nothing can be written, everything may exist. */
  CommandDataSets NONE =
      new CommandDataSets() {
        @Override
        public boolean writeClist(SecurityEnvironment user, String dataSet, List<String> lines) {
          return false;
        }

        @Override
        public Optional<List<String>> volumesOf(String dataSet) {
          return Optional.of(List.of());
        }
      };

  /**
   * Makes the data set of commands of SEARCH CLIST anew, under the user's authority.
   *
   * @param dataSet upper case, without quotation marks
   * @param lines with their sequence numbers in columns 1 to 8
   * @return whether that was possible
   */
  boolean writeClist(SecurityEnvironment user, String dataSet, List<String> lines);

  /** The volumes of a data set; empty when it is not in the catalog. */
  Optional<List<String>> volumesOf(String dataSet);
}

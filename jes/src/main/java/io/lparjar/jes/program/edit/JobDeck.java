package io.lparjar.jes.program.edit;

import io.lparjar.datasets.codepage.Ebcdic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One job: its name, the records before the first step, and its steps. What stands in DD DATA is no
 * statement.
 *
 * @param head the JOB statement and all up to the first EXEC statement
 */
record JobDeck(String name, List<byte[]> head, List<Step> steps) {
  private static final Pattern STATEMENT =
      Pattern.compile("//([A-Z@#$][A-Z0-9@#$.]*)? +(JOB|EXEC|DD)( .*)?");
  private static final Pattern DELIMITER = Pattern.compile("DLM=(?:'([^']{2,18})'|([^', ]{2,18}))");
  private static final String USUAL_DELIMITER = "/*";

  /** A step: its name, or empty text, and its records. */
  record Step(String name, List<byte[]> records) {}

  /** The jobs among records; what stands before the first JOB statement is in none. */
  static List<JobDeck> of(List<byte[]> records) {
    List<JobDeck> jobs = new ArrayList<>();
    Optional<String> delimiter = Optional.empty();
    for (byte[] record : records) {
      String card = Ebcdic.decode(record);
      Matcher statement = STATEMENT.matcher(card.stripTrailing());
      boolean code = delimiter.isEmpty() && statement.matches();
      if (delimiter.isPresent() && card.startsWith(delimiter.get())) {
        delimiter = Optional.empty();
      } else if (code && statement.group(2).equals("DD")) {
        delimiter = delimiterOf(String.valueOf(statement.group(3)).strip());
      }
      String name = code ? Optional.ofNullable(statement.group(1)).orElse("") : "";
      if (code && statement.group(2).equals("JOB")) {
        jobs.add(new JobDeck(name, new ArrayList<>(), new ArrayList<>()));
      } else if (code && statement.group(2).equals("EXEC") && !jobs.isEmpty()) {
        jobs.get(jobs.size() - 1).steps().add(new Step(name, new ArrayList<>()));
      }
      if (!jobs.isEmpty()) {
        jobs.get(jobs.size() - 1).last().add(record);
      }
    }
    return jobs;
  }

  /** What ends the data of a DD statement when no other statement does. */
  private static Optional<String> delimiterOf(String operands) {
    Matcher coded = DELIMITER.matcher(operands);
    if (coded.find()) {
      return Optional.of(coded.group(coded.group(1) == null ? 2 : 1));
    }
    return operands.startsWith("DATA") ? Optional.of(USUAL_DELIMITER) : Optional.empty();
  }

  private List<byte[]> last() {
    return steps.isEmpty() ? head : steps.get(steps.size() - 1).records();
  }

  /** The first step that a request names and the job does not have. */
  Optional<String> missing(EditRequest request) {
    return request.steps().stream()
        .flatMap(name -> List.of(name.split("-", 2)).stream())
        .filter(name -> steps.stream().noneMatch(step -> step.name().equals(name)))
        .findFirst();
  }

  /** The records that a request takes, in their order. */
  List<byte[]> taken(EditRequest request) {
    List<byte[]> taken = new ArrayList<>(head);
    boolean reached = request.steps().isEmpty();
    String until = "";
    for (Step step : steps) {
      Optional<String> begins =
          request.steps().stream()
              .filter(name -> name.split("-", 2)[0].equals(step.name()))
              .findFirst();
      boolean named = begins.isPresent() || !until.isEmpty();
      until = begins.map(name -> name.substring(name.indexOf('-') + 1)).orElse(until);
      if (step.name().equals(until)) {
        until = "";
      }
      reached |= named;
      boolean wanted =
          switch (request.type()) {
            case POSITION -> reached;
            case INCLUDE -> named || request.steps().isEmpty();
            case EXCLUDE -> !named;
          };
      if (wanted) {
        taken.addAll(step.records());
      }
    }
    return taken;
  }
}

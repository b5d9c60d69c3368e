package io.lparjar.jes.program.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which steps of a job a request takes, as they come; what stands before the first one it does. */
final class StepSelection {
  private final EditRequest request;
  private final Set<String> missing = new LinkedHashSet<>();
  private boolean reached;
  private String until = "";

  StepSelection(EditRequest request) {
    this.request = request;
    this.reached = request.steps().isEmpty();
    for (String name : request.steps()) {
      missing.addAll(List.of(name.split("-", 2)));
    }
  }

  /** Whether the next step is taken. */
  boolean takes(String step) {
    missing.remove(step);
    Optional<String> begins =
        request.steps().stream().filter(name -> name.split("-", 2)[0].equals(step)).findFirst();
    boolean named = begins.isPresent() || !until.isEmpty();
    until = begins.map(name -> name.substring(name.indexOf('-') + 1)).orElse(until);
    if (step.equals(until)) {
      until = "";
    }
    reached |= named;
    return switch (request.type()) {
      case POSITION -> reached;
      case INCLUDE -> named || request.steps().isEmpty();
      case EXCLUDE -> !named;
    };
  }

  /** The first step that the request names and the job did not have. */
  Optional<String> missing() {
    return missing.stream().findFirst();
  }
}

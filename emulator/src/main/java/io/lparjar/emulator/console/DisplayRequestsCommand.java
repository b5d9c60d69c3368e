package io.lparjar.emulator.console;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code D R}: requests that wait for the operator.
 *
 * @see "z/OS MVS System Commands, displaying system requests"
 */
final class DisplayRequestsCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    List<OperatorRequests.Waiting> waiting = system.requests().list();
    List<String> lines = new ArrayList<>();
    lines.add(
        ConsoleMessage.PENDING_REQUESTS.with(
            ConsoleTime.dotted(system.now()), answers.connector()));
    lines.add(ConsoleMessage.REQUEST_COUNTS.with(waiting.size()));
    if (!waiting.isEmpty()) {
      lines.add(ConsoleMessage.REQUEST_HEADING.with());
    }
    for (OperatorRequests.Waiting request : waiting) {
      lines.add(
          ConsoleMessage.REQUEST_ROW.with(
              request.number(),
              ConsoleTime.dotted(request.since()),
              system.name(),
              request.job(),
              request.text()));
    }
    answers.write("", lines);
  }
}

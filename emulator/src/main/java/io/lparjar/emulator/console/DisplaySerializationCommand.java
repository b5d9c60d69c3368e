package io.lparjar.emulator.console;

import io.lparjar.datasets.allocation.Serialization.Enq;
import io.lparjar.datasets.allocation.Serialization.HeldResource;
import io.lparjar.datasets.allocation.Serialization.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code D GRS,C}: data sets and members for which somebody waits. {@code D GRS,RES=(major,minor)}:
 * who holds a data set (SYSDSN) or member (SPFEDIT); {@code *} stands for every major name.
 *
 * @see "z/OS MVS System Commands, displaying global resource serialization information"
 */
final class DisplaySerializationCommand implements ConsoleCommand {
  private static final Pattern RESOURCE = Pattern.compile("GRS,RES=\\(([A-Z*]+),([^,]+)\\)");

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    Matcher resource = RESOURCE.matcher(operand);
    if (resource.matches()) {
      show(system, answers, resource.group(1), resource.group(2));
    } else if (operand.equals("GRS,C") || operand.equals("GRS,CONTENTION")) {
      showContention(system, answers);
    } else {
      answers.write(ConsoleMessage.INVALID_PARAMETER.with("DISPLAY"));
    }
  }

  private static void show(ConsoleSystem system, Answers answers, String major, String minor) {
    List<String> lines = title(system, answers);
    int titleOnly = lines.size();
    for (HeldResource resource : system.serialization().resources()) {
      if (resource.minor().equals(minor) && (major.equals("*") || major.equals(resource.major()))) {
        lines.addAll(rowsOf(system, resource));
      }
    }
    if (lines.size() == titleOnly) {
      lines.add(ConsoleMessage.NO_REQUESTORS.with(major, minor));
    }
    answers.write("", lines);
  }

  private static void showContention(ConsoleSystem system, Answers answers) {
    List<String> lines = title(system, answers);
    int titleOnly = lines.size();
    for (HeldResource resource : system.serialization().resources()) {
      if (resource.isContended()) {
        lines.addAll(rowsOf(system, resource));
      }
    }
    if (lines.size() == titleOnly) {
      lines.add(ConsoleMessage.NO_CONTENTION.with());
    }
    lines.add(ConsoleMessage.NO_LOCK_REQUESTS.with());
    lines.add(ConsoleMessage.NO_LATCH_CONTENTION.with());
    answers.write("", lines);
  }

  private static List<String> title(ConsoleSystem system, Answers answers) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ConsoleMessage.GRS_STATUS.with(ConsoleTime.dotted(system.now()), answers.connector()));
    return lines;
  }

  private static List<String> rowsOf(ConsoleSystem system, HeldResource resource) {
    List<String> lines = new ArrayList<>();
    lines.add(ConsoleMessage.GRS_RESOURCE.with(resource.major(), resource.minor()));
    lines.add(ConsoleMessage.GRS_HEADING.with());
    for (Enq request : resource.requests()) {
      lines.add(
          ConsoleMessage.GRS_REQUEST.with(
              system.name(),
              request.jobName(),
              request.asid(),
              "",
              request.mode() == Mode.EXCLUSIVE ? "EXCLUSIVE" : "SHARE",
              request.granted() ? "OWN" : "WAIT"));
    }
    return lines;
  }
}

package io.lparjar.emulator.console;

import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The jobs that a JES2 command is about: {@code J12}, {@code JOB12}, {@code J'NAME'}, {@code JOBQ}
 * or {@code JQ}; what follows a comma is for the command.
 *
 * @param subject as typed, up to the comma
 * @param options what follows the comma, or empty
 * @param jobs those that there are, in the order of their numbers
 * @see "z/OS JES2 Commands, job specifications"
 */
record JobSelection(String subject, String options, List<JobSummary> jobs) {

  /** The jobs that {@code operand} means; none when it makes no sense. */
  static JobSelection of(ConsoleSystem system, String operand) {
    String[] parts = operand.split(",", 2);
    String subject = parts[0];
    List<JobSummary> jobs = new ArrayList<>();
    Optional<JobId> id = JobId.parse(subject);
    if (id.isPresent()) {
      system.jes().find(system.server(), JobFilter.ALL, id.get()).ifPresent(jobs::add);
    } else {
      mask(subject)
          .ifPresent(
              name ->
                  system
                      .jes()
                      .list(
                          system.server(), new JobFilter(name, "*", Optional.empty()), jobs::add));
    }
    Collections.reverse(jobs);
    return new JobSelection(subject, parts.length < 2 ? "" : parts[1], List.copyOf(jobs));
  }

  /** Says that there are none, in answer to a command of that letter. */
  void writeNone(String letter, Answers answers) {
    answers.write(
        ConsoleMessage.NO_ENTRIES.with(letter, subject), ConsoleMessage.NO_ENTRIES_MATCH.with());
  }

  /** Purges the jobs, in answer to a command of that letter. */
  void purge(ConsoleSystem system, String letter, Answers answers) {
    if (jobs.isEmpty()) {
      writeNone(letter, answers);
    }
    for (JobSummary job : jobs) {
      if (system.jes().purge(system.server(), job.id())) {
        answers.write(job.id().toString(), List.of(ConsoleMessage.PURGED.with(job.name())));
      }
    }
  }

  private static Optional<String> mask(String subject) {
    if (subject.equals("JOBQ") || subject.equals("JQ")) {
      return Optional.of("*");
    }
    boolean quoted = subject.startsWith("J'") && subject.endsWith("'") && subject.length() > 3;
    return quoted ? Optional.of(subject.substring(2, subject.length() - 1)) : Optional.empty();
  }
}

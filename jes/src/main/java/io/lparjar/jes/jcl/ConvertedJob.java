package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a job's cards.
 *
 * @param job the JOB statement as far as it could be read; its name is INVALID when it has none
 * @param steps what is to run, empty when there are errors
 * @param jobLibrary JOBLIB, empty when there is none
 * @param outputs OUTPUT statements
 * @param listing lines of JESJCL
 * @param messages what is wrong or worth saying, by statement
 * @param controlStatements JES2 control statements, such as {@code /*JOBPARM}
 * @param commands operator commands of COMMAND statements
 */
public record ConvertedJob(
    JobStatement job,
    List<StepModel> steps,
    List<DdStatement> jobLibrary,
    List<OutputStatement> outputs,
    List<JclLine> listing,
    List<JclMessage> messages,
    List<Card> controlStatements,
    List<String> commands) {

  public ConvertedJob {
    steps = List.copyOf(steps);
    jobLibrary = List.copyOf(jobLibrary);
    outputs = List.copyOf(outputs);
    listing = List.copyOf(listing);
    messages = List.copyOf(messages);
    controlStatements = List.copyOf(controlStatements);
    commands = List.copyOf(commands);
  }

  /** The job, ready to run; empty when it has JCL errors. */
  public Optional<JobModel> model() {
    return messages.stream().anyMatch(JclMessage::isError)
        ? Optional.empty()
        : Optional.of(new JobModel(job, jobLibrary, outputs, steps));
  }

  /** JESJCL with the job id, 8 characters, in columns 73-80 of the first card. */
  public List<JclLine> listing(String jobId) {
    List<JclLine> lines = new ArrayList<>(listing);
    if (!lines.isEmpty()) {
      lines.set(0, lines.get(0).withJobId(jobId));
    }
    return lines;
  }
}

package io.lparjar.emulator.ftp.jes;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.spool.SpoolDataSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What RETR is asked for in JES mode: {@code JOB00083} or {@code JOB00083.X} for all spool data
 * sets, {@code JOB00083.2} for the second, {@code JOB00083.SYSPRINT} for that of a DD, {@code
 * JOB00083.JCL} for JESJCL [inferred], or the full name of one, {@code
 * USER1.USER1A.JOB00083.D0000002.JESMSGLG}.
 *
 * <p>Started tasks and TSO users ({@code STC00001}, {@code TSU00024}, {@code T0000024}) have such
 * identifiers, too, but no job here has one of theirs.
 *
 * @param jobText what should be a job identifier, upper case
 * @param selection what stands behind it, upper case; empty for all
 * @param name the full name, when that was given; else empty
 */
record SpoolRequest(String jobText, String selection, String name) {
  private static final int QUALIFIERS_OF_A_SPOOL_NAME = 5;
  private static final Pattern IDENTIFIER = Pattern.compile("(J|JOB|STC|TSU|S|T)\\d{1,7}");

  /**
   * Reads any argument; one that is no job identifier has no {@link #job()}.
   *
   * @param byName whether full names are understood
   */
  static SpoolRequest parse(String argument, boolean byName) {
    String text = argument.strip().toUpperCase(Locale.ROOT).replace("'", "");
    String[] qualifiers = text.split("\\.", -1);
    if (byName && qualifiers.length == QUALIFIERS_OF_A_SPOOL_NAME) {
      return new SpoolRequest(qualifiers[2], "", text);
    }
    int period = text.indexOf('.');
    return period < 0
        ? new SpoolRequest(text, "", "")
        : new SpoolRequest(text.substring(0, period), text.substring(period + 1), "");
  }

  /** Whether a job, started task or TSO user is named, be it there or not. */
  boolean isIdentified() {
    return IDENTIFIER.matcher(jobText).matches();
  }

  /** The job, if it is one. */
  Optional<JobId> job() {
    return JobId.parse(jobText);
  }

  /** Whether all of a job's spool data sets are wanted. */
  boolean isForAll() {
    return name.isEmpty() && (selection.isEmpty() || selection.equals("X"));
  }

  /** A transfer of what is wanted of the job's spool data sets, or that it is not there. */
  Outcome choose(List<SpoolDataSet> all, FtpSession session) {
    if (isForAll()) {
      return new Outcome.Transmit(
          new SpoolTransfer(session, all, true, Reply.of(JesMessage.SENDING_ALL)));
    }
    Optional<SpoolDataSet> one = isNumber() ? numbered(all) : named(all);
    if (one.isPresent()) {
      return new Outcome.Transmit(
          new SpoolTransfer(
              session, List.of(one.get()), false, Reply.of(JesMessage.SENDING, one.get().name())));
    }
    return new Outcome.Done(
        isNumber()
            ? Reply.of(JesMessage.INDEX_TOO_HIGH, number(), job().orElseThrow())
            : Reply.of(JesMessage.SPOOL_NOT_FOUND, name.isEmpty() ? selection : name));
  }

  private Optional<SpoolDataSet> named(List<SpoolDataSet> all) {
    return all.stream()
        .filter(this::isNamed)
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(one -> selection.equals("JCL") && one.ddName().equals("JESJCL"))
                    .findFirst());
  }

  private boolean isNamed(SpoolDataSet dataSet) {
    return name.isEmpty() ? dataSet.ddName().equals(selection) : dataSet.name().equals(name);
  }

  private boolean isNumber() {
    return name.isEmpty()
        && !selection.isEmpty()
        && selection.length() <= 9
        && selection.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private int number() {
    return Integer.parseInt(selection);
  }

  private Optional<SpoolDataSet> numbered(List<SpoolDataSet> all) {
    int number = number();
    return number >= 1 && number <= all.size()
        ? Optional.of(all.get(number - 1))
        : Optional.empty();
  }
}

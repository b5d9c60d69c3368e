package io.lparjar.jes.jcl;

import java.util.List;

/**
 * The cards of one job, from its JOB statement to the last before the next job.
 *
 * @param name job name as coded; empty when the JOB statement has none
 * @param cards all records in order, numbered from 1
 * @param priority of the {@code /*PRIORITY} statement before it, 0 to 15, or -1
 * @param typeOfEnd how the reader was told to end it
 * @param transmitted the jobs behind its {@code /*XMIT} statement
 */
public record JobCards(
    String name, List<Card> cards, int priority, End typeOfEnd, List<JobCards> transmitted) {
  public JobCards {
    cards = List.copyOf(cards);
    transmitted = List.copyOf(transmitted);
  }

  /** What an internal reader is told about the job before it. */
  public enum End {
    /** Run it: next JOB statement, null statement, {@code /*EOF}, or end of input. */
    RUN("/*EOF"),
    /** Convert it, do not run it. */
    SCAN("/*SCAN"),
    /** Cancel it, keep its output. */
    DELETE("/*DEL"),
    /** Forget it, no output. */
    PURGE("/*PURGE");

    private final String record;

    End(String record) {
      this.record = record;
    }

    /** The record that says so. */
    String record() {
      return record;
    }
  }
}

package io.lparjar.jes.spool;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.jes.job.JobId;

/**
 * A SYSOUT data set of a job.
 *
 * @param job whose
 * @param key JES data set key: 2 JESMSGLG, 3 JESJCL, 4 JESYSMSG, 101 and up the job's own
 * @param name full name, such as {@code USER1.USER1A.JOB00083.D0000002.JESMSGLG}
 * @param stepName job step, {@code JES2} for the first three
 * @param procedureStep procedure step, or empty
 * @param sysoutClass SYSOUT class
 * @param ddName DD name
 * @param recfm record format
 * @param lrecl logical record length in bytes
 * @param bytes sum of the lengths of the records
 * @param held whether it waits for somebody to look at it: its class is a held one, or HOLD=YES
 * @param printing how it is to be printed
 */
public record SpoolDataSet(
    JobId job,
    int key,
    String name,
    String stepName,
    String procedureStep,
    char sysoutClass,
    String ddName,
    RecordFormat recfm,
    int lrecl,
    long bytes,
    boolean held,
    Printing printing) {

  /** One that is to be printed as JES2 assumes. */
  public SpoolDataSet(
      JobId job,
      int key,
      String name,
      String stepName,
      String procedureStep,
      char sysoutClass,
      String ddName,
      RecordFormat recfm,
      int lrecl,
      long bytes,
      boolean held) {
    this(
        job,
        key,
        name,
        stepName,
        procedureStep,
        sysoutClass,
        ddName,
        recfm,
        lrecl,
        bytes,
        held,
        Printing.STANDARD);
  }

  /** One that is not held either. */
  public SpoolDataSet(
      JobId job,
      int key,
      String name,
      String stepName,
      String procedureStep,
      char sysoutClass,
      String ddName,
      RecordFormat recfm,
      int lrecl,
      long bytes) {
    this(job, key, name, stepName, procedureStep, sysoutClass, ddName, recfm, lrecl, bytes, false);
  }
}

package io.lparjar.jes.control;

import io.lparjar.jes.spool.Printing;
import java.util.List;
import java.util.Map;

/**
 * What the JES2 control statements of a job say.
 *
 * @param notifyUser {@code /*NOTIFY}, or empty
 * @param printing {@code /*JOBPARM} and {@code /*ROUTE PRINT}: for all SYSOUT that says no other
 * @param outputs {@code /*OUTPUT} by code
 * @param volumes {@code /*SETUP}: volumes to mount before the job may run
 * @param operatorTexts {@code /*MESSAGE}
 * @param errors messages for statements that are wrong or cannot be obeyed; the job does not run
 */
public record JobControls(
    String notifyUser,
    Printing printing,
    Map<String, Printing> outputs,
    List<String> volumes,
    List<String> operatorTexts,
    List<String> errors) {

  /** No statement. */
  public static final JobControls NONE =
      new JobControls("", Printing.NOT_CODED, Map.of(), List.of(), List.of(), List.of());

  public JobControls {
    outputs = Map.copyOf(outputs);
    volumes = List.copyOf(volumes);
    operatorTexts = List.copyOf(operatorTexts);
    errors = List.copyOf(errors);
  }
}

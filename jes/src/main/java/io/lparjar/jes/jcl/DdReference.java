package io.lparjar.jes.jcl;

/**
 * A reference to an earlier DD statement: {@code *.ddname}, {@code *.step.ddname} or {@code
 * *.step.procstep.ddname}.
 *
 * @param step step name, empty for this step
 * @param procedureStep procedure step name, or empty
 * @param ddName DD name
 */
public record DdReference(String step, String procedureStep, String ddName) {}

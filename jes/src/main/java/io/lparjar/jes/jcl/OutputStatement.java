package io.lparjar.jes.jcl;

import io.lparjar.jes.spool.Printing;
import java.util.Set;

/**
 * An OUTPUT JCL statement.
 *
 * @param name by which DD statements refer to it
 * @param step index of the step that it belongs to, from 0; -1 for the job
 * @param outputClass {@code CLASS=}, or empty
 * @param printing {@code DEST=}, {@code COPIES=} and {@code FORMS=}
 * @param isDefault {@code DEFAULT=YES}
 * @param systemDataSets {@code JESDS=}: ALL, JCL, LOG or MSG; empty when not coded
 * @param held {@code OUTDISP=HOLD}
 * @see "z/OS MVS JCL Reference, OUTPUT JCL statement"
 */
public record OutputStatement(
    String name,
    int step,
    String outputClass,
    Printing printing,
    boolean isDefault,
    String systemDataSets,
    boolean held) {
  private static final int MOST_COPIES = 255;

  static OutputStatement read(String name, int step, Parameters parameters) {
    Operand copies = parameters.value("COPIES");
    String isDefault = parameters.value("DEFAULT").text();
    String systemDataSets = parameters.value("JESDS").text();
    if (!Set.of("", "ALL", "JCL", "LOG", "MSG").contains(systemDataSets)) {
      parameters.diagnostics().inField(JclMessageText.UNIDENTIFIED_POSITIONAL, "JESDS");
    }
    return new OutputStatement(
        name,
        step,
        parameters.outputClass("CLASS", 1),
        new Printing(
            parameters.text("DEST", 127),
            copies.items().isEmpty()
                ? 0
                : parameters.number(copies.items().get(0), "COPIES", MOST_COPIES, 0),
            parameters.text("FORMS", 8)),
        isDefault.equals("YES") || isDefault.equals("Y"),
        systemDataSets,
        parameters.value("OUTDISP").items().stream()
            .findFirst()
            .map(first -> first.text().equals("HOLD"))
            .orElse(false));
  }

  /** Whether it says what becomes of JESMSGLG, JESJCL or JESYSMSG. */
  public boolean isFor(String ddName) {
    return switch (systemDataSets) {
      case "ALL" -> true;
      case "LOG" -> ddName.equals("JESMSGLG");
      case "JCL" -> ddName.equals("JESJCL");
      case "MSG" -> ddName.equals("JESYSMSG");
      default -> false;
    };
  }
}

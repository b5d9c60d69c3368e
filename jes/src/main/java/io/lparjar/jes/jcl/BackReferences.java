package io.lparjar.jes.jcl;

/** Reads references to earlier DD statements. */
final class BackReferences {
  private static final int MOST_NAMES = 3;

  private BackReferences() {}

  /** Reads {@code *.ddname}, {@code *.step.ddname} or {@code *.step.procstep.ddname}. */
  static DdReference parse(String text, String field, Parameters parameters) {
    String names = text.startsWith("*.") ? text.substring(2) : "";
    if (!Names.isQualifiedName(names, MOST_NAMES)) {
      parameters.diagnostics().inField(JclMessageText.INVALID_BACK_REFERENCE, field);
      return new DdReference("", "", "");
    }
    String[] parts = names.split("\\.", -1);
    return switch (parts.length) {
      case 1 -> new DdReference("", "", parts[0]);
      case 2 -> new DdReference(parts[0], "", parts[1]);
      default -> new DdReference(parts[0], parts[1], parts[2]);
    };
  }
}

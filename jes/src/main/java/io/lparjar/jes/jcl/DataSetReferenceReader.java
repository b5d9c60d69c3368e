package io.lparjar.jes.jcl;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code DSN=}.
 *
 * @see "z/OS MVS JCL Reference, DSNAME parameter"
 */
final class DataSetReferenceReader {
  private static final String FIELD = "DSNAME";
  private static final int LONGEST = 44;
  private static final int LARGEST_GENERATION = 255;
  private static final DataSetReference UNNAMED = new DataSetReference.Temporary("", "");

  private final Parameters parameters;
  private final String text;

  private DataSetReferenceReader(Parameters parameters, String text) {
    this.parameters = parameters;
    this.text = text;
  }

  /** What DSN= names; an unnamed temporary data set when it is not coded or wrong. */
  static DataSetReference read(Parameters parameters) {
    String text = parameters.value(FIELD).text();
    return text.isEmpty() ? UNNAMED : new DataSetReferenceReader(parameters, text).read();
  }

  /** The text when it is a data set name, else empty after a report. */
  static String name(Parameters parameters, String field) {
    String text = parameters.value(field).text();
    return text.isEmpty() || isDataSetName(text, field, parameters) ? text : "";
  }

  private DataSetReference read() {
    if (text.startsWith("*.")) {
      return new DataSetReference.BackReference(BackReferences.parse(text, FIELD, parameters));
    }
    int parenthesis = text.indexOf('(');
    if (parenthesis >= 0 && !text.endsWith(")")) {
      parameters.diagnostics().inField(JclMessageText.FORMAT, FIELD);
      return UNNAMED;
    }
    String name = parenthesis < 0 ? text : text.substring(0, parenthesis);
    String member = parenthesis < 0 ? "" : text.substring(parenthesis + 1, text.length() - 1);
    if (parenthesis >= 0 && member.isEmpty()) {
      parameters.diagnostics().inField(JclMessageText.FORMAT, FIELD);
      return UNNAMED;
    }
    return text.startsWith("&") ? temporary(name, member) : cataloged(name, member);
  }

  private DataSetReference temporary(String name, String member) {
    String bare = name.substring(name.startsWith("&&") ? 2 : 1);
    if (bare.isEmpty() || bare.indexOf('&') >= 0 || bare.indexOf('.') >= 0) {
      parameters.diagnostics().add(JclMessageText.AMPERSAND, FIELD);
      return UNNAMED;
    }
    return new DataSetReference.Temporary(
        parameters.checkedName(bare, FIELD), parameters.checkedName(member, FIELD));
  }

  private DataSetReference cataloged(String name, String member) {
    if (!isDataSetName(name, FIELD, parameters)) {
      return UNNAMED;
    }
    DataSetName dataSet = new DataSetName(name);
    if (member.isEmpty()) {
      return new DataSetReference.Named(dataSet);
    }
    char first = member.charAt(0);
    if (first == '+' || first == '-' || (first >= '0' && first <= '9')) {
      return generation(dataSet, member, first);
    }
    String checked = parameters.checkedName(member, FIELD);
    return checked.isEmpty()
        ? UNNAMED
        : new DataSetReference.InLibrary(dataSet, new MemberName(checked));
  }

  private DataSetReference generation(DataSetName base, String text, char sign) {
    boolean signed = sign == '+' || sign == '-';
    Operand digits = new Operand.Text(0, signed ? text.substring(1) : text, false);
    int relative = parameters.number(digits, FIELD, LARGEST_GENERATION, 0);
    return new DataSetReference.Generation(base, sign == '-' ? -relative : relative);
  }

  private static boolean isDataSetName(String name, String field, Parameters parameters) {
    @Nullable JclMessageText wrong = name.length() > LONGEST ? JclMessageText.TOO_LONG : null;
    for (String qualifier : name.split("\\.", -1)) {
      if (wrong == null) {
        wrong = wrongWithQualifier(qualifier);
      }
    }
    if (wrong == null) {
      return true;
    }
    if (wrong == JclMessageText.AMPERSAND) {
      parameters.diagnostics().add(wrong, field);
    } else {
      parameters.diagnostics().inField(wrong, field);
    }
    return false;
  }

  private static @Nullable JclMessageText wrongWithQualifier(String qualifier) {
    if (qualifier.indexOf('&') >= 0) {
      return JclMessageText.AMPERSAND;
    }
    if (qualifier.isEmpty()) {
      return JclMessageText.PERIOD_IN_FIELD;
    }
    if (qualifier.length() > 8) {
      return JclMessageText.TOO_LONG;
    }
    if (!Names.isAlphabetic(qualifier.charAt(0))) {
      return JclMessageText.FIRST_CHARACTER;
    }
    return Names.hasNameCharactersOnly(qualifier.replace("-", ""))
        ? null
        : JclMessageText.ILLEGAL_CHARACTERS;
  }
}

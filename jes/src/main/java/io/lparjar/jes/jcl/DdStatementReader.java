package io.lparjar.jes.jcl;

import java.util.List;
import java.util.Set;

/**
 * Reads the parameters of a DD statement.
 *
 * @see "z/OS MVS JCL Reference, DD statement"
 */
final class DdStatementReader {
  private static final Set<String> POSITIONALS = Set.of("*", "DATA", "DUMMY", "DYNAM");
  private static final int LARGEST_COPIES = 255;
  private static final int LARGEST_SEGMENT = 99_999;
  private static final int LONGEST_PATH = 255;

  private final Parameters parameters;
  private final Diagnostics diagnostics;
  private final EarlierStatements earlier;

  private DdStatementReader(Parameters parameters, EarlierStatements earlier) {
    this.parameters = parameters;
    this.earlier = earlier;
    this.diagnostics = parameters.diagnostics();
  }

  /**
   * Reads a DD statement.
   *
   * @param records its in-stream data
   * @param earlier finds the statements that it refers to
   */
  static DdStatement read(
      int number,
      String name,
      Parameters parameters,
      List<Card> records,
      EarlierStatements earlier) {
    DdTarget target = new DdStatementReader(parameters, earlier).target(records);
    return new DdStatement(number, name, target, DcbReader.read(parameters, earlier));
  }

  private DdTarget target(List<Card> records) {
    String positional = positional();
    boolean inStream = positional.equals("*") || positional.equals("DATA");
    reportExclusive(inStream ? "*" : "", positional);
    for (String keyword : parameters.keywords()) {
      reportExclusive(keyword, keyword);
    }
    if (inStream) {
      return new DdTarget.InStream(records);
    }
    if (positional.equals("DUMMY") || parameters.value("DSNAME").text().equals("NULLFILE")) {
      return new DdTarget.Dummy();
    }
    if (parameters.has("SYSOUT")) {
      return sysout();
    }
    if (parameters.has("PATH")) {
      return unixFile();
    }
    return parameters.has("DDNAME") ? new DdTarget.Postponed(parameters.name("DDNAME")) : dataSet();
  }

  private String positional() {
    List<Operand> positionals = parameters.positionals();
    if (positionals.size() > 1) {
      diagnostics.onStatement(JclMessageText.TOO_MANY_POSITIONALS, "DD");
    }
    String text = parameters.positional(0).text();
    if (positionals.isEmpty() || POSITIONALS.contains(text)) {
      return text;
    }
    diagnostics.onStatement(JclMessageText.UNIDENTIFIED_POSITIONAL, "DD");
    return "";
  }

  private void reportExclusive(String keyword, String shown) {
    for (String other : parameters.keywords()) {
      if (KeywordTable.exclusiveWith(keyword).contains(other)) {
        diagnostics.add(JclMessageText.MUTUALLY_EXCLUSIVE, shown, other, "DD");
      }
    }
  }

  private DdTarget sysout() {
    List<Operand> parts = parameters.value("SYSOUT").items();
    String sysoutClass = parts.isEmpty() ? "" : parts.get(0).text();
    if (parts.size() > 3) {
      diagnostics.inField(JclMessageText.TOO_MANY_POSITIONALS, "SYSOUT");
    }
    boolean isNull = sysoutClass.isEmpty() && parts.size() > 1;
    if (!isNull
        && !sysoutClass.equals("*")
        && (sysoutClass.length() != 1 || !Parameters.isClassCharacter(sysoutClass.charAt(0)))) {
      diagnostics.inField(JclMessageText.INVALID_CLASS, "SYSOUT");
    }
    checkParts();
    String dsname = parameters.value("DSNAME").text();
    return new DdTarget.Sysout(
        sysoutClass,
        parameters.checkedName(text(parts, 1), "SYSOUT"),
        text(parts, 2),
        dsname.startsWith("&") ? dsname.replace("&", "") : dsname,
        parameters.value("DEST").text(),
        copies(),
        parameters.value("HOLD").text().equals("YES"),
        parameters.value("OUTPUT").items().stream()
            .map(output -> BackReferences.parse(output.text(), "OUTPUT", parameters))
            .toList(),
        parameters.value("FREE").text().equals("CLOSE"));
  }

  /** {@code SEGMENT=} and {@code SPIN=}: output is complete when its DD is freed in any case. */
  private void checkParts() {
    parameters.number("SEGMENT", LARGEST_SEGMENT, 0);
    List<Operand> spin = parameters.value("SPIN").items();
    boolean known =
        switch (text(spin, 0)) {
          case "", "NO" -> spin.size() <= 1;
          case "UNALLOC" -> spin.size() <= 2;
          default -> false;
        };
    if (!known) {
      diagnostics.inField(JclMessageText.UNIDENTIFIED_POSITIONAL, "SPIN");
    }
  }

  private int copies() {
    List<Operand> parts = parameters.value("COPIES").items();
    return parts.isEmpty() || parts.get(0) instanceof Operand.Omitted
        ? 0
        : parameters.number(parts.get(0), "COPIES", LARGEST_COPIES, 0);
  }

  private static String text(List<Operand> parts, int index) {
    return index < parts.size() ? parts.get(index).text() : "";
  }

  private DdTarget unixFile() {
    List<Operand> ends = parameters.value("PATHDISP").items();
    String path = parameters.text("PATH", LONGEST_PATH);
    if (!path.startsWith("/")) {
      diagnostics.inField(JclMessageText.FORMAT, "PATH");
    }
    DdDisposition.Action normal = pathDisposition(text(ends, 0), DdDisposition.Action.KEEP);
    return new DdTarget.UnixFile(
        path,
        texts("PATHOPTS"),
        texts("PATHMODE"),
        normal,
        pathDisposition(text(ends, 1), normal),
        parameters.value("FILEDATA").text());
  }

  private DdDisposition.Action pathDisposition(String text, DdDisposition.Action none) {
    return switch (text) {
      case "" -> none;
      case "KEEP" -> DdDisposition.Action.KEEP;
      case "DELETE" -> DdDisposition.Action.DELETE;
      default -> {
        diagnostics.inField(JclMessageText.UNIDENTIFIED_POSITIONAL, "PATHDISP");
        yield none;
      }
    };
  }

  private List<String> texts(String keyword) {
    return parameters.value(keyword).items().stream().map(Operand::text).toList();
  }

  private DdTarget dataSet() {
    return new DdTarget.DataSet(
        DataSetReferenceReader.read(parameters),
        DispositionReader.read(parameters),
        space(),
        unit(),
        volumes(),
        DataSetReferenceReader.name(parameters, "LIKE"),
        DdManagement.read(parameters),
        parameters.value("FREE").text().equals("CLOSE"));
  }

  /** {@code SPACE=}, or that of the statement which {@code REFDD=} names. */
  private DdSpace space() {
    DdSpace coded = SpaceReader.read(parameters);
    if (coded.isCoded()) {
      return coded;
    }
    return ReferencedStatement.find(parameters, earlier)
        .map(DdStatement::target)
        .filter(DdTarget.DataSet.class::isInstance)
        .map(target -> ((DdTarget.DataSet) target).space())
        .orElse(coded);
  }

  /** Device number, type or group name; empty for {@code UNIT=AFF=}. */
  private String unit() {
    List<Operand> parts = parameters.value("UNIT").items();
    if (parts.isEmpty() || parts.get(0) instanceof Operand.Keyword) {
      return "";
    }
    String unit = parts.get(0).text();
    if (unit.length() > 8) {
      diagnostics.inField(JclMessageText.TOO_LONG, "UNIT");
    }
    return unit;
  }

  private List<String> volumes() {
    for (Operand part : parameters.value("VOLUME").items()) {
      if (part instanceof Operand.Keyword keyword && keyword.name().equals("SER")) {
        List<String> serials = keyword.value().items().stream().map(Operand::text).toList();
        if (serials.stream().anyMatch(serial -> serial.length() > 6)) {
          diagnostics.inField(JclMessageText.TOO_LONG, "VOLUME");
        }
        return serials;
      }
    }
    return List.of();
  }
}

package io.lparjar.jes.jcl;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads RECFM=, LRECL=, BLKSIZE=, DSORG= and DSNTYPE=, in DCB= or beside it.
 *
 * @see "z/OS MVS JCL Reference, DCB parameter"
 */
final class DcbReader {
  private static final int LARGEST = 32_760;
  private static final Set<String> ATTRIBUTES = Set.of("RECFM", "LRECL", "BLKSIZE", "DSORG");

  /** Subparameters of access methods that nothing here acts upon. */
  private static final Set<String> ACCEPTED =
      Set.of(
          "BFALN", "BFTEK", "BUFIN", "BUFL", "BUFMAX", "BUFNO", "BUFOFF", "BUFOUT", "BUFSIZE",
          "CPRI", "CYLOFL", "DEN", "DIAGNS", "EROPT", "FUNC", "GNCP", "INTVL", "IPLTXID", "KEYLEN",
          "LIMCT", "MODE", "NCP", "NTM", "OPTCD", "PCI", "PRTSP", "RESERVE", "RKP", "STACK",
          "THRESH", "TRTCH");

  private final Parameters outer;
  private final Parameters inner;

  private DcbReader(Parameters outer, Parameters inner) {
    this.outer = outer;
    this.inner = inner;
  }

  /**
   * The attributes of a DD statement.
   *
   * @param earlier finds the statement that {@code DCB=*.ddname} names
   */
  static DcbAttributes read(Parameters parameters, EarlierStatements earlier) {
    List<Operand> attributes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    DcbAttributes base = referenced(parameters, earlier);
    for (Operand item : parameters.value("DCB").items()) {
      if (!(item instanceof Operand.Keyword keyword)) {
        base = model(item.text(), parameters, earlier);
      } else if (ATTRIBUTES.contains(keyword.name())) {
        attributes.add(keyword);
      } else if (!ACCEPTED.contains(keyword.name())) {
        parameters.diagnostics().inField(JclMessageText.SUBPARAMETERS, "DCB");
      }
      if (item instanceof Operand.Keyword keyword
          && (!names.add(keyword.name()) || parameters.has(keyword.name()))) {
        parameters
            .diagnostics()
            .add(JclMessageText.MUTUALLY_EXCLUSIVE, keyword.name(), keyword.name(), "DD");
      }
    }
    Parameters inner = Parameters.of("DD", attributes, parameters.diagnostics());
    return new DcbReader(parameters, inner).read(base);
  }

  /**
   * What {@code REFDD=*.ddname} gives: record format, record length and type, but no block size, so
   * that the system determines one. [documented]
   */
  private static DcbAttributes referenced(Parameters parameters, EarlierStatements earlier) {
    return ReferencedStatement.find(parameters, earlier)
        .map(DdStatement::dcb)
        .map(
            dcb ->
                new DcbAttributes(
                    dcb.recfm(), dcb.lrecl(), 0, DcbAttributes.Dsorg.NONE, dcb.dsntype()))
        .orElse(DcbAttributes.NONE);
  }

  /** What {@code DCB=*.ddname} gives; a cataloged model gives nothing before it is allocated. */
  private static DcbAttributes model(
      String text, Parameters parameters, EarlierStatements earlier) {
    return text.startsWith("*.")
        ? earlier.find(BackReferences.parse(text, "DCB", parameters)).stream()
            .map(DdStatement::dcb)
            .findFirst()
            .orElse(DcbAttributes.NONE)
        : DcbAttributes.NONE;
  }

  private DcbAttributes read(DcbAttributes base) {
    return new DcbAttributes(
        recfm(base.recfm()),
        length("LRECL", base.lrecl()),
        length("BLKSIZE", base.blksize()),
        where("DSORG").has("DSORG")
            ? where("DSORG").choice("DSORG", DcbAttributes.Dsorg.values())
            : base.dsorg(),
        outer.has("DSNTYPE") ? dsntype() : base.dsntype());
  }

  /** {@code (LIBRARY,2)} has a version behind the type. */
  private DcbAttributes.Dsntype dsntype() {
    List<Operand> parts = outer.value("DSNTYPE").items();
    DcbAttributes.Dsntype[] types = DcbAttributes.Dsntype.values();
    return outer.choice(
        parts.isEmpty() ? outer.value("DSNTYPE") : parts.get(0), "DSNTYPE", types, types[0]);
  }

  private Parameters where(String keyword) {
    return outer.has(keyword) ? outer : inner;
  }

  private RecordFormat recfm(RecordFormat none) {
    String text = where("RECFM").value("RECFM").text();
    if (!where("RECFM").has("RECFM")) {
      return none;
    }
    return RecordFormat.parse(text)
        .orElseGet(
            () -> {
              outer.diagnostics().inField(JclMessageText.UNIDENTIFIED_POSITIONAL, "RECFM");
              return none;
            });
  }

  /** A length in bytes, also as {@code nK}; {@code LRECL=X} is more than any of them. */
  private int length(String keyword, int none) {
    Parameters parameters = where(keyword);
    String text = parameters.value(keyword).text();
    if (keyword.equals("LRECL") && text.equals("X")) {
      return DataSetAttributes.LRECL_X;
    }
    if (text.endsWith("K")) {
      Operand digits = new Operand.Text(0, text.substring(0, text.length() - 1), false);
      return Math.min(LARGEST, 1024 * parameters.number(digits, keyword, 32, 0));
    }
    return parameters.number(keyword, LARGEST, none);
  }
}

package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way to store a data set: a cell of the matrix of record format, record length, type,
 * structure, mode, and what becomes of long records.
 *
 * @param recfm record format
 * @param lrecl record length; for U the block size
 * @param type A, E or I
 * @param structure F or R
 * @param mode S, B or C
 * @param overflow what becomes of records that are too long
 */
record TransferCase(
    RecordFormat recfm,
    int lrecl,
    char type,
    char structure,
    char mode,
    TransferCase.Overflow overflow) {
  private static final List<String> FORMATS =
      List.of(
          "F", "FA", "FM", "FB", "FBA", "FBM", "FS", "FBS", "V", "VA", "VB", "VBM", "VS", "VBS",
          "VSA", "VBSM", "U", "UA", "UM");

  /** What is tried in MODE B and MODE C, where long records go the same way as in MODE S. */
  private static final Overflow[] IN_BLOCKS = {Overflow.TRUNCATE, Overflow.FAIL_AND_DELETE};

  /** Longest record that is tried with LRECL=X: more than any buffer takes. */
  private static final int LONG = 300_000;

  /** SITE operands. */
  enum Overflow {
    WRAP("WRAPRECORD"),
    TRUNCATE("NOWRAPRECORD TRUNCATE"),
    FAIL_AND_KEEP("NOWRAPRECORD NOTRUNCATE CONDDISP=CATLG"),
    FAIL_AND_DELETE("NOWRAPRECORD NOTRUNCATE CONDDISP=DELETE");

    private final String site;

    Overflow(String site) {
      this.site = site;
    }
  }

  /** Each record format with record lengths at its limits. */
  record Attributes(RecordFormat recfm, int lrecl) {
    @Override
    public String toString() {
      return recfm + " " + lrecl;
    }
  }

  static Stream<Attributes> attributes() {
    return FORMATS.stream()
        .map(RecordFormat::of)
        .flatMap(recfm -> lengths(recfm).map(lrecl -> new Attributes(recfm, lrecl)));
  }

  private static Stream<Integer> lengths(RecordFormat recfm) {
    if (recfm.isSpanned()) {
      return Stream.of(5, 80, 32_760, DataSetAttributes.LRECL_X);
    }
    return recfm.isVariable() ? Stream.of(5, 6, 84, 32_756) : Stream.of(1, 2, 80, 32_760);
  }

  /** All cells of these attributes. */
  static List<TransferCase> of(Attributes attributes) {
    List<TransferCase> cases = new ArrayList<>();
    for (char type : new char[] {'A', 'E', 'I'}) {
      for (char structure : new char[] {'F', 'R'}) {
        for (char mode : new char[] {'S', 'B', 'C'}) {
          for (Overflow overflow : mode == 'S' ? Overflow.values() : IN_BLOCKS) {
            cases.add(
                new TransferCase(
                    attributes.recfm(), attributes.lrecl(), type, structure, mode, overflow));
          }
        }
      }
    }
    return cases;
  }

  /** What a client says first. */
  List<String> commands() {
    String length = lrecl == DataSetAttributes.LRECL_X ? "X" : String.valueOf(lrecl);
    String lengths = recfm.isUndefined() ? " BLKSIZE=" + length : " BLKSIZE=0 LRECL=" + length;
    return List.of(
        "SITE RECFM=" + recfm + lengths + " " + overflow.site,
        "TYPE " + type,
        "STRU " + structure,
        "MODE " + mode);
  }

  /** Whether the data is cut into records as long as they may be. */
  boolean isCut() {
    return type == 'I' && structure == 'F';
  }

  /** Whether ends of records are seen in the framing, so that all bytes can be data. */
  boolean isFramed() {
    return mode != 'S';
  }

  /** Longest record that fits; of LRECL=X one that is long enough. */
  int longest() {
    if (lrecl == DataSetAttributes.LRECL_X) {
      return LONG;
    }
    return recfm.isVariable() ? lrecl - 4 : lrecl;
  }

  byte padding() {
    return type == 'I' ? 0 : (byte) 0x40;
  }
}

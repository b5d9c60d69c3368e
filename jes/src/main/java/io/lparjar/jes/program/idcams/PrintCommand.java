package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.datasets.vsam.VsamException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code PRINT}: prints records, as characters, in hexadecimal digits or both (DUMP).
 *
 * <ol>
 *   <li>0 when all records were printed
 *   <li>12 when the data set cannot be opened, or when there is no record to begin with
 * </ol>
 *
 * <pre>
 * KEY OF RECORD - A001
 * A001 SMITH                                                   CHARACTER, 120 bytes a line
 * C1F0F0F140E2D4C9E3C8                                         HEX, 60 bytes a line
 * 000000  C1F0F0F1 40E2D4C9 E3C84040 ...  *A001 SMITH  ...*    DUMP, 32 bytes a line
 * </pre>
 *
 * @see "z/OS DFSMS Access Method Services Commands, PRINT"
 */
final class PrintCommand implements IdcamsCommand {
  private static final int CHARACTERS = 120;
  private static final int HEX_BYTES = 60;
  private static final int DUMP_BYTES = 32;
  private static final int WORD = 4;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final Set<Keyword> KEYWORDS = EnumSet.copyOf(Selection.KEYWORDS);

  static {
    KEYWORDS.addAll(
        EnumSet.of(
            Keyword.CHARACTER, Keyword.DUMP, Keyword.HEX, Keyword.INDATASET, Keyword.INFILE));
  }

  @Override
  public int execute(List<Term> terms, Services services) throws IOException {
    Operands operands = Operands.of(terms, KEYWORDS);
    Keyword form =
        operands.oneOf(Keyword.CHARACTER, Keyword.HEX, Keyword.DUMP).orElse(Keyword.DUMP);
    Optional<Source> opened = Source.open(operands, services);
    if (opened.isEmpty()) {
      return ConditionCode.SEVERE;
    }
    try (Source source = opened.get()) {
      try {
        return print(source, new Selection(source, operands), form, services);
      } catch (VsamException noBaseRecord) {
        return source.broken(services);
      }
    }
  }

  private static int print(Source source, Selection selection, Keyword form, Services services)
      throws IOException {
    boolean found = selection.next();
    if (!found && selection.isPositioned()) {
      services.message(IdcamsMessage.POSITIONING_ERROR);
      return ConditionCode.SEVERE;
    }
    Listing listing = services.listing();
    listing.newPage(IdcamsMessage.PRINT_TITLE.with(source.name()));
    long printed = 0;
    while (found) {
      listing.line(heading(source, selection, form));
      printRecord(source.reader(), form, listing);
      listing.message(IdcamsMessage.EMPTY);
      printed++;
      found = selection.next();
    }
    listing.message(IdcamsMessage.RECORDS_PROCESSED, printed);
    listing.clearHeading();
    return ConditionCode.OK;
  }

  private static String heading(Source source, Selection selection, Keyword form) {
    Optional<ClusterReader> cluster = source.clusterReader();
    if (cluster.isEmpty()) {
      return IdcamsMessage.PRINT_SEQUENCE.with(selection.sequence());
    }
    ClusterType type = source.cluster().orElseThrow().type();
    return switch (type) {
      case INDEXED -> {
        byte[] key = cluster.get().key();
        yield IdcamsMessage.PRINT_KEY.with(
            form == Keyword.CHARACTER ? characters(key, 0, key.length) : HEX.formatHex(key));
      }
      case NONINDEXED, LINEAR -> IdcamsMessage.PRINT_RBA.with(cluster.get().number());
      case NUMBERED -> IdcamsMessage.PRINT_NUMBER.with(cluster.get().number());
    };
  }

  private static void printRecord(RecordReader record, Keyword form, Listing listing)
      throws IOException {
    int step =
        form == Keyword.CHARACTER ? CHARACTERS : form == Keyword.HEX ? HEX_BYTES : DUMP_BYTES;
    byte[] bytes = record.array();
    int end = record.offset() + record.length();
    for (int begin = record.offset(); begin < end; begin += step) {
      int length = Math.min(step, end - begin);
      String line =
          switch (form) {
            case CHARACTER -> characters(bytes, begin, length);
            case HEX -> HEX.formatHex(bytes, begin, begin + length);
            default -> dump(bytes, begin, length, begin - record.offset());
          };
      listing.line(" " + line);
    }
  }

  private static String dump(byte[] bytes, int begin, int length, int position) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (i > 0 && i % WORD == 0) {
        digits.append(i % (4 * WORD) == 0 ? "  " : " ");
      }
      HEX.toHexDigits(digits, bytes[begin + i]);
    }
    return String.format(
        Locale.ROOT, "%06X  %-72s  *%s*", position, digits, characters(bytes, begin, length));
  }

  /** The characters of EBCDIC bytes; those that cannot be printed as periods. */
  private static String characters(byte[] bytes, int offset, int length) {
    char[] text = Ebcdic.decode(bytes, offset, length).toCharArray();
    for (int i = 0; i < text.length; i++) {
      if (text[i] < ' ' || text[i] > '~') {
        text[i] = '.';
      }
    }
    return new String(text);
  }
}

package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.Report;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * {@code DEFAULTS}: prints the installation defaults of each of the eight environments on the data
 * set of LIST. They are those that IBM supplies. [recalled]
 *
 * @see "z/OS DFSORT Application Programming Guide, DEFAULTS operator"
 */
final class DefaultsOperator implements ToolOperator {
  private static final int WIDTH = 121;
  private static final int ITEMS_A_PAGE = 50;
  private static final List<List<String>> ENVIRONMENTS =
      List.of(
          List.of("JCL (ICEAM1)", "INV (ICEAM2)", "TSO (ICEAM3)", "TSOINV (ICEAM4)"),
          List.of("TD1 (ICETD1)", "TD2 (ICETD2)", "TD3 (ICETD3)", "TD4 (ICETD4)"));

  /** What is the same in all environments. */
  private static final List<Item> ITEMS =
      List.of(
          new Item("ENABLE", "NONE"),
          new Item("ABCODE", "MSG"),
          new Item("ALTSEQ", "NONE"),
          new Item("ARESALL", "0"),
          new Item("ARESINV", "0"),
          new Item("CFW", "YES"),
          new Item("CHALT", "NO"),
          new Item("CHECK", "YES"),
          new Item("CINV", "YES"),
          new Item("COBEXIT", "COB2"),
          new Item("DIAGSIM", "NO"),
          new Item("DSA", "64"),
          new Item("DSPSIZE", "MAX"),
          new Item("DYNALOC", "(SYSDA,4)"),
          new Item("DYNAPCT", "10"),
          new Item("DYNAUTO", "YES"),
          new Item("DYNSPC", "256"),
          new Item("EFS", "NONE"),
          new Item("EQUALS", "VLBLKSET"),
          new Item("ERET", "RC16"),
          new Item("ESTAE", "YES"),
          new Item("EXITCK", "STRONG"),
          new Item("EXPMAX", "MAX"),
          new Item("EXPOLD", "50%"),
          new Item("EXPRES", "10%"),
          new Item("FSZEST", "NO"),
          new Item("HIPRMAX", "OPTIMAL"),
          new Item("LIST", "YES"),
          new Item("LISTX", "YES"),
          new Item("LOCALE", "NONE"),
          new Item("MAXLIM", "1048576"),
          new Item("MINLIM", "440320"),
          new Item("MOWRK", "YES"),
          new Item("MSGDDN", "SYSOUT"),
          new Item("MSGPRT", "ALL"),
          new Item("NOMSGDD", "QUIT"),
          new Item("NULLOFL", "RC0"),
          new Item("NULLOUT", "RC0"),
          new Item("OUTREL", "YES"),
          new Item("OVERRGN", "65536"),
          new Item("OVFLO", "RC0"),
          new Item("PAD", "RC0"),
          new Item("PARMDDN", "DFSPARM"),
          new Item("RESALL", "4096"),
          new Item("SDB", "INPUT"),
          new Item("SIZE", "MAX"),
          new Item("SMF", "NO"),
          new Item("SOLRF", "YES"),
          new Item("SPANINC", "RC16"),
          new Item("SZERO", "YES"),
          new Item("TMAXLIM", "6291456"),
          new Item("TRUNC", "RC0"),
          new Item("TUNE", "STOR"),
          new Item("VERIFY", "NO"),
          new Item("VLLONG", "NO"),
          new Item("VLSCMP", "NO"),
          new Item("VLSHRT", "NO"),
          new Item("VSAMEMT", "YES"),
          new Item("Y2PAST", "80"),
          new Item("ZDPRINT", "YES"));

  private record Item(String name, String value) {}

  @Override
  public int run(ToolOperation operation) throws IOException {
    try (Report report = operation.list(WIDTH)) {
      int page = 1;
      for (List<String> environments : ENVIRONMENTS) {
        for (int from = 0; from < ITEMS.size(); from += ITEMS_A_PAGE) {
          heading(report, environments, page++);
          for (Item item : ITEMS.subList(from, Math.min(from + ITEMS_A_PAGE, ITEMS.size()))) {
            columns(report, item.name(), Collections.nCopies(environments.size(), item.value()));
          }
        }
      }
    }
    return 0;
  }

  private static void heading(Report report, List<String> environments, int page)
      throws IOException {
    report.line(
        String.format(
            Locale.ROOT, "1Z/OS DFSORT V2R4 MERGED PARMLIB/ICEMAC DEFAULTS   - %d -", page));
    report.line(" ");
    report.line(" * IBM-SUPPLIED DEFAULT (ONLY SHOWN IF DIFFERENT FROM THE SPECIFIED DEFAULT)");
    report.line(" ");
    columns(report, "ITEM", environments.stream().map(name -> name + " VALUE").toList());
    columns(report, "-".repeat(10), Collections.nCopies(environments.size(), "-".repeat(20)));
  }

  private static void columns(Report report, String item, List<String> values) throws IOException {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, " %-10s", item));
    for (String value : values) {
      line.append(String.format(Locale.ROOT, "  %-20s", value));
    }
    report.line(line.toString().stripTrailing());
  }
}

package io.lparjar.jes.program.dump;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A command of SYSIN: columns 2 to 72, continued behind a hyphen or plus sign, with comments as in
 * {@code /* ... *}{@code /}.
 *
 * @param verb DUMP, RESTORE, COPY or what else stands there, upper case
 * @param text what stands behind the verb
 */
record DumpCommand(String verb, String text) {
  private static final int LAST_COLUMN = 72;

  /** What is understood, and what has no effect here. [documented] */
  private static final Set<String> KEYWORDS =
      Set.of(
          "DATASET OUTDDNAME INDDNAME RENAMEUNCONDITIONAL REPLACE REPLACEUNCONDITIONAL DELETE PURGE"
              .concat(" CATALOG RECATALOG ALLDATA ALLEXCP COMPRESS TOLERATE SHARE OPTIMIZE")
              .concat(" CANCELERROR WAIT PROCESS NULLSTORCLAS NULLMGMTCLAS BYPASSACS STORCLAS")
              .concat(" MGMTCLAS OUTDYNAM OUTDYNAMIC LOGINDYNAM LOGINDYNAMIC TGTALLOC SPHERE")
              .concat(" UNCATALOG FORCE ADMINISTRATOR CONCURRENT HWCOMPRESS ZCOMPRESS VALIDATE")
              .split(" "));

  private static final Map<String, String> SHORT_FORMS =
      Map.ofEntries(
          Map.entry("DS", "DATASET"),
          Map.entry("OUTDD", "OUTDDNAME"),
          Map.entry("INDD", "INDDNAME"),
          Map.entry("RENAMEU", "RENAMEUNCONDITIONAL"),
          Map.entry("RENUNC", "RENAMEUNCONDITIONAL"),
          Map.entry("REPUNC", "REPLACEUNCONDITIONAL"),
          Map.entry("REP", "REPLACE"),
          Map.entry("DEL", "DELETE"),
          Map.entry("CAT", "CATALOG"),
          Map.entry("RECAT", "RECATALOG"),
          Map.entry("ALLD", "ALLDATA"),
          Map.entry("COMP", "COMPRESS"),
          Map.entry("TOL", "TOLERATE"),
          Map.entry("SHR", "SHARE"),
          Map.entry("OPT", "OPTIMIZE"),
          Map.entry("ADMIN", "ADMINISTRATOR"));

  /** All commands; each card is handed to {@code listing}. */
  static List<DumpCommand> read(RecordReader reader, Listing listing) throws IOException {
    List<DumpCommand> commands = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean comment = false;
    while (reader.next()) {
      String card =
          Ebcdic.decode(reader.array(), reader.offset(), Math.min(LAST_COLUMN, reader.length()))
              .stripTrailing();
      listing.card(card);
      StringBuilder rest = new StringBuilder();
      comment = withoutComments(card, comment, rest);
      String line = rest.toString().strip();
      boolean goesOn = line.endsWith("-") || line.endsWith("+");
      text.append(goesOn ? line.substring(0, line.length() - 1) : line).append(' ');
      if (!goesOn && !comment) {
        add(text, commands);
      }
    }
    add(text, commands);
    return commands;
  }

  /** Told of each card. */
  @FunctionalInterface
  interface Listing {
    void card(String card) throws IOException;
  }

  /** Whether a comment is still open at the end. */
  private static boolean withoutComments(String card, boolean open, StringBuilder rest) {
    int at = 0;
    boolean comment = open;
    while (at < card.length()) {
      int next = card.indexOf(comment ? "*/" : "/*", at);
      if (!comment) {
        rest.append(card, at, next < 0 ? card.length() : next);
      }
      if (next < 0) {
        return comment;
      }
      at = next + 2;
      comment = !comment;
    }
    return comment;
  }

  private static void add(StringBuilder text, List<DumpCommand> commands) {
    String command = text.toString().strip().toUpperCase(Locale.ROOT);
    text.setLength(0);
    if (!command.isEmpty()) {
      int end = 0;
      while (end < command.length() && command.charAt(end) != ' ' && command.charAt(end) != '(') {
        end++;
      }
      commands.add(new DumpCommand(command.substring(0, end), command.substring(end)));
    }
  }

  /**
   * The keywords in their full form.
   *
   * @throws DumpException for one that is not known
   * @throws io.lparjar.jes.program.statement.StatementException when parentheses do not match
   */
  Keywords keywords() {
    List<Operand> full = new ArrayList<>();
    for (Operand operand : Keywords.ofWords(text).operands()) {
      String word = operand instanceof Operand.Call call ? call.name() : operand.word();
      String name = SHORT_FORMS.getOrDefault(word, word);
      if (!KEYWORDS.contains(name)) {
        throw new DumpException(DumpMessage.SYNTAX.with(word));
      }
      full.add(
          operand instanceof Operand.Call call
              ? new Operand.Call(name, call.arguments())
              : new Operand.Word(name));
    }
    return new Keywords(full);
  }
}

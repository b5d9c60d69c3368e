package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.InvalidNameException;
import java.util.List;
import java.util.Locale;

/**
 * {@code LISTCAT}: names of data sets, those behind the prefix unless LEVEL or ENTRIES says
 * otherwise.
 *
 * <pre>
 * IN CATALOG:CATALOG.MVS1.MASTER
 * USER1.INPUT
 * </pre>
 *
 * @see "z/OS TSO/E Command Reference, LISTCAT command"
 */
public record ListcatTsoCommand(DataSets dataSets, String catalog) implements TsoCommand {
  private static final int WARNING = 4;
  private static final int FAILED = 12;

  @Override
  public int execute(TsoSession session, String command) {
    TsoOperands operands = TsoOperands.of(command);
    try {
      return operands.has("ENTRIES")
          ? entries(session, operands.value("ENTRIES").orElse(""))
          : level(session, operands.value("LEVEL").orElse(session.prefix()));
    } catch (InvalidNameException e) {
      session.show(TsoMessage.INVALID_NAME.with(e.text()));
      return FAILED;
    }
  }

  private int entries(TsoSession session, String names) {
    int code = 0;
    session.show(TsoMessage.IN_CATALOG.with(catalog));
    for (String name : TsoOperands.split(names)) {
      boolean whole = name.startsWith("'") || session.prefix().isEmpty();
      String full = whole ? name.replace("'", "") : session.prefix() + "." + name;
      code = Math.max(code, list(session, full.toUpperCase(Locale.ROOT), full));
    }
    return code;
  }

  private int level(TsoSession session, String names) {
    session.show(TsoMessage.IN_CATALOG.with(catalog));
    int code = 0;
    List<String> levels = names.isEmpty() ? List.of("") : TsoOperands.split(names);
    for (String level : levels) {
      String upper = level.replace("'", "").toUpperCase(Locale.ROOT);
      code = Math.max(code, list(session, upper.isEmpty() ? "**" : upper + ".**", upper));
    }
    return code;
  }

  private int list(TsoSession session, String pattern, String name) {
    boolean[] found = {false};
    dataSets.list(
        DataSetPattern.parse(pattern),
        entry -> {
          found[0] = true;
          session.show(entry.name().value());
        });
    if (!found[0]) {
      session.show(TsoMessage.ENTRY_NOT_FOUND.with(name.toUpperCase(Locale.ROOT)));
      return WARNING;
    }
    return 0;
  }

  @Override
  public String help() {
    return "LISTCAT [LEVEL(qualifiers)] [ENTRIES(name ...)]: names of data sets";
  }
}

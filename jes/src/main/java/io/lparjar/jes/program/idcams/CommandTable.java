package io.lparjar.jes.program.idcams;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The commands by their names and abbreviations. */
final class CommandTable {
  private final Map<Verb, IdcamsCommand> commands = new EnumMap<>(Verb.class);

  /** Names of the commands. */
  enum Verb {
    ALLOCATE("ALLOC"),
    ALTER("ALTER"),
    BLDINDEX("BIX"),
    DEFINE("DEF"),
    DELETE("DEL"),
    EXAMINE("EXAMINE"),
    LISTCAT("LISTC"),
    PRINT("PRINT"),
    REPRO("REPRO"),
    VERIFY("VFY");

    private final String abbreviation;

    Verb(String abbreviation) {
      this.abbreviation = abbreviation;
    }
  }

  CommandTable() {
    commands.put(Verb.ALLOCATE, new AllocateCommand());
    commands.put(Verb.ALTER, new AlterCommand());
    commands.put(Verb.BLDINDEX, new BldindexCommand());
    commands.put(Verb.DEFINE, new DefineCommand());
    commands.put(Verb.DELETE, new DeleteCommand());
    commands.put(Verb.EXAMINE, new ExamineCommand());
    commands.put(Verb.LISTCAT, new ListcatCommand());
    commands.put(Verb.PRINT, new PrintCommand());
    commands.put(Verb.REPRO, new ReproCommand());
    commands.put(Verb.VERIFY, new VerifyCommand());
  }

  Optional<IdcamsCommand> find(String word) {
    String name = word.toUpperCase(Locale.ROOT);
    for (Verb verb : Verb.values()) {
      if (verb.name().equals(name) || verb.abbreviation.equals(name)) {
        return Optional.ofNullable(commands.get(verb));
      }
    }
    return Optional.empty();
  }
}

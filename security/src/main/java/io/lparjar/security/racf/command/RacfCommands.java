package io.lparjar.security.racf.command;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.RacfException;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Executes RACF commands.
 *
 * <p>Whatever the text of a command is, it ends in messages and a return code. Nobody is prompted:
 * a missing operand ends the command. Safe for use by many threads; writes to the database, so a
 * thread must not be interrupted meanwhile.
 *
 * @see "z/OS Security Server RACF Command Language Reference"
 */
public final class RacfCommands {
  private final RacfDatabase database;
  private final Clock clock;
  private final CommandDataSets dataSets;
  private final RacfCommandTable table = new RacfCommandTable();
  private final Map<String, AddedCommand> added = new ConcurrentHashMap<>();
  private final CommandAudit audit;

  /**
   * Commands on {@code database}.
   *
   * @param clock gives dates of creation and the zone in which times are shown
   */
  public RacfCommands(RacfDatabase database, Clock clock) {
    this(database, clock, CommandDataSets.NONE, event -> {});
  }

  /**
   * Commands on {@code database}.
   *
   * @param dataSets what the commands see of data sets
   * @param listener told of commands that are audited, on the thread that gave them
   */
  public RacfCommands(
      RacfDatabase database,
      Clock clock,
      CommandDataSets dataSets,
      Consumer<SecurityEvent> listener) {
    this.database = database;
    this.clock = clock;
    this.dataSets = dataSets;
    this.audit = new CommandAudit(database, listener);
  }

  /** Makes a command of another package known under {@code name}, upper case. */
  public void add(String name, AddedCommand command) {
    added.put(name, command);
  }

  /** The names and abbreviations of the commands. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(added.keySet());
    Arrays.stream(CommandVerb.values())
        .forEach(verb -> names.addAll(List.of(verb.name(), verb.abbreviation())));
    return names;
  }

  /** How the command of a name or abbreviation, upper case, is written; empty when unknown. */
  public String syntax(String name) {
    return CommandVerb.find(name).map(CommandVerb::syntax).orElse("");
  }

  /**
   * Executes a command.
   *
   * @param user who issues it
   * @param command its text, continuation lines already joined; letters in any case
   */
  public CommandResult execute(SecurityEnvironment user, String command) {
    CommandRun run = new CommandRun(database, clock, user, dataSets);
    try {
      List<Term> terms = TermReader.read(command);
      AddedCommand other = terms.isEmpty() ? null : added.get(terms.get(0).upperCase());
      if (other != null) {
        CommandResult result = other.execute(user, terms.subList(1, terms.size()));
        audit.given(user, terms, SecurityEvent.Violation.NONE);
        return result;
      }
      execute(run, terms);
    } catch (CommandException e) {
      run.say(e.reason(), e.parts());
    } catch (RacfException e) {
      run.say(messageOf(e), partsOf(e));
    }
    return run.result();
  }

  private void execute(CommandRun run, List<Term> terms) {
    if (terms.isEmpty()) {
      return;
    }
    try {
      carryOut(run, terms);
    } catch (CommandException e) {
      run.say(e.reason(), e.parts());
    } catch (RacfException e) {
      run.say(messageOf(e), partsOf(e));
    }
    audit.given(run.user(), terms, run.violation());
  }

  private void carryOut(CommandRun run, List<Term> terms) {
    String name = terms.get(0).upperCase();
    CommandVerb verb =
        CommandVerb.find(name)
            .orElseThrow(() -> new CommandException(CommandMessage.COMMAND_NOT_FOUND, name));
    Operands operands = Operands.of(verb, terms.subList(1, terms.size()));
    RacfCommand command = table.find(verb);
    if (isAlone(verb)) {
      run.database().exclusively(() -> command.execute(run, operands));
    } else {
      command.execute(run, operands);
    }
  }

  /**
   * Whether a command is carried out while no other one changes anything, so that what it has read
   * still holds when it writes. Not so those that list, and those about passwords, whose hashes
   * take long: they change a profile in one step.
   */
  private static boolean isAlone(CommandVerb verb) {
    return switch (verb) {
      case LISTUSER, LISTGRP, LISTDSD, RLIST, SEARCH, RVARY, PASSWORD, PHRASE -> false;
      case ADDUSER, ALTUSER, DELUSER, ADDGROUP, ALTGROUP, DELGROUP, CONNECT, REMOVE -> true;
      case ADDSD, ALTDSD, DELDSD, RDEFINE, RALTER, RDELETE, PERMIT, SETROPTS -> true;
    };
  }

  /** Of a change that somebody else's made impossible, or that the command did not foresee. */
  private static CommandMessage messageOf(RacfException e) {
    return switch (e.reason()) {
      case NOT_DEFINED, NOT_CONNECTED -> CommandMessage.NAME_NOT_FOUND;
      case ALREADY_DEFINED, IN_USE, INVALID_NAME -> CommandMessage.INVALID;
    };
  }

  private static Object[] partsOf(RacfException e) {
    return switch (e.reason()) {
      case NOT_DEFINED, NOT_CONNECTED -> new Object[0];
      case ALREADY_DEFINED, IN_USE, INVALID_NAME -> new Object[] {"NAME", e.name()};
    };
  }
}

package io.lparjar.jes.tso;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of commands: a line that ends in {@code -} goes on with the next one as it is,
 * one that ends in {@code +} with the next one less its leading blanks.
 *
 * @see "z/OS TSO/E Command Reference, Continuing a command on another line"
 */
public final class CommandLines {
  private CommandLines() {}

  /** The commands in {@code lines}, without blanks at their ends; empty lines are left out. */
  public static List<String> join(List<String> lines) {
    List<String> commands = new ArrayList<>();
    StringBuilder command = new StringBuilder();
    boolean stripping = false;
    for (String line : lines) {
      command.append(stripping ? line.stripLeading().stripTrailing() : line.stripTrailing());
      char last = command.length() == 0 ? ' ' : command.charAt(command.length() - 1);
      stripping = last == '+';
      if (last == '+' || last == '-') {
        command.setLength(command.length() - 1);
      } else {
        add(commands, command);
      }
    }
    add(commands, command);
    return commands;
  }

  private static void add(List<String> commands, StringBuilder command) {
    String text = command.toString().stripTrailing();
    if (!text.isEmpty()) {
      commands.add(text);
    }
    command.setLength(0);
  }
}

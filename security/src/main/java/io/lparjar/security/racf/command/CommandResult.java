package io.lparjar.security.racf.command;

import java.util.List;

/**
 * What a command said.
 *
 * @param lines messages and listings as shown at a terminal, without carriage control
 * @param returnCode 0, 4 when something was not there and nothing was done, 8 when the command
 *     ended in error
 */
public record CommandResult(List<String> lines, int returnCode) {
  public CommandResult {
    lines = List.copyOf(lines);
  }
}

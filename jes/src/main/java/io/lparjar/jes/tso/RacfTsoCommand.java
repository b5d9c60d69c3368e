package io.lparjar.jes.tso;

import io.lparjar.security.racf.command.CommandResult;
import io.lparjar.security.racf.command.RacfCommands;

/** The RACF commands as TSO commands, under the authority of who issues them. */
public record RacfTsoCommand(RacfCommands racf) implements TsoCommand {

  /** Makes the RACF commands known in {@code table}. */
  public static void register(TsoCommandTable table, RacfCommands racf) {
    TsoCommand command = new RacfTsoCommand(racf);
    racf.names().forEach(name -> table.register(name, command));
  }

  @Override
  public int execute(TsoSession session, String command) {
    CommandResult result = racf.execute(session.requester().user(), command);
    result.lines().forEach(session::show);
    return result.returnCode();
  }

  @Override
  public String help(String name) {
    return racf.syntax(name);
  }
}

package io.lparjar.security.racf.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Which class carries out which command. */
final class RacfCommandTable {
  private final Map<CommandVerb, RacfCommand> commands = new EnumMap<>(CommandVerb.class);

  RacfCommandTable() {
    commands.put(CommandVerb.ADDUSER, new AdduserCommand());
    commands.put(CommandVerb.ALTUSER, new AltuserCommand());
    commands.put(CommandVerb.DELUSER, new DeluserCommand());
    commands.put(CommandVerb.LISTUSER, new ListuserCommand());
    commands.put(CommandVerb.PASSWORD, new PasswordCommand());
    commands.put(CommandVerb.PHRASE, new PasswordCommand());
    commands.put(CommandVerb.ADDGROUP, new AddgroupCommand());
    commands.put(CommandVerb.ALTGROUP, new AltgroupCommand());
    commands.put(CommandVerb.DELGROUP, new DelgroupCommand());
    commands.put(CommandVerb.LISTGRP, new ListgrpCommand());
    commands.put(CommandVerb.CONNECT, new ConnectCommand());
    commands.put(CommandVerb.REMOVE, new RemoveCommand());
    commands.put(CommandVerb.ADDSD, new AddsdCommand());
    commands.put(CommandVerb.ALTDSD, new AltdsdCommand());
    commands.put(CommandVerb.DELDSD, new DeldsdCommand());
    commands.put(CommandVerb.LISTDSD, new ListdsdCommand());
    commands.put(CommandVerb.RDEFINE, new RdefineCommand());
    commands.put(CommandVerb.RALTER, new RalterCommand());
    commands.put(CommandVerb.RDELETE, new RdeleteCommand());
    commands.put(CommandVerb.RLIST, new RlistCommand());
    commands.put(CommandVerb.PERMIT, new PermitCommand());
    commands.put(CommandVerb.SEARCH, new SearchCommand());
    commands.put(CommandVerb.SETROPTS, new SetroptsCommand());
    commands.put(CommandVerb.RVARY, new RvaryCommand());
  }

  RacfCommand find(CommandVerb verb) {
    return Objects.requireNonNull(commands.get(verb), verb::name);
  }
}

package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ReplyText;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Which class carries out which verb. Immutable. */
public final class CommandTable {
  private static final int FIRST_FAILURE = 400;

  private final Map<Verb, FtpCommand> commands;

  private CommandTable(Map<Verb, FtpCommand> commands) {
    this.commands = new EnumMap<>(commands);
  }

  /** All commands of the server. */
  public static CommandTable standard() {
    Map<Verb, FtpCommand> table = new EnumMap<>(Verb.class);
    table.put(Verb.USER, new UserCommand());
    table.put(Verb.PASS, new PassCommand());
    table.put(Verb.ACCT, notNecessary(Verb.ACCT));
    table.put(Verb.ALLO, notNecessary(Verb.ALLO));
    table.put(Verb.SMNT, notNecessary(Verb.SMNT));
    table.put(Verb.ABOR, fixed(ServerMessage.ABORT_SUCCESSFUL));
    table.put(Verb.APPE, new StorCommand(WriteRequest.Mode.APPEND));
    table.put(Verb.CDUP, new CdupCommand());
    table.put(Verb.CWD, new CwdCommand());
    table.put(Verb.DELE, new DeleCommand());
    table.put(Verb.FEAT, new FeatCommand(Set.of()));
    table.put(Verb.HELP, new HelpCommand());
    table.put(Verb.LANG, fixed(ServerMessage.PARAMETER_NOT_CONFIGURED, Verb.LANG, "UTF8"));
    table.put(Verb.LIST, new ListCommand());
    table.put(Verb.MDTM, fixed(ServerMessage.NOT_CONFIGURED, Verb.MDTM, Verb.MDTM));
    table.put(Verb.MKD, new MkdCommand());
    table.put(Verb.MODE, new ModeCommand());
    table.put(Verb.NLST, new NlstCommand());
    table.put(Verb.NOOP, fixed(ServerMessage.NOOP_OK));
    table.put(Verb.OPTS, new OptsCommand());
    table.put(Verb.PASV, new PasvCommand());
    table.put(Verb.PORT, new PortCommand());
    table.put(Verb.PWD, new PwdCommand());
    table.put(Verb.QUIT, new QuitCommand());
    table.put(Verb.REIN, new ReinCommand());
    table.put(Verb.REST, new RestCommand());
    table.put(Verb.RETR, new RetrCommand());
    table.put(Verb.RMD, new RmdCommand());
    table.put(Verb.RNFR, new RnfrCommand());
    table.put(Verb.RNTO, new RntoCommand());
    table.put(Verb.SITE, new SiteCommand());
    table.put(Verb.SIZE, fixed(ServerMessage.NOT_CONFIGURED, Verb.SIZE, Verb.SIZE));
    table.put(Verb.SYST, fixed(ServerMessage.SYSTEM_IS_MVS));
    table.put(Verb.STAT, new StatCommand());
    table.put(Verb.STOR, new StorCommand(WriteRequest.Mode.REPLACE));
    table.put(Verb.STOU, new StouCommand());
    table.put(Verb.STRU, new StruCommand());
    table.put(Verb.TYPE, new TypeCommand());
    table.put(Verb.ADAT, fixed(ServerMessage.AUTH_BEFORE_ADAT));
    table.put(Verb.AUTH, fixed(ServerMessage.UNKNOWN_MECHANISM));
    table.put(Verb.CCC, fixed(ServerMessage.AUTHENTICATION_NEEDED));
    table.put(Verb.PBSZ, fixed(ServerMessage.AUTHENTICATION_NEEDED));
    table.put(Verb.PROT, fixed(ServerMessage.AUTHENTICATION_NEEDED));
    table.put(Verb.EPSV, new EpsvCommand());
    table.put(Verb.EPRT, new EprtCommand());
    table.put(Verb.XCUP, new CdupCommand());
    table.put(Verb.XCWD, new CwdCommand());
    table.put(Verb.XMKD, new MkdCommand());
    table.put(Verb.XPWD, new PwdCommand());
    table.put(Verb.XRMD, new RmdCommand());
    table.put(Verb.XSTA, new StatCommand());
    table.put(Verb.XFIF, new NotImplementedCommand(Verb.XFIF));
    table.put(Verb.XLMT, new NotImplementedCommand(Verb.XLMT));
    table.put(Verb.XDSS, new XdssCommand());
    return new CommandTable(table);
  }

  private static FtpCommand fixed(ReplyText text, Object... values) {
    return new FixedReplyCommand(Reply.of(text, values));
  }

  private static FtpCommand notNecessary(Verb verb) {
    return fixed(ServerMessage.NOT_NECESSARY, verb);
  }

  /** This table with another command for a verb. */
  public CommandTable with(Verb verb, FtpCommand command) {
    Map<Verb, FtpCommand> changed = new EnumMap<>(commands);
    changed.put(verb, command);
    return new CommandTable(changed);
  }

  /** Whether a command does something, and does not refuse whatever it is asked. */
  public boolean isOffered(Verb verb) {
    FtpCommand command = get(verb);
    boolean refused =
        command instanceof NotImplementedCommand
            || (command instanceof FixedReplyCommand fixed
                && fixed.reply().code() >= FIRST_FAILURE);
    return !refused;
  }

  /** The command that carries out {@code verb}. */
  public FtpCommand get(Verb verb) {
    FtpCommand command = commands.get(verb);
    if (command == null) {
      throw new IllegalStateException("no command for " + verb);
    }
    return command;
  }
}

package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ReplyText;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.unix.UnixCommand;
import io.lparjar.emulator.ftp.unix.UnixMessage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Which class carries out which verb. Immutable. */
public final class CommandTable {

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
    table.put(
        Verb.APPE, new UnixAware(new StorCommand(WriteRequest.Mode.APPEND), UnixCommand.APPE));
    table.put(Verb.CDUP, new CdupCommand());
    table.put(Verb.CWD, new UnixAware(new CwdCommand(), UnixCommand.CWD));
    table.put(Verb.DELE, new UnixAware(new DeleCommand(), UnixCommand.DELE));
    table.put(
        Verb.FEAT,
        new FeatCommand(
            Set.of(
                Extension.AUTH_TLS,
                Extension.MDTM,
                Extension.REST_STREAM,
                Extension.SIZE,
                Extension.UTF8)));
    table.put(Verb.HELP, new HelpCommand());
    table.put(Verb.LANG, new LangCommand());
    table.put(Verb.LIST, new UnixAwareList(new ListCommand(), false));
    table.put(
        Verb.MDTM,
        new UnixAware(new FileStatusCommand(Verb.MDTM, Extension.MDTM), UnixCommand.MDTM));
    table.put(Verb.MKD, new UnixAware(new MkdCommand(), UnixCommand.MKD));
    table.put(Verb.MODE, new ModeCommand());
    table.put(Verb.NLST, new UnixAwareList(new NlstCommand(), true));
    table.put(Verb.NOOP, fixed(ServerMessage.NOOP_OK));
    table.put(Verb.OPTS, new OptsCommand());
    table.put(Verb.PASV, new PasvCommand());
    table.put(Verb.PORT, new PortCommand());
    table.put(Verb.PWD, new PwdCommand());
    table.put(Verb.QUIT, new QuitCommand());
    table.put(Verb.REIN, new ReinCommand());
    table.put(Verb.REST, new RestCommand());
    table.put(Verb.RETR, new UnixAware(new RetrCommand(), UnixCommand.RETR));
    table.put(Verb.RMD, new UnixAware(new RmdCommand(), UnixCommand.RMD));
    table.put(Verb.RNFR, new UnixAware(new RnfrCommand(), UnixCommand.RNFR));
    table.put(Verb.RNTO, new UnixAware(new RntoCommand(), UnixCommand.RNTO));
    table.put(Verb.SITE, new SiteCommand());
    table.put(
        Verb.SIZE,
        new UnixAware(new FileStatusCommand(Verb.SIZE, Extension.SIZE), UnixCommand.SIZE));
    table.put(Verb.SYST, new SystCommand());
    table.put(Verb.STAT, new StatCommand());
    table.put(
        Verb.STOR, new UnixAware(new StorCommand(WriteRequest.Mode.REPLACE), UnixCommand.STOR));
    table.put(Verb.STOU, new UnixAware(new StouCommand(), UnixCommand.STOU));
    table.put(Verb.STRU, new StruCommand());
    table.put(Verb.TYPE, new TypeCommand());
    table.put(Verb.ADAT, new AdatCommand());
    table.put(Verb.AUTH, new AuthCommand());
    table.put(Verb.CCC, new CccCommand());
    table.put(Verb.PBSZ, new PbszCommand());
    table.put(Verb.PROT, new ProtCommand());
    table.put(Verb.EPSV, new EpsvCommand());
    table.put(Verb.EPRT, new EprtCommand());
    table.put(Verb.XCUP, new CdupCommand());
    table.put(Verb.XCWD, new UnixAware(new CwdCommand(), UnixCommand.CWD));
    table.put(Verb.XMKD, new UnixAware(new MkdCommand(), UnixCommand.MKD));
    table.put(Verb.XPWD, new PwdCommand());
    table.put(Verb.XRMD, new UnixAware(new RmdCommand(), UnixCommand.RMD));
    table.put(Verb.XSTA, new StatCommand());
    table.put(Verb.XFIF, new UnixAware(CommandTable::makeNoPipe, UnixCommand.XFIF));
    table.put(Verb.XLMT, new XlmtCommand());
    table.put(Verb.XDSS, new XdssCommand());
    return new CommandTable(table);
  }

  /** A named pipe has a z/OS UNIX path. */
  private static Outcome makeNoPipe(FtpSession session, String name) {
    return new Outcome.Done(Reply.of(UnixMessage.NO_PIPE, Verb.XFIF, name.strip()));
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
    return !(get(verb) instanceof FixedReplyCommand fixed && fixed.reply().isFailure());
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

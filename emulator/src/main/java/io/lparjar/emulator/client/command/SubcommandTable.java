package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.ClientSession.Switch;
import io.lparjar.emulator.client.session.Subcommand;

/** Joins subcommands to what they do. */
public final class SubcommandTable {
  private SubcommandTable() {}

  /**
   * Carries out a subcommand.
   *
   * @throws ClientFailure when it fails; what there is to say about that has been said
   */
  public static void execute(ClientSession session, Subcommand subcommand, String operands) {
    if (subcommand.needsConnection() && !session.isConnected()) {
      session.say(ClientMessage.NOT_CONNECTED);
      throw new ClientFailure(ClientError.NOT_CONNECTED);
    }
    action(subcommand).execute(session, operands);
  }

  /** What a subcommand does. */
  static SubcommandAction action(Subcommand subcommand) {
    return switch (subcommand) {
      case NONE, AMBIGUOUS -> (session, operands) -> {};
      case DEBUG -> Settings::debug;
      case DUMP -> Settings::dump;
      case TSO -> HostCommands::tso;
      case SHELL -> HostCommands::shell;
      case PROXY -> Proxy::execute;
      case RESTART -> Restarts::restart;
      case SRESTART -> Restarts::stream;
      case MVSGET -> MvsTransfers::get;
      case MVSPUT -> MvsTransfers::put;
      case QUESTION_MARK, HELP -> SubcommandHelp::show;
      case ACCOUNT -> sending("ACCT");
      case APPEND -> Files::append;
      case ASCII -> Representations.fixed("TYPE A");
      case BINARY -> Representations.fixed("TYPE I");
      case EBCDIC -> Representations.fixed("TYPE E");
      case SJISKANJI -> Representations.doubleByte("TYPE B 1");
      case EUCKANJI -> Representations.doubleByte("TYPE B 2");
      case JIS83KJ -> Representations.doubleByte("TYPE B 3");
      case JIS78KJ -> Representations.doubleByte("TYPE B 4");
      case HANGEUL -> Representations.doubleByte("TYPE B 5");
      case KSC5601 -> Representations.doubleByte("TYPE B 6");
      case TCHINESE -> Representations.doubleByte("TYPE B 7");
      case BIG5 -> Representations.doubleByte("TYPE B 8");
      case SCHINESE -> Representations.doubleByte("TYPE B 9");
      case IBMKANJI -> Representations.doubleByte("TYPE F 1");
      case UCS2 -> Representations.doubleByte("TYPE U 2");
      case TYPE -> Representations.named("TYPE");
      case MODE -> Representations.named("MODE");
      case STRUCTURE -> Representations.named("STRU");
      case BLOCK -> Representations.fixed("MODE B");
      case COMPRESS -> Representations.fixed("MODE C");
      case STREAM -> Representations.fixed("MODE S");
      case FILE -> Representations.fixed("STRU F");
      case RECORD -> Representations.fixed("STRU R");
      case CD -> sending("CWD");
      case CDUP -> sending("CDUP");
      case CLOSE -> Connecting::close;
      case OPEN -> Connecting::open;
      case QUIT -> Connecting::quit;
      case USER -> Login::user;
      case PASS -> Login::pass;
      case DELIMIT -> Settings::delimit;
      case DELETE -> sending("DELE");
      case MDELETE -> MultipleFiles::delete;
      case DIR -> Lists::dir;
      case LS -> Lists::ls;
      case GET -> Files::get;
      case MGET -> MultipleFiles::get;
      case PUT -> Files::put;
      case MPUT -> MultipleFiles::put;
      case RENAME -> Files::rename;
      case LOCSITE -> Settings::locsite;
      case LOCSTAT -> LocalStatus::show;
      case PROMPT -> Settings::prompt;
      case GLOB -> Settings::glob;
      case VERBOSE -> Settings::verbose;
      case SUNIQUE -> Settings::sunique;
      case SENDPORT -> Settings.toggle(Switch.SENDPORT, "SENDPORT");
      case SENDSITE -> Settings.toggle(Switch.SENDSITE, "SENDSITE");
      case LCD -> LocalDirectories::lcd;
      case LPWD -> LocalDirectories::lpwd;
      case LMKDIR -> LocalDirectories::lmkdir;
      case MKDIR -> LocalDirectories::mkdir;
      case RMDIR -> sending("RMD");
      case NOOP -> sending("NOOP");
      case PWD -> sending("PWD");
      case QUOTE -> (session, operands) -> session.require(operands);
      case SITE -> sending("SITE");
      case STATUS -> sending("STAT");
      case SYSTEM -> sending("SYST");
      case LANGUAGE -> sending("LANG");
      case FEATURE -> sending("FEAT");
      case AUTH -> Securing::auth;
      case CCC -> Securing::ccc;
      case CPROTECT -> Securing::controlProtect;
      case PROTECT -> Securing::protectSubcommand;
      case CLEAR -> Securing.protecting("C");
      case PRIVATE -> Securing.protecting("P");
      case SAFE -> Securing.protecting("S");
    };
  }

  /** A subcommand that is one command, its operands as they are. */
  private static SubcommandAction sending(String verb) {
    return (session, operands) -> session.require((verb + " " + operands).strip());
  }
}

package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteAction;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code HELP}: lists the commands, the parameters of SITE, or shows one command.
 *
 * <ol>
 *   <li>214 with the list or the syntax
 *   <li>502, when there is no such command
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, HElp subcommand"
 */
final class HelpCommand implements FtpCommand {
  private static final int COMMANDS_IN_A_LINE = 10;

  @Override
  public Outcome execute(FtpSession session, String argument) {
    String name = argument.strip();
    if (name.isEmpty()) {
      return list(commands());
    }
    if (name.equalsIgnoreCase(Verb.SITE.name())) {
      return list(siteParameters(session.release()));
    }
    Optional<Verb> verb = Verb.find(name);
    return new Outcome.Done(
        verb.isPresent()
            ? help(verb.get())
            : Reply.of(StatusMessage.HELP_UNKNOWN, name.toUpperCase(Locale.ROOT)));
  }

  private static Outcome list(List<String> lines) {
    return new Outcome.Done(Reply.of(StatusMessage.HELP_SUCCESSFUL).after(lines));
  }

  /** A star marks commands that do nothing. */
  private static List<String> commands() {
    List<String> lines = new ArrayList<>();
    lines.add(StatusMessage.COMMANDS_RECOGNIZED.text());
    StringBuilder line = new StringBuilder();
    int inLine = 0;
    for (Verb verb : Verb.values()) {
      if (verb.support() == Verb.Support.UNLISTED) {
        continue;
      }
      line.append(verb.support() == Verb.Support.STARRED ? " *" : "  ").append(verb);
      line.append(" ".repeat(4 - verb.name().length()));
      if (++inLine % COMMANDS_IN_A_LINE == 0) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static List<String> siteParameters(Release release) {
    List<String> lines = new ArrayList<>();
    for (SiteParameter<?> parameter : SiteParameters.rows()) {
      if (parameter.isKnownIn(release)) {
        lines.addAll(parameter.help());
      }
    }
    for (SiteAction action : SiteAction.values()) {
      lines.add(action.help());
    }
    return lines;
  }

  private static Reply help(Verb verb) {
    String command = verb.syntax().isEmpty() ? verb.name() : verb + " " + verb.syntax();
    return Reply.of(StatusMessage.HELP_OF_COMMAND, command, purpose(verb));
  }

  /** In own words but for XDSS. */
  private static String purpose(Verb verb) {
    return switch (verb) {
      case USER -> "identify the user";
      case PASS -> "give the password, or change it";
      case ACCT, ALLO, SMNT -> "accepted and not needed";
      case ABOR -> "end the transfer";
      case APPE -> "add to a data set";
      case CDUP, XCUP -> "change to the directory above";
      case CWD, XCWD -> "change the working directory";
      case DELE -> "delete a data set, a member or a job";
      case FEAT -> "list the extensions";
      case HELP -> "show this help";
      case LANG -> "choose the language of replies";
      case LIST -> "list data sets, members or jobs with their attributes";
      case MDTM -> "show when a file was changed";
      case MKD, XMKD -> "make a partitioned data set";
      case MODE -> "choose the transfer mode: stream, block or compressed";
      case NLST -> "list names of data sets, members or jobs";
      case NOOP -> "do nothing";
      case OPTS -> "choose options of a command";
      case PASV -> "listen for the data connection";
      case PORT -> "name the port of the data connection";
      case PWD, XPWD -> "show the working directory";
      case QUIT -> "end the session";
      case REIN -> "begin the session anew";
      case REST -> "restart a transfer at a marker";
      case RETR -> "send a data set, a member or the output of a job";
      case RMD, XRMD -> "delete a partitioned data set";
      case RNFR -> "name what is to be renamed";
      case RNTO -> "give the new name";
      case SITE -> "change settings, see HELP SITE";
      case SIZE -> "show the size of a file";
      case SYST -> "show the operating system";
      case STAT, XSTA -> "show the state of the session";
      case STOR -> "store a data set or member, or submit jobs";
      case STOU -> "store under a name that is not in use";
      case STRU -> "choose the structure: file or record";
      case TYPE -> "choose the data type: ASCII, EBCDIC or image";
      case ADAT -> "exchange security data";
      case AUTH -> "choose a security mechanism";
      case CCC -> "end the protection of the control connection";
      case PBSZ -> "agree on the protection buffer";
      case PROT -> "choose the protection of data connections";
      case EPSV -> "listen for the data connection, any protocol";
      case EPRT -> "name the port of the data connection, any protocol";
      case XDSS -> "extract the attributes of an MVS data set";
      case XFIF -> "make a named pipe";
      case XLMT -> "transfer load modules";
    };
  }
}

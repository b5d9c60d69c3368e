package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.Subcommand;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.jes.tso.HelpText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code HELP}: the names of the subcommands, how one is used, or with {@code SERVER} what the
 * server has to say. Layout and texts are this system's own.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, HElp subcommand"
 */
public final class SubcommandHelp {
  private static final String SERVER = "SERVER";
  private static final int COLUMNS = 6;

  private SubcommandHelp() {}

  /** {@code HELP [subcommand]} and {@code HELP SERVER [word]}. */
  static void show(ClientSession session, String operands) {
    Words words = Words.of(operands);
    String name = words.name(0, "");
    if (name.isEmpty()) {
      names(session);
    } else if (name.equalsIgnoreCase(SERVER)) {
      server(session, words.name(1, ""));
    } else {
      one(session, name);
    }
  }

  private static void server(ClientSession session, String word) {
    if (!session.isConnected()) {
      session.say(ClientMessage.NOT_CONNECTED);
      throw new ClientFailure(ClientError.NOT_CONNECTED);
    }
    session.require(("HELP " + word).strip());
  }

  private static void one(ClientSession session, String name) {
    List<Subcommand> found = Subcommand.find(name);
    if (found.size() != 1) {
      session.say(
          found.isEmpty() ? ClientMessage.UNKNOWN_SUBCOMMAND : ClientMessage.AMBIGUOUS_SUBCOMMAND,
          name);
      throw new ClientFailure(ClientError.USAGE);
    }
    session.say(ClientMessage.HELP, found.get(0).form() + " " + text(found.get(0)));
  }

  /** The names behind nothing or HELP, else what a subcommand may be followed by; upper case. */
  public static List<String> words(String line) {
    int blank = line.indexOf(' ');
    List<Subcommand> found = blank < 0 ? List.of() : Subcommand.find(line.substring(0, blank));
    if (blank < 0) {
      return upperNames();
    }
    if (found.size() != 1) {
      return List.of();
    }
    return switch (found.get(0)) {
      case HELP, QUESTION_MARK -> upperNames();
      case SITE, LOCSITE, LOCSTAT ->
          SiteParameters.keywords().stream().map(keyword -> keyword.word().name()).toList();
      default -> new HelpText(text(found.get(0))).keywords();
    };
  }

  private static List<String> upperNames() {
    return forms().map(form -> form.toUpperCase(Locale.ROOT)).toList();
  }

  private static Stream<String> forms() {
    return Arrays.stream(Subcommand.values()).map(Subcommand::form).filter(form -> !form.isEmpty());
  }

  /** In columns, as wide as OUTPUT that is not wrapped. */
  private static void names(ClientSession session) {
    List<String> names = forms().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    for (int i = 0; i < names.size(); i += COLUMNS) {
      StringBuilder line = new StringBuilder();
      names
          .subList(i, Math.min(i + COLUMNS, names.size()))
          .forEach(name -> line.append(String.format(Locale.ROOT, "%-12s", name)));
      session.say(ClientMessage.HELP, line.toString().strip());
    }
  }

  /** Operands, and behind a colon what it does; empty for what nobody can type. */
  static String text(Subcommand subcommand) {
    return switch (subcommand) {
      case NONE, AMBIGUOUS -> "";
      case QUESTION_MARK, HELP -> "[subcommand | SERVER [word]]: shows what there is to know";
      case SHELL -> "command: runs a command of the z/OS UNIX shell";
      case ACCOUNT -> "account: tells the server to whom to charge";
      case APPEND -> "local_file foreign_file: adds a file to one at the server";
      case ASCII -> ": transfers as ASCII text";
      case AUTH -> "TLS: protects the control connection";
      case BIG5 -> "[(NOTYPE]: transfers as Big-5";
      case BINARY -> ": transfers bytes as they are";
      case BLOCK -> ": transfers in block mode";
      case CCC -> ": goes on in clear on the control connection";
      case CD -> "directory: changes the working directory at the server";
      case CDUP -> ": goes to the parent directory at the server";
      case CLEAR -> ": leaves data connections unprotected";
      case CLOSE -> ": leaves the server and stays in the client";
      case COMPRESS -> ": transfers in compressed mode";
      case CPROTECT -> "[CLEAR | SAFE | PRIVATE]: protection of the control connection";
      case DEBUG -> "[trace ... | ALL | BAS | NONE | ?]: switches traces; Xtrace removes one";
      case DELETE -> "foreign_file: deletes a file at the server";
      case DELIMIT -> ": shows what delimits file name and file type";
      case DIR -> "[name] [(DISK]: lists files at the server with their attributes";
      case DUMP -> "[id ... | ALL | NONE | ?]: switches extended traces";
      case EBCDIC -> ": transfers as EBCDIC text";
      case EUCKANJI -> "[(SOSI [type] | NOSO | NOTYPE]: transfers as EUC kanji";
      case FEATURE -> ": asks the server for its extensions";
      case FILE -> ": transfers without records";
      case GET -> "foreign_file [local_file] [(REPLACE]: fetches a file";
      case GLOB -> ": switches patterns in MDELETE, MGET and MPUT on or off";
      case HANGEUL -> "[(SOSI [type] | NOSO | NOTYPE]: transfers as Hangeul";
      case IBMKANJI -> "[(NOTYPE]: transfers as IBM kanji, which is EBCDIC";
      case JIS78KJ -> "[(ASCII | JISROMAN] [NOTYPE]: transfers as JIS 1978 kanji";
      case JIS83KJ -> "[(ASCII | JISROMAN] [NOTYPE]: transfers as JIS 1983 kanji";
      case KSC5601 -> "[(SOSI [type] | NOSO | NOTYPE]: transfers as Korean KSC-5601";
      case LANGUAGE -> "[language]: has the server reply in that language";
      case LCD -> "local_directory: changes the local working directory";
      case LMKDIR -> "directory [(LIKE foreign_directory]: makes a local directory";
      case LOCSITE -> "option ...: changes what holds for the local side";
      case LOCSTAT -> "[option]: shows what holds for the local side";
      case LPWD -> ": shows the local working directory";
      case LS -> "[name] [(DISK]: lists the names of files at the server";
      case MDELETE -> "foreign_file ...: deletes files at the server";
      case MGET -> "foreign_file ... [(REPLACE]: fetches files";
      case MKDIR -> "directory [(LIKE local_directory]: makes a directory at the server";
      case MODE -> "B | C | S: block, compressed or stream mode";
      case MPUT -> "local_file ...: sends files";
      case MVSGET -> "foreign_data_set [local_data_set] [(REALLOCATE]: fetches with attributes";
      case MVSPUT -> "local_data_set [foreign_data_set] [(REALLOCATE]: sends with attributes";
      case NOOP -> ": asks whether the server answers";
      case OPEN -> "host [port]: connects to a server";
      case PASS -> "password[/new/new]: answers the server's question";
      case PRIVATE -> ": enciphers data connections";
      case PROMPT -> ": switches questions in MDELETE, MGET and MPUT on or off";
      case PROTECT -> "CLEAR | SAFE | PRIVATE: protection of data connections";
      case PROXY -> "subcommand: carries it out with a second server";
      case PUT -> "local_file [foreign_file]: sends a file";
      case PWD -> ": asks for the working directory at the server";
      case QUIT -> ": leaves the server and ends the client";
      case QUOTE -> "string: sends a command as it is";
      case RECORD -> ": transfers with records";
      case RENAME -> "old_name new_name: renames a file at the server";
      case RESTART -> ": takes a transfer up again at its last checkpoint";
      case RMDIR -> "directory: removes a directory at the server";
      case SAFE -> ": protects data connections against changes";
      case SCHINESE -> "[(SOSI [type] | NOSO | NOTYPE]: transfers as simplified Chinese";
      case SENDPORT -> ": switches PORT on or off";
      case SENDSITE -> ": switches SITE in front of a PUT on or off";
      case SITE -> "parameter ...: changes what holds at the server";
      case SJISKANJI -> "[(SOSI [type] | NOSO | NOTYPE]: transfers as shift JIS kanji";
      case SRESTART -> "GET foreign [local] | PUT local [foreign]: sends what is missing";
      case STATUS -> "[name] [(option]: asks the server for its status";
      case STREAM -> ": transfers in stream mode";
      case STRUCTURE -> "F | R: transfers without or with records";
      case SUNIQUE -> "[ON | OFF] [NAME | NONAME]: has the server find names for what it stores";
      case SYSTEM -> ": asks for the server's operating system";
      case TCHINESE -> "[(SOSI [type] | NOSO | NOTYPE]: transfers as traditional Chinese";
      case TSO -> "command: carries out a TSO command";
      case TYPE -> "A | E | I | B n | F 1 | U 2: representation of data";
      case UCS2 -> "[(option ...]: transfers as Unicode UCS-2";
      case USER -> "user_id [password[/new/new]] [account]: logs in";
      case VERBOSE -> ": switches message identifiers on or off";
    };
  }
}

package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.session.FtpSession;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The word by which clients that only know URLs name data sets (MVSURLKEY): with {@code MVSURLKEY
 * MVSDS} the path {@code /MVSDS/A.B} means {@code 'A.B'}, with quotes or without, and {@code CWD
 * MVSDS} leads from z/OS UNIX to data sets, before which there is no prefix then. [recalled]
 *
 * @see "z/OS Communications Server IP Configuration Reference, MVSURLKEY statement"
 */
final class UrlKey {
  private static final Set<Verb> OF_PATHS =
      Set.copyOf(
          EnumSet.of(
              Verb.CWD, Verb.XCWD, Verb.RETR, Verb.STOR, Verb.STOU, Verb.APPE, Verb.DELE, Verb.LIST,
              Verb.NLST, Verb.MKD, Verb.XMKD, Verb.RMD, Verb.XRMD, Verb.RNFR, Verb.RNTO));

  private UrlKey() {}

  /** The argument of {@code verb} as other clients would write it. */
  static String replace(FtpSession session, Verb verb, String argument) {
    String key = session.services().configuration().get(ServerStatements.MVSURLKEY);
    if (key.isEmpty() || !OF_PATHS.contains(verb)) {
      return argument;
    }
    String path = argument.strip();
    boolean absolute = path.startsWith("/");
    String name = absolute ? path.substring(1) : path;
    int slash = name.indexOf('/');
    String first = slash < 0 ? name : name.substring(0, slash);
    boolean alone = slash < 0 && !absolute && verb != Verb.CWD;
    if (alone || !first.toUpperCase(Locale.ROOT).equals(key.toUpperCase(Locale.ROOT))) {
      return argument;
    }
    return "//" + complete(slash < 0 ? "" : name.substring(slash + 1));
  }

  private static String complete(String name) {
    return name.isEmpty() || name.startsWith("'") ? name : "'" + name + "'";
  }
}

package io.lparjar.emulator.ftp.command;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The commands that the server knows, in the order of HELP; those with an X are synonyms and not
 * listed there.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, HElp subcommand"
 */
public enum Verb {
  USER(Access.ANYBODY, Argument.REQUIRED, "username"),
  PASS(Access.ANYBODY, Argument.OPTIONAL, "password[/newpassword/newpassword]"),
  ACCT(Access.LOGGED_IN, Argument.OPTIONAL, "account", Support.STARRED),
  ALLO(Access.LOGGED_IN, Argument.OPTIONAL, "bytes", Support.STARRED),
  SMNT(Access.LOGGED_IN, Argument.OPTIONAL, "pathname", Support.STARRED),
  ABOR(Access.ANYBODY, Argument.OPTIONAL, ""),
  APPE(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname"),
  CDUP(Access.LOGGED_IN_FOR_DATA, Argument.OPTIONAL, ""),
  CWD(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname"),
  DELE(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname"),
  FEAT(Access.ANYBODY, Argument.OPTIONAL, ""),
  HELP(Access.ANYBODY, Argument.OPTIONAL, "[command]"),
  LANG(Access.ANYBODY, Argument.OPTIONAL, "[tag]"),
  LIST(Access.LOGGED_IN_FOR_DATA, Argument.OPTIONAL, "[pathname]"),
  MDTM(Access.LOGGED_IN, Argument.REQUIRED, "pathname"),
  MKD(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname"),
  MODE(Access.LOGGED_IN, Argument.REQUIRED, "{S|B|C}"),
  NLST(Access.LOGGED_IN_FOR_DATA, Argument.OPTIONAL, "[pathname]"),
  NOOP(Access.ANYBODY, Argument.OPTIONAL, ""),
  OPTS(Access.LOGGED_IN, Argument.REQUIRED, "command [options]"),
  PASV(Access.LOGGED_IN, Argument.OPTIONAL, ""),
  PORT(Access.LOGGED_IN, Argument.REQUIRED, "h1,h2,h3,h4,p1,p2"),
  PWD(Access.LOGGED_IN, Argument.OPTIONAL, ""),
  QUIT(Access.ANYBODY, Argument.OPTIONAL, ""),
  REIN(Access.ANYBODY, Argument.OPTIONAL, ""),
  REST(Access.LOGGED_IN, Argument.REQUIRED, "marker"),
  RETR(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname"),
  RMD(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname"),
  RNFR(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname"),
  RNTO(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname"),
  SITE(Access.ANYBODY, Argument.OPTIONAL, "parameters"),
  SIZE(Access.LOGGED_IN, Argument.REQUIRED, "pathname"),
  SYST(Access.ANYBODY, Argument.OPTIONAL, ""),
  STAT(Access.ANYBODY, Argument.OPTIONAL, "[(option]"),
  STOR(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname"),
  STOU(Access.LOGGED_IN_FOR_DATA, Argument.OPTIONAL, "[pathname]"),
  STRU(Access.LOGGED_IN, Argument.REQUIRED, "{F|R}"),
  TYPE(Access.LOGGED_IN, Argument.REQUIRED, "{A|E|I|L 8|B n|F 1|U 2}"),
  ADAT(Access.ANYBODY, Argument.REQUIRED, "data"),
  AUTH(Access.ANYBODY, Argument.REQUIRED, "mechanism"),
  CCC(Access.ANYBODY, Argument.OPTIONAL, ""),
  PBSZ(Access.ANYBODY, Argument.REQUIRED, "size"),
  PROT(Access.ANYBODY, Argument.REQUIRED, "{C|S|E|P}"),
  EPSV(Access.LOGGED_IN, Argument.OPTIONAL, "[1|2|ALL]"),
  EPRT(Access.LOGGED_IN, Argument.REQUIRED, "|protocol|address|port|"),
  XCUP(Access.LOGGED_IN_FOR_DATA, Argument.OPTIONAL, "", Support.UNLISTED),
  XCWD(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname", Support.UNLISTED),
  XMKD(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname", Support.UNLISTED),
  XPWD(Access.LOGGED_IN, Argument.OPTIONAL, "", Support.UNLISTED),
  XRMD(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname", Support.UNLISTED),
  XSTA(Access.ANYBODY, Argument.REQUIRED, "(option", Support.UNLISTED),
  XDSS(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "dsname", Support.UNLISTED),
  XFIF(Access.LOGGED_IN_FOR_DATA, Argument.REQUIRED, "pathname", Support.UNLISTED),
  XLMT(Access.LOGGED_IN_FOR_DATA, Argument.OPTIONAL, "parameters", Support.UNLISTED);

  /** Who may use a command. */
  public enum Access {
    /** Everybody, logged in or not. */
    ANYBODY,
    /** A user; others get {@code 530 You must first login with USER and PASS.} */
    LOGGED_IN,
    /** A user; others get {@code 530 Not logged in.}, since the command works on data. */
    LOGGED_IN_FOR_DATA
  }

  /** Whether a command makes sense without an argument. */
  public enum Argument {
    REQUIRED,
    OPTIONAL
  }

  /** How HELP shows a command. */
  public enum Support {
    LISTED,
    /** With {@code *}: known but not needed on z/OS. */
    STARRED,
    /** Accepted but not shown. */
    UNLISTED
  }

  private static final Map<String, Verb> BY_NAME = new HashMap<>();

  static {
    for (Verb verb : values()) {
      BY_NAME.put(verb.name(), verb);
    }
  }

  private final Access access;
  private final Argument argument;
  private final String syntax;
  private final Support support;

  Verb(Access access, Argument argument, String syntax) {
    this(access, argument, syntax, Support.LISTED);
  }

  Verb(Access access, Argument argument, String syntax, Support support) {
    this.access = access;
    this.argument = argument;
    this.syntax = syntax;
    this.support = support;
  }

  /** The verb of that name in any case; empty when the server does not know it. */
  public static Optional<Verb> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toUpperCase(Locale.ROOT)));
  }

  public Access access() {
    return access;
  }

  public Argument argument() {
    return argument;
  }

  /** What stands behind the verb, for HELP; empty when nothing does. */
  public String syntax() {
    return syntax;
  }

  public Support support() {
    return support;
  }
}

package io.lparjar.emulator.client.session;

import io.lparjar.emulator.ftp.site.Abbreviation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Subcommands: name with its shortest form in capitals, code, and whether an error ends the client
 * when EXIT is set. Codes above 50 are [inferred].
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, FTP subcommand codes"
 */
public enum Subcommand {
  /** None selected. */
  NONE(0, true, Needs.NOTHING, ""),
  /** A word that may mean several. */
  AMBIGUOUS(1, false, Needs.NOTHING, ""),
  QUESTION_MARK(2, false, Needs.NOTHING, "?"),
  ACCOUNT(3, true, Needs.CONNECTION, "ACCount", "ACCT"),
  APPEND(4, true, Needs.CONNECTION, "APpend"),
  ASCII(5, true, Needs.CONNECTION, "AScii"),
  BINARY(6, true, Needs.CONNECTION, "BINary"),
  CD(7, true, Needs.CONNECTION, "CD", "CWd"),
  CLOSE(8, true, Needs.CONNECTION, "CLose"),
  TSO(9, false, Needs.NOTHING, "TSO"),
  OPEN(10, true, Needs.NOTHING, "Open"),
  DEBUG(11, false, Needs.NOTHING, "DEBug"),
  DELIMIT(12, false, Needs.NOTHING, "DELImit"),
  DELETE(13, true, Needs.CONNECTION, "DELEte"),
  DIR(14, true, Needs.CONNECTION, "DIr"),
  EBCDIC(15, true, Needs.CONNECTION, "EBcdic"),
  GET(16, true, Needs.CONNECTION, "Get"),
  HELP(17, false, Needs.NOTHING, "HElp"),
  LOCSTAT(18, true, Needs.NOTHING, "LOCSTat"),
  USER(19, true, Needs.CONNECTION, "User"),
  LS(20, true, Needs.CONNECTION, "LS"),
  MDELETE(21, true, Needs.CONNECTION, "MDelete"),
  MGET(22, true, Needs.CONNECTION, "MGet"),
  MODE(23, true, Needs.CONNECTION, "MOde"),
  MPUT(24, true, Needs.CONNECTION, "MPut"),
  NOOP(25, true, Needs.CONNECTION, "NOop"),
  PASS(26, true, Needs.CONNECTION, "PAss"),
  PUT(27, true, Needs.CONNECTION, "PUt"),
  PWD(28, true, Needs.CONNECTION, "PWd"),
  QUIT(29, true, Needs.NOTHING, "QUIt"),
  QUOTE(30, true, Needs.CONNECTION, "QUOte"),
  RENAME(31, true, Needs.CONNECTION, "REName"),
  SENDPORT(32, true, Needs.NOTHING, "SENDPort"),
  SENDSITE(33, false, Needs.NOTHING, "SENDSite"),
  SITE(34, false, Needs.CONNECTION, "SIte"),
  STATUS(35, true, Needs.CONNECTION, "STAtus"),
  STRUCTURE(36, true, Needs.CONNECTION, "STRucture"),
  SUNIQUE(37, true, Needs.NOTHING, "SUnique"),
  SYSTEM(38, true, Needs.CONNECTION, "SYstem"),
  TYPE(40, true, Needs.CONNECTION, "TYpe"),
  LCD(41, true, Needs.NOTHING, "LCd"),
  LOCSITE(42, true, Needs.NOTHING, "LOCSIte"),
  LPWD(43, false, Needs.NOTHING, "LPwd"),
  MKDIR(44, true, Needs.CONNECTION, "MKdir"),
  LMKDIR(45, true, Needs.NOTHING, "LMkdir"),
  EUCKANJI(46, true, Needs.CONNECTION, "EUckanji"),
  IBMKANJI(47, true, Needs.CONNECTION, "Ibmkanji"),
  JIS78KJ(48, true, Needs.CONNECTION, "JIS78kj"),
  JIS83KJ(49, true, Needs.CONNECTION, "JIS83kj"),
  SJISKANJI(50, true, Needs.CONNECTION, "SJiskanji"),
  CDUP(51, true, Needs.CONNECTION, "CDUp"),
  RMDIR(52, true, Needs.CONNECTION, "RMdir"),
  HANGEUL(53, true, Needs.CONNECTION, "HAngeul"),
  KSC5601(54, true, Needs.CONNECTION, "Ksc5601"),
  TCHINESE(55, true, Needs.CONNECTION, "TChinese"),
  RESTART(56, true, Needs.CONNECTION, "REStart"),
  BIG5(57, true, Needs.CONNECTION, "BIG5", "BIG"),
  BLOCK(58, true, Needs.CONNECTION, "BLock"),
  COMPRESS(59, true, Needs.CONNECTION, "COMpress"),
  FILE(60, true, Needs.CONNECTION, "FIle"),
  PROXY(61, true, Needs.NOTHING, "PROXy"),
  RECORD(62, true, Needs.CONNECTION, "RECord"),
  SCHINESE(63, true, Needs.CONNECTION, "SChinese"),
  STREAM(64, true, Needs.CONNECTION, "STREam"),
  GLOB(65, true, Needs.NOTHING, "GLob"),
  PROMPT(66, true, Needs.NOTHING, "PROMpt"),
  UCS2(67, true, Needs.CONNECTION, "UCs2"),
  /** A command of the z/OS UNIX shell. */
  SHELL(68, true, Needs.NOTHING, "!"),
  DUMP(70, true, Needs.NOTHING, "DUMP"),
  VERBOSE(71, true, Needs.NOTHING, "Verbose"),
  CLEAR(72, true, Needs.CONNECTION, "CLEar"),
  CPROTECT(73, true, Needs.CONNECTION, "CProtect"),
  PRIVATE(74, true, Needs.CONNECTION, "PRIvate"),
  PROTECT(75, true, Needs.CONNECTION, "PROTect"),
  SAFE(76, true, Needs.CONNECTION, "SAfe"),
  LANGUAGE(77, true, Needs.CONNECTION, "LANGuage"),
  FEATURE(78, true, Needs.CONNECTION, "FEature"),
  SRESTART(79, true, Needs.CONNECTION, "SRestart"),
  AUTH(80, true, Needs.CONNECTION, "AUth"),
  CCC(81, true, Needs.CONNECTION, "CCc"),
  MVSGET(82, true, Needs.CONNECTION, "MVSGet"),
  MVSPUT(83, true, Needs.CONNECTION, "MVSPut");

  /** What a subcommand cannot do without. */
  public enum Needs {
    NOTHING,
    CONNECTION
  }

  private final int code;
  private final boolean exitsOnError;
  private final Needs needs;
  private final String form;
  private final String alias;

  Subcommand(int code, boolean exitsOnError, Needs needs, String form) {
    this(code, exitsOnError, needs, form, form);
  }

  Subcommand(int code, boolean exitsOnError, Needs needs, String form, String alias) {
    this.code = code;
    this.exitsOnError = exitsOnError;
    this.needs = needs;
    this.form = form;
    this.alias = alias;
  }

  /** As return codes show it. */
  public int code() {
    return code;
  }

  /** Whether an error ends the client when EXIT is set. */
  public boolean exitsOnError() {
    return exitsOnError;
  }

  public boolean needsConnection() {
    return needs == Needs.CONNECTION;
  }

  /** The name as the manual writes it. */
  public String form() {
    return form;
  }

  /** The name in lower case, as EZZ9830I shows it. */
  public String shown() {
    return form().toLowerCase(Locale.ROOT);
  }

  /**
   * The subcommands that {@code word} may stand for: one when it is clear, several when it is
   * shorter than the shortest form of all of them, none when it is unknown.
   */
  public static List<Subcommand> find(String word) {
    List<Subcommand> clear = having(name -> name.matches(word));
    String begin = word.toUpperCase(Locale.ROOT);
    return clear.isEmpty() ? having(name -> name.name().startsWith(begin)) : clear;
  }

  private static List<Subcommand> having(Predicate<Abbreviation> wanted) {
    return Arrays.stream(values())
        .filter(each -> !each.form.isEmpty())
        .filter(
            each ->
                wanted.test(new Abbreviation(each.form))
                    || wanted.test(new Abbreviation(each.alias)))
        .toList();
  }
}

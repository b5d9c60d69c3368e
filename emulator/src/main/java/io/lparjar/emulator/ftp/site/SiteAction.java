package io.lparjar.emulator.ftp.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A word of SITE that does or shows something instead of changing a setting. */
public enum SiteAction {
  /** Takes the rest of the line, which the session then carries out. */
  CHMOD("CHMod", "CHMod mode filename Permissions of a z/OS UNIX file."),
  /** General traces, which the session carries out. */
  DEBUG("DEBug", "DEBug=(options) General trace of the session."),
  /** Extended traces, which the session carries out. */
  DUMP("DUMP", "DUMP=(options) Extended trace of the session."),
  /** Shows a table of volumes, which the session then writes. */
  QDISK("QDisk", "QDisk[=volume] Free space of volumes.");

  private final String form;
  private final String help;

  SiteAction(String form, String help) {
    this.form = form;
    this.help = help;
  }

  /** The word with its abbreviations. */
  public Abbreviation word() {
    return new Abbreviation(form);
  }

  /** Line of HELP SITE, without code. */
  public String help() {
    return help;
  }

  /** The action that {@code word} spells in full or abbreviated, in any case. */
  static Optional<SiteAction> find(String word) {
    return Arrays.stream(values()).filter(action -> action.word().matches(word)).findFirst();
  }

  /**
   * Lines in front of the last line of the reply.
   *
   * @param operand what stands behind the word
   */
  List<SiteMessage> notes(String operand, boolean loggedIn) {
    return switch (this) {
      case CHMOD -> chmod(operand, loggedIn).map(List::of).orElse(List.of());
      case DEBUG, DUMP, QDISK -> List.of();
    };
  }

  /** What is wrong with the operand of CHMOD; empty when nothing is. */
  private static Optional<SiteMessage> chmod(String operand, boolean loggedIn) {
    if (!loggedIn) {
      return Optional.of(SiteMessage.CHMOD_NOT_LOGGED_IN);
    }
    String[] words = operand.strip().split(" +", 2);
    if (words[0].isEmpty()) {
      return Optional.of(SiteMessage.CHMOD_MISSING);
    }
    if (words.length < 2) {
      return Optional.of(SiteMessage.CHMOD_SYNTAX);
    }
    return words[0].matches("[0-7]{1,3}|[ugo]{0,3}a?[=+-](r|w|x|rw|rx|wx|rwx)")
        ? Optional.empty()
        : Optional.of(SiteMessage.CHMOD_MODE);
  }
}

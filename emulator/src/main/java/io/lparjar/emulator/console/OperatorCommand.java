package io.lparjar.emulator.console;

import java.util.Locale;
import java.util.Optional;

/**
 * The operator commands, in the order of their list.
 *
 * <p>A command is known by its verb and the word its operand begins with. JES2 commands begin with
 * a dollar sign and a letter, and blanks in them do not count: {@code $D J12} is {@code $DJ12}.
 */
enum OperatorCommand {
  HELP("HELP", "?", "", "HELP $D", "these lines, or those that begin so"),
  DISPLAY_TIME("D", "DISPLAY", "T", "D T", "local and UTC time"),
  DISPLAY_REQUESTS("D", "DISPLAY", "R", "D R,L", "requests that wait for the operator"),
  DISPLAY_IPL("D", "DISPLAY", "IPLINFO", "D IPLINFO", "when the system was started"),
  DISPLAY_ACTIVITY("D", "DISPLAY", "A", "D A,L", "what is active"),
  DISPLAY_JOBS("D", "DISPLAY", "J", "D J,L", "the same"),
  DISPLAY_SMF("D", "DISPLAY", "SMF", "D SMF", "where SMF records go"),
  DISPLAY_SERIALIZATION("D", "DISPLAY", "GRS", "D GRS,C", "who waits for a data set"),
  DISPLAY_TCPIP("D", "DISPLAY", "TCPIP", "D TCPIP,,NETSTAT,CONN", "connections of the server"),
  STOP("P", "STOP", "", "P FTPD1", "ends the system"),
  START("S", "START", "", "S FTPD", "says that the FTP server runs already"),
  SETPROG("SETPROG", "", "", "SETPROG APF,ADD", "is taken, without effect"),
  MODIFY("F", "MODIFY", "", "F FTPD1,DEBUG=(?)", "traces of the FTP server"),
  SWITCH_SMF("I", "SWITCH", "SMF", "I SMF", "writes the SMF records that are kept in storage"),
  REPLY("R", "REPLY", "", "R 01,text", "answers a request that waits"),
  DISPLAY_JOB("$D", "", "J", "$D J1", "a job, by number or 'name'"),
  DISPLAY_JOB_QUEUE("$D", "", "JOBQ", "$D JOBQ", "all jobs"),
  DISPLAY_ACTIVE("$D", "", "A", "$D A", "jobs that run"),
  RELEASE_JOB("$A", "", "J", "$A J1", "releases a held job"),
  CANCEL_JOB("$C", "", "J", "$C J1", "cancels a job; with ,P purges it too"),
  HOLD_JOB("$H", "", "J", "$H J1", "holds a job that waits"),
  CHANGE_JOB("$T", "", "J", "$T J1,C=B,P=15", "changes class and priority of a job that waits"),
  DISPLAY_INITIATORS("$D", "", "I", "$D I", "initiators and what they run"),
  START_INITIATOR("$S", "", "I", "$S I1", "starts an initiator that was drained"),
  DRAIN_INITIATOR("$P", "", "I", "$P I1", "lets an initiator take no more jobs"),
  SET_INITIATOR("$T", "", "I", "$T I1,CL=AB", "sets the classes of an initiator"),
  RELEASE_OUTPUT("$O", "", "J", "$O J1", "releases the held output of a job"),
  PURGE_JOB("$P", "", "J", "$P J1", "purges a job");

  private final String verb;
  private final String longVerb;
  private final String word;
  private final String syntax;
  private final String purpose;

  OperatorCommand(String verb, String longVerb, String word, String syntax, String purpose) {
    this.verb = verb;
    this.longVerb = longVerb;
    this.word = word;
    this.syntax = syntax;
    this.purpose = purpose;
  }

  /** The shortest form of the verb. */
  String verb() {
    return verb;
  }

  /** The word its operand begins with, or empty when that is a name. */
  String word() {
    return word;
  }

  /** How it may be typed. */
  String syntax() {
    return syntax;
  }

  /** What it is for, in a few words. */
  String purpose() {
    return purpose;
  }

  /** Whether it is a command with this verb. */
  boolean hasVerb(String typed) {
    return typed.equals(verb) || typed.equals(longVerb);
  }

  /** The command that {@code input} asks for. */
  static Optional<OperatorCommand> find(CommandInput input) {
    String word = input.word();
    for (OperatorCommand command : values()) {
      if (command.hasVerb(input.verb()) && (command.word.isEmpty() || command.word.equals(word))) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** Whether any command has this verb. */
  static boolean isVerb(String typed) {
    for (OperatorCommand command : values()) {
      if (command.hasVerb(typed)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code typed} begins it, in the short form or with the long verb. */
  boolean isAbout(String typed) {
    return syntax.startsWith(typed)
        || (!typed.isEmpty() && hasVerb(typed.split(" ", 2)[0]) && !typed.contains(" "));
  }

  /** As a line of a list. */
  String help() {
    return String.format(Locale.ROOT, "%-24s%s", syntax, purpose);
  }
}

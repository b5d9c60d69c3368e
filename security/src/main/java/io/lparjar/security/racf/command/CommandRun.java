package io.lparjar.security.racf.command;

import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One execution of a command: who issued it, on what, and what it has said so far. */
final class CommandRun {
  private static final Pattern NAME = Pattern.compile("[A-Z$#@][A-Z0-9$#@]{0,7}");

  private final RacfDatabase database;
  private final Clock clock;
  private final SecurityEnvironment user;
  private final CommandDataSets dataSets;
  private final List<String> lines = new ArrayList<>();
  private int returnCode;
  private SecurityEvent.Violation violation = SecurityEvent.Violation.NONE;

  CommandRun(
      RacfDatabase database, Clock clock, SecurityEnvironment user, CommandDataSets dataSets) {
    this.database = database;
    this.clock = clock;
    this.user = user;
    this.dataSets = dataSets;
  }

  /** The same for somebody who is not told anything. */
  CommandRun silent() {
    return new CommandRun(database, clock, user, dataSets);
  }

  CommandDataSets dataSets() {
    return dataSets;
  }

  RacfDatabase database() {
    return database;
  }

  Clock clock() {
    return clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  SecurityEnvironment user() {
    return user;
  }

  Authority authority() {
    return new Authority(database, user);
  }

  /** Prints lines of a listing. */
  void print(String... text) {
    lines.addAll(List.of(text));
  }

  /** Says a message and goes on; the highest return code counts. */
  void say(CommandMessage message, Object... parts) {
    lines.addAll(message.with(parts).lines().toList());
    returnCode = Math.max(returnCode, message.returnCode());
    SecurityEvent.Violation told = CommandAudit.violation(message);
    if (violation == SecurityEvent.Violation.NONE || told == SecurityEvent.Violation.AUTHORITY) {
      violation = told;
    }
  }

  /** What the messages so far say the user may not do. */
  SecurityEvent.Violation violation() {
    return violation;
  }

  CommandResult result() {
    return new CommandResult(lines, returnCode);
  }

  /** Reads a name that a user may have. */
  UserId userId(Term term) {
    return UserId.parse(term.upperCase())
        .filter(id -> NAME.matcher(id.value()).matches())
        .orElseThrow(
            () -> new CommandException(CommandMessage.INVALID, "USERID", term.upperCase()));
  }

  /** Reads a name that a group may have. */
  String groupName(String text) {
    if (!NAME.matcher(text).matches()) {
      throw new CommandException(CommandMessage.INVALID, "GROUP", text);
    }
    return text;
  }

  Optional<UserProfile> findUser(String name) {
    return UserId.parse(name).flatMap(database::user);
  }

  /** A group that is there. */
  GroupProfile group(String name) {
    return database
        .group(name)
        .orElseThrow(() -> new CommandException(CommandMessage.INVALID, "GROUP", name));
  }

  boolean exists(String userOrGroup) {
    return findUser(userOrGroup).isPresent() || database.group(userOrGroup).isPresent();
  }

  /** The OWNER operand, which must name a user or group. */
  Optional<String> owner(Operands operands) {
    Optional<String> owner = operands.name("OWNER");
    owner
        .filter(name -> !exists(name))
        .ifPresent(
            name -> {
              throw new CommandException(CommandMessage.INVALID, "OWNER", name);
            });
    return owner;
  }
}

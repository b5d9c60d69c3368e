package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.config.ClientConfiguration;
import io.lparjar.emulator.client.config.ClientParameters;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.ClientSession.Switch;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.site.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code LOCSITE} and the subcommands that toggle something.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, LOCSIte subcommand"
 */
final class Settings {
  private Settings() {}

  /** {@code LOCSITE options}: the client's own, and those of SITE for the local side. */
  static void locsite(ClientSession session, String operands) {
    if (operands.isEmpty()) {
      session.say(ClientMessage.USAGE, "LOCSITE options");
      throw new ClientFailure(ClientError.USAGE);
    }
    StringBuilder others = new StringBuilder();
    for (String word : operands.split(" +", -1)) {
      try {
        Optional<ClientConfiguration> changed =
            ClientParameters.locsite(session.configuration(), word);
        changed.ifPresent(session::configuration);
        others.append(changed.isPresent() ? "" : word + " ");
      } catch (InvalidValueException wrong) {
        session.say(ClientMessage.UNRECOGNIZED_PARAMETER, locally(wrong.line()));
      }
    }
    if (!others.isEmpty()) {
      Reply reply = session.local().command("SITE " + others.toString().strip());
      List<String> notes = reply.lines().subList(0, reply.lines().size() - 1);
      notes.forEach(note -> session.say(ClientMessage.UNRECOGNIZED_PARAMETER, locally(note)));
    }
  }

  /** The texts are those of SITE, save for its name. [inferred] */
  private static String locally(String note) {
    return note.replace("SITE command", "LOCSITE command");
  }

  private static String onOff(boolean value) {
    return value ? "on" : "off";
  }

  private static boolean toggled(ClientSession session, Switch which) {
    session.set(which, !session.is(which));
    return session.is(which);
  }

  /** {@code PROMPT}. */
  static void prompt(ClientSession session, String operands) {
    session.say(ClientMessage.INTERACTIVE_MODE, onOff(toggled(session, Switch.PROMPTING)));
  }

  /** {@code GLOB}. */
  static void glob(ClientSession session, String operands) {
    session.say(ClientMessage.GLOBBING, onOff(toggled(session, Switch.GLOBBING)));
  }

  /** {@code VERBOSE}: counts in z/OS UNIX only. */
  static void verbose(ClientSession session, String operands) {
    session.say(
        toggled(session, Switch.VERBOSE)
            ? ClientMessage.IDENTIFIERS_SHOWN
            : ClientMessage.IDENTIFIERS_HIDDEN);
  }

  /** A toggle whose message no source shows. */
  static SubcommandAction toggle(Switch which, String name) {
    return (session, operands) ->
        session.say(ClientMessage.SWITCHED, name, onOff(toggled(session, which)));
  }

  /** {@code SUNIQUE [ON|OFF] [NAME|NONAME]}. */
  static void sunique(ClientSession session, String operands) {
    List<String> words = Words.of(operands.toUpperCase(Locale.ROOT)).names();
    boolean on = words.contains("ON") || (!words.contains("OFF") && !session.is(Switch.SUNIQUE));
    session.set(Switch.SUNIQUE, on);
    if (words.contains("NAME") || words.contains("NONAME")) {
      session.set(Switch.SUNIQUE_NAME, words.contains("NAME"));
    }
    session.say(ClientMessage.SWITCHED, "Store unique", onOff(on));
  }

  /** {@code DEBUG [trace ...]}; without a word it toggles the basic ones. */
  static void debug(ClientSession session, String operands) {
    List<String> unknown = List.of();
    if (operands.isEmpty()) {
      session.traces().toggle();
    } else {
      unknown = session.traces().set(List.of(operands.split(" +", -1)));
    }
    unknown.forEach(word -> session.say(ClientMessage.USAGE, "DEBUG trace ..., not " + word));
    session.say(ClientMessage.ACTIVE_TRACES, session.traces());
  }

  /** {@code DUMP [id ...]}: shown and remembered; nothing is dumped. */
  static void dump(ClientSession session, String operands) {
    session.say(ClientMessage.ACTIVE_DUMPS, session.traces().dump(operands));
  }

  /** {@code DELIMIT}. */
  static void delimit(ClientSession session, String operands) {
    session.say(ClientMessage.DELIMITER);
  }
}

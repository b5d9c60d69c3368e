package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.config.ClientOptions;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Operands of a subcommand: words, and behind them an option in parentheses.
 *
 * @param names in front of the option
 * @param option upper case, without its parenthesis; empty when there is none
 */
record Words(List<String> names, String option) {

  /** Takes operands apart; an option begins with a parenthesis behind a blank. */
  static Words of(String operands) {
    int option = operands.startsWith("(") ? 0 : operands.indexOf(" (");
    String names = option < 0 ? operands : operands.substring(0, option);
    String text = option < 0 ? "" : operands.substring(operands.indexOf('(', option) + 1);
    return new Words(
        Arrays.stream(names.split(" ", -1)).filter(word -> !word.isEmpty()).toList(),
        text.replace(")", "").strip().toUpperCase(Locale.ROOT));
  }

  /** The name at {@code index}, or {@code otherwise} when there are fewer. */
  String name(int index, String otherwise) {
    return index < names.size() ? names.get(index) : otherwise;
  }

  /** Tells how a subcommand is to be used, and fails, unless it has enough names. */
  static Words require(ClientSession session, String operands, int count, String usage) {
    Words words = of(operands);
    if (words.names().size() < count) {
      session.say(ClientMessage.USAGE, usage);
      throw new ClientFailure(ClientError.USAGE);
    }
    return words;
  }

  /** The port that a word names; tells that it names none, and fails. */
  static int port(ClientSession session, String word) {
    OptionalInt port = ClientOptions.port(word);
    if (port.isEmpty()) {
      session.say(ClientMessage.INVALID_OPTION, word);
      throw new ClientFailure(ClientError.USAGE);
    }
    return port.getAsInt();
  }
}

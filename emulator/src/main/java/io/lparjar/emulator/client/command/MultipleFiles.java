package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.ClientSession.Switch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code MGET}, {@code MPUT} and {@code MDELETE}: names by patterns, one after another, each to be
 * agreed to while prompting is on.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, MGet, MPut, MDelete subcommands"
 */
final class MultipleFiles {
  private MultipleFiles() {}

  /** {@code MGET foreign_file ... [(REPLACE]}. */
  static void get(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "MGET foreignfile");
    boolean replace = words.option().length() > 0 && "REPLACE".startsWith(words.option());
    each(
        session,
        "Mget",
        foreign(session, words.names()),
        name -> Files.get(session, name, ownName(name), replace));
  }

  /** {@code MDELETE foreign_file ...}. */
  static void delete(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "MDELETE foreignfile");
    each(
        session,
        "Mdelete",
        foreign(session, words.names()),
        name -> session.require("DELE " + name));
  }

  /** {@code MPUT local_file ...}. */
  static void put(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "MPUT localfile");
    List<String> names = new ArrayList<>();
    for (String pattern : words.names()) {
      boolean literal = !session.is(Switch.GLOBBING) || new LocalFile(pattern).isDdName();
      List<String> found = literal ? List.of(pattern) : session.local().names(pattern);
      if (found.isEmpty()) {
        session.say(ClientMessage.LOCAL_FAILURE, pattern, "not found");
        throw new ClientFailure(ClientError.FILE_ACCESS);
      }
      names.addAll(found);
    }
    each(
        session,
        "Mput",
        names,
        name -> Files.put(session, new LocalFile(name), name.replace("'", "")));
  }

  /** The server is asked for each argument, patterns in it or not, unless globbing is off. */
  static List<String> foreign(ClientSession session, List<String> arguments) {
    if (!session.is(Switch.GLOBBING)) {
      return arguments;
    }
    List<String> names = new ArrayList<>();
    for (String argument : arguments) {
      names.addAll(Lists.names(session, argument));
    }
    return names;
  }

  /** A fully qualified name is received under its last qualifier or member name. [inferred] */
  static String ownName(String foreign) {
    String bare = foreign.replace("'", "");
    if (bare.equals(foreign)) {
      return foreign.substring(foreign.lastIndexOf('/') + 1);
    }
    return bare.endsWith(")")
        ? bare.substring(bare.indexOf('(') + 1, bare.length() - 1)
        : bare.substring(bare.lastIndexOf('.') + 1);
  }

  static void each(
      ClientSession session, String subcommand, List<String> names, Consumer<String> action) {
    boolean prompting = session.is(Switch.PROMPTING);
    for (String name : names) {
      char answer = 'Y';
      if (prompting) {
        Optional<String> line = session.askAloud(ClientMessage.CONFIRM, subcommand, name);
        answer = line.orElse("Q").concat("N").toUpperCase(Locale.ROOT).charAt(0);
      }
      if (answer == 'Q') {
        return;
      }
      prompting &= answer != 'S';
      if (answer == 'Y' || answer == 'S') {
        action.accept(name);
      }
    }
  }
}

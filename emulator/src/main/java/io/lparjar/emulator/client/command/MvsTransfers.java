package io.lparjar.emulator.client.command;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.Subcommand;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code MVSGET} and {@code MVSPUT}: a whole sequential or partitioned data set, allocated at the
 * target like the source. The order of the commands is [inferred].
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, MVSGet and MVSPut subcommands"
 */
final class MvsTransfers {
  private MvsTransfers() {}

  /** {@code MVSGET remote [local] [(REALLOCATE]}. */
  static void get(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "MVSGET remote local");
    String from = words.name(0, "");
    String to = words.name(1, from);
    requireDataSets(session, from, to);
    String attributes = LocalDirectories.foreignAttributes(session, from);
    boolean exists = session.local().attributes(to).isPresent();
    if (exists && !reallocates(words)) {
      session.say(ClientMessage.ALREADY_EXISTS, to);
      throw new ClientFailure(ClientError.FILE_ACCESS);
    }
    if (exists) {
      LocalDirectories.require(session, to, session.local().command("DELE " + to));
    }
    LocalDirectories.becomeLike(session, attributes);
    if (!attributes.contains("PDSTYPE=")) {
      Files.get(session, from, to, true);
      return;
    }
    LocalDirectories.require(session, to, session.local().command("MKD " + to));
    for (String member : members(Lists.names(session, member(from, "*")))) {
      Files.get(session, member(from, member), member(to, member), true);
    }
  }

  /** {@code MVSPUT local [remote] [(REALLOCATE]}. */
  static void put(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "MVSPUT local remote");
    String from = words.name(0, "");
    String to = words.name(1, from);
    requireDataSets(session, from, to);
    Optional<DataSetAttributes> attributes = session.local().attributes(from);
    if (attributes.isEmpty()) {
      session.say(ClientMessage.LOCAL_FAILURE, from, "not found");
      throw new ClientFailure(ClientError.FILE_ACCESS);
    }
    boolean exists = !session.command("XDSS " + to).isFailure();
    if (exists && !reallocates(words)) {
      session.say(ClientMessage.ALREADY_EXISTS, to);
      throw new ClientFailure(ClientError.FILE_ACCESS);
    }
    if (exists) {
      session.require("DELE " + to);
    }
    session.require("SITE " + LocalDirectories.allocation(attributes.get()));
    if (!attributes.get().isPartitioned()) {
      Files.put(session, new LocalFile(from), to);
      return;
    }
    session.require("MKD " + to);
    for (String member : members(session.local().names(member(from, "*")))) {
      Files.put(session, new LocalFile(member(from, member)), member(to, member));
    }
  }

  private static boolean reallocates(Words words) {
    return words.option().length() > 2 && "REALLOCATE".startsWith(words.option());
  }

  /** UNIX files, DD names and single members are of another type. */
  private static void requireDataSets(ClientSession session, String... names) {
    for (String name : names) {
      if (name.contains("/") || name.contains("(")) {
        session.say(
            ClientMessage.UNSUPPORTED_TYPE,
            (session.current() == Subcommand.MVSGET ? "mvsget" : "mvsput"),
            name);
        throw new ClientFailure(ClientError.USAGE);
      }
    }
  }

  /** {@code 'A.B'} and {@code M} are {@code 'A.B(M)'}. */
  private static String member(String dataSet, String member) {
    return dataSet.endsWith("'")
        ? dataSet.substring(0, dataSet.length() - 1) + "(" + member + ")'"
        : dataSet + "(" + member + ")";
  }

  /** The names in the parentheses, or the bare ones. */
  private static List<String> members(List<String> listed) {
    return listed.stream()
        .map(name -> name.substring(name.indexOf('(') + 1).replaceAll("[)']", ""))
        .map(name -> name.toUpperCase(Locale.ROOT))
        .toList();
  }
}

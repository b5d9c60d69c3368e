package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.net.ServerReply;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.Subcommand;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code PROXY subcommand}: carries a subcommand out with a second server. GET and MGET move files
 * from the first server to the second, PUT, MPUT and APPEND from the second to the first.
 *
 * <p>The second server listens, the first connects to it: PASV (EPSV with IPv6) there, PORT (EPRT)
 * here, then the transfer command of the first, then that of the second.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, PROXy subcommand"
 */
final class Proxy {
  private Proxy() {}

  /** {@code PROXY subcommand}. */
  static void execute(ClientSession session, String operands) {
    String[] words = operands.split(" +", 2);
    List<Subcommand> found = operands.isEmpty() ? List.of() : Subcommand.find(words[0]);
    if (found.size() != 1 || found.get(0) == Subcommand.PROXY || session.isProxied()) {
      session.say(ClientMessage.USAGE, "PROXY subcommand");
      throw new ClientFailure(ClientError.USAGE);
    }
    String rest = words.length > 1 ? words[1] : "";
    switch (found.get(0)) {
      case GET -> get(session, rest);
      case PUT -> put(session, rest);
      case APPEND -> append(session, rest);
      case MGET -> multipleGet(session, rest);
      case MPUT -> multiplePut(session, rest);
      default ->
          session.withOtherServer(() -> SubcommandTable.execute(session, found.get(0), rest));
    }
  }

  private static void get(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "PROXY GET file1 file2");
    String from = words.name(0, "");
    transfer(session, "RETR " + from, "STOR " + words.name(1, from));
  }

  private static void put(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "PROXY PUT file2 file1");
    String from = words.name(0, "");
    transfer(session, "STOR " + words.name(1, from), "RETR " + from);
  }

  private static void append(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 2, "PROXY APPEND file2 file1");
    transfer(session, "APPE " + words.name(1, ""), "RETR " + words.name(0, ""));
  }

  private static void multipleGet(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "PROXY MGET file1");
    MultipleFiles.each(
        session,
        "Mget",
        MultipleFiles.foreign(session, words.names()),
        name -> transfer(session, "RETR " + name, "STOR " + MultipleFiles.ownName(name)));
  }

  private static void multiplePut(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "PROXY MPUT file2");
    List<String> names = new ArrayList<>();
    session.withOtherServer(() -> names.addAll(MultipleFiles.foreign(session, words.names())));
    MultipleFiles.each(
        session,
        "Mput",
        names,
        name -> transfer(session, "STOR " + MultipleFiles.ownName(name), "RETR " + name));
  }

  /**
   * Moves a file between the servers.
   *
   * @param first command of the first server, which connects
   * @param second command of the second server, which listens
   */
  private static void transfer(ClientSession session, String first, String second) {
    if (isSecured(session)) {
      session.say(ClientMessage.NO_PROXY);
      throw new ClientFailure(ClientError.PROXY);
    }
    session.withOtherServer(
        () -> {
          String port = DataLinks.portCommand(DataLinks.listeningServer(session));
          session.withOtherServer(() -> session.require(port));
        });
    begin(session, first);
    List<ServerReply> completions = new ArrayList<>();
    try {
      session.withOtherServer(() -> begin(session, second));
    } catch (ClientFailure refused) {
      DataTransfer.completion(session); // that of a connection that nobody takes
      throw refused;
    }
    completions.add(DataTransfer.completion(session));
    session.withOtherServer(() -> completions.add(DataTransfer.completion(session)));
    completions.forEach(session::required);
  }

  private static void begin(ClientSession session, String command) {
    if (!session.command(command).isPreliminary()) {
      throw new ClientFailure(ClientError.SERVER);
    }
  }

  private static boolean isSecured(ClientSession session) {
    boolean[] second = new boolean[1];
    session.withOtherServer(() -> second[0] = session.protection().isActive());
    return session.protection().isActive() || second[0];
  }
}

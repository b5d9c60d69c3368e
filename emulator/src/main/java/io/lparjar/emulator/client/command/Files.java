package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.net.ServerReply;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.ClientSession.Switch;
import io.lparjar.emulator.ftp.transfer.Transfer;

/**
 * {@code GET}, {@code PUT}, {@code APPEND} and {@code RENAME}.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, Get, PUt, APpend subcommands"
 */
final class Files {
  private Files() {}

  /** {@code GET foreign_file [local_file] [(REPLACE]}. */
  static void get(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "GET foreignfile localfile");
    boolean replace = words.option().length() > 0 && "REPLACE".startsWith(words.option());
    get(session, words.name(0, ""), words.name(1, words.name(0, "")), replace);
  }

  static void get(ClientSession session, String foreign, String local, boolean replace) {
    Transfer target = new LocalFile(local).toReceive(session, replace);
    Restarts.remembering(
        session,
        "GET",
        foreign,
        local,
        () -> DataTransfer.file(session, "RETR " + foreign, target));
  }

  /** {@code PUT local_file [foreign_file]}. */
  static void put(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "PUT localfile foreignfile");
    LocalFile local = new LocalFile(words.name(0, ""));
    if (local.isDdName() && words.names().size() < 2) {
      session.say(ClientMessage.USAGE, "PUT localfile foreignfile");
      throw new ClientFailure(ClientError.USAGE);
    }
    put(session, local, words.name(1, local.name()));
  }

  static void put(ClientSession session, LocalFile local, String foreign) {
    String command = "STOR " + foreign;
    if (session.is(Switch.SUNIQUE)) {
      command = session.is(Switch.SUNIQUE_NAME) ? "STOU " + foreign : "STOU";
    }
    String wire = command;
    Restarts.remembering(session, "PUT", foreign, local.name(), () -> send(session, local, wire));
  }

  /** {@code APPEND local_file foreign_file}. */
  static void append(ClientSession session, String operands) {
    Words words = Words.of(operands);
    if (words.names().size() < 2) {
      session.say(ClientMessage.USAGE_APPEND);
      throw new ClientFailure(ClientError.USAGE);
    }
    send(session, new LocalFile(words.name(0, "")), "APPE " + words.name(1, ""));
  }

  /** A server that does not know SITE is sent the data all the same. */
  private static void send(ClientSession session, LocalFile local, String command) {
    Transfer source = local.toSend(session);
    try {
      if (session.is(Switch.SENDSITE)) {
        local.site(session).ifPresent(site -> session.command("SITE " + site));
      }
    } catch (ClientFailure failure) {
      source.close();
      throw failure;
    }
    DataTransfer.file(session, command, source);
  }

  /** {@code RENAME old new}. */
  static void rename(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 2, "RENAME oldname newname");
    ServerReply from = session.command("RNFR " + words.name(0, ""));
    if (!from.isIntermediate()) {
      throw new ClientFailure(ClientError.SERVER);
    }
    session.require("RNTO " + words.name(1, ""));
  }
}

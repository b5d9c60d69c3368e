package io.lparjar.emulator.client.command;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.emulator.client.session.ClientEnvironment;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.client.session.LocalFailureException;
import io.lparjar.emulator.ftp.transfer.Transfer;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * A local name: a data set, member, UNIX file, or with {@code //DD:} a DD name.
 *
 * @param name as the user wrote it
 */
record LocalFile(String name) {
  private static final String DD = "//DD:";

  boolean isDdName() {
    return name.toUpperCase(Locale.ROOT).startsWith(DD);
  }

  private String ddName() {
    return name.substring(DD.length()).toUpperCase(Locale.ROOT);
  }

  /** Opens it to be sent. */
  Transfer toSend(ClientSession session) {
    if (!isDdName()) {
      return open(session, "RETR");
    }
    ClientEnvironment environment = environment(session);
    try {
      return DdTransfer.sending(session, environment.openInput(ddName()));
    } catch (IOException failure) {
      throw new ClientFailure(ClientError.FILE_ACCESS, failure);
    }
  }

  /**
   * Opens it to be received.
   *
   * @param replace whether one that is there may be written over
   */
  Transfer toReceive(ClientSession session, boolean replace) {
    if (!isDdName()) {
      if (!replace && session.local().exists(name)) {
        session.say(ClientMessage.ALREADY_EXISTS, name);
        throw new ClientFailure(ClientError.FILE_ACCESS);
      }
      return open(session, "STOR");
    }
    ClientEnvironment environment = environment(session);
    try {
      return DdTransfer.receiving(session, environment.openOutput(ddName()));
    } catch (IOException failure) {
      throw new ClientFailure(ClientError.FILE_ACCESS, failure);
    }
  }

  private ClientEnvironment environment(ClientSession session) {
    ClientEnvironment environment = session.environment();
    if (!environment.hasDd(ddName())) {
      session.say(ClientMessage.LOCAL_FAILURE, name, "DD statement missing");
      throw new ClientFailure(ClientError.FILE_ACCESS);
    }
    return environment;
  }

  private Transfer open(ClientSession session, String command) {
    try {
      return session.local().open(command, name);
    } catch (LocalFailureException refused) {
      LocalQuery.refused(session, refused.text());
      session.say(ClientMessage.LOCAL_FAILURE, name, refused.text());
      throw new ClientFailure(ClientError.FILE_ACCESS, refused);
    }
  }

  /** The operands of the SITE that goes in front of a put; empty for UNIX files and DD names. */
  Optional<String> site(ClientSession session) {
    return isDdName()
        ? Optional.empty()
        : session.local().attributes(name).flatMap(LocalFile::site);
  }

  /**
   * Attributes as operands of SITE; {@code FIXrecfm} and {@code VARrecfm} are for VM.
   *
   * @see "z/OS Communications Server IP User's Guide and Commands, SENDSite subcommand"
   */
  static Optional<String> site(DataSetAttributes attributes) {
    String common = " RECFM=" + attributes.recfm() + " BLKSIZE=" + attributes.blksize();
    String lrecl = " LRECL=" + attributes.lrecl();
    return switch (attributes.recfm().kind()) {
      case FIXED -> Optional.of("FIXrecfm " + attributes.lrecl() + lrecl + common);
      case VARIABLE -> Optional.of("VARrecfm" + lrecl + common);
      case UNDEFINED -> Optional.of(common.strip());
      case NONE -> Optional.empty();
    };
  }
}

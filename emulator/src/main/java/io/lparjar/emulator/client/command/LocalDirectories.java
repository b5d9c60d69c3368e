package io.lparjar.emulator.client.command;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.ftp.reply.Reply;
import java.util.Optional;

/**
 * {@code LCD}, {@code LPWD}, {@code LMKDIR} and {@code MKDIR}.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, LCd, LMkdir, MKdir subcommands"
 */
final class LocalDirectories {
  private LocalDirectories() {}

  /** {@code LCD local_directory}. */
  static void lcd(ClientSession session, String operands) {
    Words.require(session, operands, 1, "LCD localdirectory");
    require(session, operands, session.local().command("CWD " + operands));
    lpwd(session, "");
  }

  /** {@code LPWD}. */
  static void lpwd(ClientSession session, String operands) {
    session.show(session.local().directory());
  }

  /** {@code LMKDIR local_directory [(LIKE remote_directory]}: LOCSITE takes on what XDSS says. */
  static void lmkdir(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "LMKDIR localdirectory");
    model(words).ifPresent(model -> becomeLike(session, foreignAttributes(session, model)));
    require(session, words.name(0, ""), session.local().command("MKD " + words.name(0, "")));
  }

  /** The operands of SITE that allocate like that data set of the server's. */
  static String foreignAttributes(ClientSession session, String name) {
    String reply = session.require("XDSS " + name).lastLine();
    int site = reply.indexOf(" SITE ");
    if (site < 0) {
      throw new ClientFailure(ClientError.SERVER);
    }
    return reply.substring(site + " SITE ".length()).strip();
  }

  /** New local data sets are allocated with these values of SITE from now on. */
  static void becomeLike(ClientSession session, String attributes) {
    require(session, attributes, session.local().command("SITE " + attributes));
    session.say(ClientMessage.SITE_VARIABLES_CHANGED);
  }

  private static Optional<String> model(Words words) {
    return words.option().startsWith("LIKE ")
        ? Optional.of(words.option().substring("LIKE ".length()).strip())
        : Optional.empty();
  }

  /** Tells what the local system says, and fails, when that is a refusal. */
  static void require(ClientSession session, String name, Reply reply) {
    if (reply.isFailure()) {
      session.say(ClientMessage.LOCAL_FAILURE, name, reply.lastLine());
      throw new ClientFailure(ClientError.FILE_ACCESS);
    }
  }

  /** {@code MKDIR directory [(LIKE local_directory]}: SITE tells the server about the model. */
  static void mkdir(ClientSession session, String operands) {
    Words words = Words.require(session, operands, 1, "MKDIR directory");
    Optional<String> model = model(words);
    if (model.isPresent()) {
      Optional<DataSetAttributes> attributes = session.local().attributes(model.get());
      if (attributes.filter(DataSetAttributes::isPartitioned).isEmpty()) {
        session.say(ClientMessage.LOCAL_FAILURE, model.get(), "not a partitioned data set");
        throw new ClientFailure(ClientError.FILE_ACCESS);
      }
      session.require("SITE " + allocation(attributes.get()));
    }
    session.require("MKD " + words.name(0, ""));
  }

  /** What makes the server allocate alike; order and form are [inferred]. */
  static String allocation(DataSetAttributes model) {
    SpaceRequest space = model.space();
    String unit =
        switch (space.unit()) {
          case TRACK -> "TRACKS";
          case CYLINDER -> "CYLINDERS";
          case BLOCK -> "BLOCKS";
        };
    return (model.isPartitioned() ? "PDSTYPE=" + model.type() + " " : "")
        + "RECFM="
        + model.recfm()
        + " LRECL="
        + model.lrecl()
        + " BLKSIZE="
        + model.blksize()
        + " "
        + unit
        + " PRIMARY="
        + Math.max(1, space.primary())
        + " SECONDARY="
        + space.secondary()
        + (space.directoryBlocks() > 0 ? " DIRECTORY=" + space.directoryBlocks() : "");
  }
}

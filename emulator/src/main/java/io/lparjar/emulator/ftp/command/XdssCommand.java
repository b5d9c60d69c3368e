package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.PathName;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code XDSS}: shows the attributes of a data set as a SITE command that makes one like it.
 *
 * <pre>
 * 200 SITE PDSTYPE=PDSE RECFM=FB BLKSIZE=16000 DIRECTORY=1 LRECL=80 PRIMARY=3 SECONDARY=110 TRACKS EATTR=SYSTEM
 * </pre>
 *
 * <p>The form for a PDSE is [seen], the others are [inferred] from it. A generation may be named by
 * its relative number. [documented for MVSGET]
 */
final class XdssCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    DataSets dataSets = session.services().dataSets();
    DataSetName name = name(session.qualify(argument.strip()), dataSets);
    CatalogEntry entry =
        dataSets
            .find(name)
            .orElseThrow(() -> DataSetException.of(DataSetException.Reason.NOT_FOUND, name));
    return new Outcome.Done(Reply.of(ServerMessage.ATTRIBUTES, describe(entry.attributes())));
  }

  /** Of a member there are no attributes. */
  private static DataSetName name(PathName path, DataSets dataSets) {
    return path.generation().isPresent()
        ? path.target().located(dataSets).dataSet()
        : new DataSetName(path.toString());
  }

  private static String describe(DataSetAttributes attributes) {
    SpaceRequest space = attributes.space();
    StringBuilder site = new StringBuilder();
    if (attributes.isPartitioned()) {
      site.append(attributes.type() == DataSetType.PDSE ? "PDSTYPE=PDSE " : "PDSTYPE=PDS ");
    }
    if (attributes.type() == DataSetType.LARGE) {
      site.append("DSNTYPE=LARGE ");
    }
    site.append("RECFM=").append(attributes.recfm());
    site.append(" BLKSIZE=").append(attributes.blksize());
    if (attributes.isPartitioned()) {
      site.append(" DIRECTORY=").append(Math.max(1, space.directoryBlocks()));
    }
    site.append(" LRECL=").append(attributes.lrecl());
    site.append(" PRIMARY=").append(space.primary());
    site.append(" SECONDARY=").append(space.secondary());
    site.append(' ').append(space.unit()).append("S EATTR=SYSTEM");
    return site.toString();
  }
}

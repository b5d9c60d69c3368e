package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.WorkingDirectory;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code XLMT}: asks whether load modules can be moved as such to or from the working directory, by
 * clients of z/OS before they do. Modules of this system are descriptions only, so that they are
 * then moved as any member is.
 *
 * <ol>
 *   <li>251 when the working directory is not a PDS, or not the PDSE that was asked for
 *   <li>252 when it is not a load library
 *   <li>253 when it is one
 * </ol>
 *
 * The texts of 251 and 252 are [seen]; what stands behind the verb, and 253, are [inferred].
 */
final class XlmtCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    boolean extended = argument.strip().toUpperCase(Locale.ROOT).equals("PDSE");
    Optional<DataSetAttributes> library =
        session.unixDirectory().isEmpty()
                && session.workingDirectory()
                    instanceof WorkingDirectory.PartitionedDataSet partitioned
            ? session
                .services()
                .dataSets()
                .find(partitioned.name())
                .map(CatalogEntry::attributes)
                .filter(attributes -> !extended || attributes.type() == DataSetType.PDSE)
            : Optional.empty();
    if (library.isEmpty()) {
      return done(extended ? ServerMessage.NOT_A_PDSE : ServerMessage.NOT_A_PDS);
    }
    return done(
        library.get().recfm().isUndefined()
            ? ServerMessage.NO_LOAD_MODULE_TRANSFER
            : ServerMessage.NOT_A_LOAD_LIBRARY);
  }

  private static Outcome done(ServerMessage text) {
    return new Outcome.Done(Reply.of(text));
  }
}

package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.PathName;
import io.lparjar.emulator.ftp.site.SiteMessage;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import java.util.List;
import java.util.Optional;

/**
 * The data set whose record format new ones get (DCBDSN). FTP.DATA names it in full, SITE in quotes
 * or in the working directory [documented]. A name under which nothing is in the catalog, which is
 * none, or whose data set was never opened counts as no model [inferred].
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SIte subcommand, DCbdsn"
 */
public final class ModelDataSet {
  private ModelDataSet() {}

  /**
   * The settings with the full name of a model that SITE has just named, or the model that was
   * there when there can be none of that name.
   *
   * @param notes takes a line about such a name
   */
  public static TransferSettings qualified(
      FtpSession session, TransferSettings settings, List<String> notes) {
    Optional<String> before = session.settings().get(SiteParameters.DCBDSN);
    Optional<String> wanted = settings.get(SiteParameters.DCBDSN);
    if (wanted.isEmpty() || wanted.equals(before)) {
      return settings;
    }
    PathName name = session.qualify(wanted.get());
    try {
      return settings.with(SiteParameters.DCBDSN, Optional.of(name.target().toString()));
    } catch (InvalidNameException noName) {
      notes.add(
          Reply.of(SiteMessage.INVALID, SiteParameters.DCBDSN.label(), wanted.get()).lastLine());
      return settings.with(SiteParameters.DCBDSN, before);
    }
  }

  /**
   * Waits for the recall of a model that SITE has just named and that is migrated, unless that is
   * not wanted. [documented]
   *
   * @param notes gets a line about it
   * @throws io.lparjar.datasets.allocation.DataSetException when it cannot be recalled
   */
  public static void recall(FtpSession session, TransferSettings settings, List<String> notes) {
    boolean isNew =
        !settings.get(SiteParameters.DCBDSN).equals(session.settings().get(SiteParameters.DCBDSN));
    if (isNew && session.isLoggedIn() && settings.get(SiteParameters.AUTORECALL)) {
      entry(session, settings)
          .filter(CatalogEntry::isMigrated)
          .map(CatalogEntry::name)
          .ifPresent(
              model -> {
                notes.add(Reply.of(SiteMessage.MODEL_MIGRATED, model).lastLine());
                session
                    .services()
                    .dataSets()
                    .allocate(
                        session.requester(),
                        AllocationRequest.existing(model, DispositionStatus.SHR))
                    .close();
              });
    }
  }

  /** Its attributes, when there is a model. */
  static Optional<DataSetAttributes> find(FtpSession session) {
    return entry(session, session.settings())
        .map(CatalogEntry::attributes)
        .filter(attributes -> !attributes.recfm().equals(RecordFormat.NONE));
  }

  private static Optional<CatalogEntry> entry(FtpSession session, TransferSettings settings) {
    try {
      return settings
          .get(SiteParameters.DCBDSN)
          .map(name -> new DataSetName(name.replace("'", "")))
          .flatMap(session.services().dataSets()::find);
    } catch (InvalidNameException noName) {
      return Optional.empty();
    }
  }
}

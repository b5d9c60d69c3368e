package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What data sets are like that the server makes. Record format, record length and block size that
 * SITE left blank are those of the model data set (DCBDSN) [documented]. Another value that SITE
 * left blank is that of the data class when SITE names one, else that of a server without FTP.DATA
 * [inferred]; save for the block size, which the system then determines.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SIte subcommand"
 */
public final class NewDataSets {
  private final TransferSettings settings;
  private final StorageClasses classes;

  private NewDataSets(FtpSession session, DataSetName name) {
    this.settings = session.settings();
    this.classes =
        session
            .services()
            .dataSets()
            .classesOf(
                name,
                new StorageClasses(
                    settings.get(SiteParameters.DATACLASS).orElse(""),
                    settings.get(SiteParameters.STORCLASS).orElse(""),
                    settings.get(SiteParameters.MGMTCLASS).orElse("")));
  }

  /**
   * A sequential data set, for STOR, STOU and APPE; gives back space it does not use [recalled].
   */
  public static NewDataSet sequential(FtpSession session, DataSetName name) {
    return new NewDataSets(session, name)
        .of(
            session,
            DataSetOrganization.PS,
            session.settings().get(SiteParameters.DSNTYPE).orElse(DataSetType.BASIC),
            0)
        .releasing(true);
  }

  /** A partitioned data set, for MKD. */
  public static NewDataSet partitioned(FtpSession session, DataSetName name) {
    NewDataSets wanted = new NewDataSets(session, name);
    DataSetType type = session.settings().get(SiteParameters.PDSTYPE).orElse(DataSetType.PDS);
    int directoryBlocks = type == DataSetType.PDS ? wanted.value(SiteParameters.DIRECTORY, 0) : 0;
    return wanted.of(session, DataSetOrganization.PO, type, directoryBlocks);
  }

  private NewDataSet of(
      FtpSession session, DataSetOrganization dsorg, DataSetType type, int directoryBlocks) {
    SpaceRequest space =
        new SpaceRequest(
            settings.get(SiteParameters.SPACETYPE),
            value(SiteParameters.PRIMARY, 0),
            value(SiteParameters.SECONDARY, 0),
            directoryBlocks);
    Optional<DataSetAttributes> model = ModelDataSet.find(session);
    RecordFormat recfm =
        settings
            .get(SiteParameters.RECFM)
            .or(() -> model.map(DataSetAttributes::recfm))
            .orElseGet(() -> value(SiteParameters.RECFM, RecordFormat.NONE));
    int lrecl =
        settings
            .get(SiteParameters.LRECL)
            .or(() -> model.map(DataSetAttributes::lrecl))
            .orElseGet(() -> value(SiteParameters.LRECL, 0));
    int blksize =
        settings
            .get(SiteParameters.BLKSIZE)
            .or(
                () ->
                    model
                        .filter(like -> isLike(like, recfm, lrecl))
                        .map(DataSetAttributes::blksize))
            .orElse(0);
    DataSetAttributes attributes = new DataSetAttributes(dsorg, type, recfm, lrecl, blksize, space);
    List<String> volumes = settings.get(SiteParameters.VOLUME);
    LocalDate today = LocalDate.now(session.services().clock());
    return new NewDataSet(attributes, "", settings.get(SiteParameters.UNIT).orElse(""))
        .onVolumes(volumes, unitCount(volumes))
        .managed(classes)
        .expiring(settings.get(SiteParameters.RETPD).map(today::plusDays));
  }

  /** Whether the model's block size suits: with other records it might not. [inferred] */
  private static boolean isLike(DataSetAttributes model, RecordFormat recfm, int lrecl) {
    return model.recfm().equals(recfm) && model.lrecl() == lrecl;
  }

  /** UCOUNT, of which P is as many as there are volumes; no more than VCOUNT. */
  private int unitCount(List<String> volumes) {
    int wanted =
        settings
            .get(SiteParameters.UCOUNT)
            .map(count -> count.equals("P") ? volumes.size() : Integer.parseInt(count))
            .orElse(1);
    return Math.max(1, Math.min(wanted, settings.get(SiteParameters.VCOUNT)));
  }

  /** What SITE says; else the data class decides, and without one the default. */
  private <T> T value(SiteParameter<Optional<T>> parameter, T blank) {
    Optional<T> given = settings.get(parameter);
    return !classes.data().isEmpty()
        ? given.orElse(blank)
        : given.or(parameter::defaultValue).orElseThrow();
  }
}

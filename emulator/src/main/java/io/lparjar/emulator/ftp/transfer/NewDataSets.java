package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import java.util.Optional;

/**
 * What data sets are like that the server makes. Record format, record length and block size that
 * SITE left blank are those of the model data set (DCBDSN) [documented]. Without one, and for all
 * other values, blank stands for the value of a server without FTP.DATA [inferred], save for the
 * block size, which the system then determines.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SIte subcommand"
 */
public final class NewDataSets {
  private NewDataSets() {}

  /** A sequential data set, for STOR, STOU and APPE. */
  public static NewDataSet sequential(FtpSession session) {
    TransferSettings settings = session.settings();
    return of(
        session,
        DataSetOrganization.PS,
        settings.get(SiteParameters.DSNTYPE).orElse(DataSetType.BASIC),
        0);
  }

  /** A partitioned data set, for MKD. */
  public static NewDataSet partitioned(FtpSession session) {
    TransferSettings settings = session.settings();
    DataSetType type = settings.get(SiteParameters.PDSTYPE).orElse(DataSetType.PDS);
    int directoryBlocks = type == DataSetType.PDS ? value(settings, SiteParameters.DIRECTORY) : 0;
    return of(session, DataSetOrganization.PO, type, directoryBlocks);
  }

  private static NewDataSet of(
      FtpSession session, DataSetOrganization dsorg, DataSetType type, int directoryBlocks) {
    TransferSettings settings = session.settings();
    SpaceRequest space =
        new SpaceRequest(
            settings.get(SiteParameters.SPACETYPE),
            value(settings, SiteParameters.PRIMARY),
            value(settings, SiteParameters.SECONDARY),
            directoryBlocks);
    Optional<DataSetAttributes> model = ModelDataSet.find(session);
    RecordFormat recfm =
        settings
            .get(SiteParameters.RECFM)
            .or(() -> model.map(DataSetAttributes::recfm))
            .orElseGet(() -> value(settings, SiteParameters.RECFM));
    int lrecl =
        settings
            .get(SiteParameters.LRECL)
            .or(() -> model.map(DataSetAttributes::lrecl))
            .orElseGet(() -> value(settings, SiteParameters.LRECL));
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
    String volume = settings.get(SiteParameters.VOLUME).stream().findFirst().orElse("");
    return new NewDataSet(attributes, volume, settings.get(SiteParameters.UNIT).orElse(""));
  }

  /** Whether the model's block size suits: with other records it might not. [inferred] */
  private static boolean isLike(DataSetAttributes model, RecordFormat recfm, int lrecl) {
    return model.recfm().equals(recfm) && model.lrecl() == lrecl;
  }

  private static <T> T value(TransferSettings settings, SiteParameter<Optional<T>> parameter) {
    return settings.get(parameter).or(parameter::defaultValue).orElseThrow();
  }
}

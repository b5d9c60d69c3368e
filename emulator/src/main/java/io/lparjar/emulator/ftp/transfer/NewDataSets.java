package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import java.util.Optional;

/**
 * What data sets are like that the server makes. A value that SITE left blank is that of a server
 * without FTP.DATA [inferred], save for the block size, which the system then determines.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SIte subcommand"
 */
public final class NewDataSets {
  private NewDataSets() {}

  /** A sequential data set, for STOR, STOU and APPE. */
  public static NewDataSet sequential(TransferSettings settings) {
    return of(
        settings,
        DataSetOrganization.PS,
        settings.get(SiteParameters.DSNTYPE).orElse(DataSetType.BASIC),
        0);
  }

  /** A partitioned data set, for MKD. */
  public static NewDataSet partitioned(TransferSettings settings) {
    DataSetType type = settings.get(SiteParameters.PDSTYPE).orElse(DataSetType.PDS);
    int directoryBlocks = type == DataSetType.PDS ? value(settings, SiteParameters.DIRECTORY) : 0;
    return of(settings, DataSetOrganization.PO, type, directoryBlocks);
  }

  private static NewDataSet of(
      TransferSettings settings, DataSetOrganization dsorg, DataSetType type, int directoryBlocks) {
    SpaceRequest space =
        new SpaceRequest(
            settings.get(SiteParameters.SPACETYPE),
            value(settings, SiteParameters.PRIMARY),
            value(settings, SiteParameters.SECONDARY),
            directoryBlocks);
    DataSetAttributes attributes =
        new DataSetAttributes(
            dsorg,
            type,
            value(settings, SiteParameters.RECFM),
            value(settings, SiteParameters.LRECL),
            settings.get(SiteParameters.BLKSIZE).orElse(0),
            space);
    String volume = settings.get(SiteParameters.VOLUME).stream().findFirst().orElse("");
    return new NewDataSet(attributes, volume, settings.get(SiteParameters.UNIT).orElse(""));
  }

  private static <T> T value(TransferSettings settings, SiteParameter<Optional<T>> parameter) {
    return settings.get(parameter).or(parameter::defaultValue).orElseThrow();
  }
}

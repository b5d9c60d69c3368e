package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.jes.jcl.DcbAttributes;
import io.lparjar.jes.jcl.DcbAttributes.Dsntype;
import io.lparjar.jes.jcl.DcbAttributes.Dsorg;
import io.lparjar.jes.jcl.DdStatement;
import io.lparjar.jes.jcl.DdTarget;
import java.time.LocalDate;
import java.util.Optional;

/** What a DD statement says about the data set that it makes. */
final class NewDataSets {
  private NewDataSets() {}

  /**
   * Attributes, volume and unit of the new data set.
   *
   * @param withMember whether DSN= names a member
   * @param today from which a retention period counts
   * @throws DataSetException when the model that LIKE= names is not in the catalog
   */
  static NewDataSet of(
      DataSets dataSets,
      DdStatement statement,
      DdTarget.DataSet dataSet,
      boolean withMember,
      LocalDate today) {
    Optional<DataSetAttributes> model =
        model(dataSets, dataSet.like()).filter(like -> !like.isVsam());
    DcbAttributes dcb = statement.dcb();
    DataSetOrganization dsorg = organizationOf(dcb, dataSet, withMember, model);
    DataSetAttributes attributes =
        new DataSetAttributes(
            dsorg,
            typeOf(dcb.dsntype(), dsorg, model),
            dcb.recfm().kind() != RecordFormat.Kind.NONE
                ? dcb.recfm()
                : model.map(DataSetAttributes::recfm).orElse(RecordFormat.NONE),
            dcb.lrecl() != 0 ? dcb.lrecl() : model.map(DataSetAttributes::lrecl).orElse(0),
            dcb.blksize(),
            dataSet.space().isCoded()
                ? dataSet.space().inTracks()
                : model.map(DataSetAttributes::space).orElse(dataSet.space().request()));
    return new NewDataSet(attributes, "", dataSet.unit())
        .onVolumes(dataSet.volumes(), 1)
        .managed(dataSet.management().classes())
        .expiring(dataSet.management().expires(today))
        .preferringExtended(dcb.dsntype() == Dsntype.EXTPREF)
        .keepingGenerations(dataSet.management().generations())
        .releasing(dataSet.space().release());
  }

  private static Optional<DataSetAttributes> model(DataSets dataSets, String like) {
    if (like.isEmpty()) {
      return Optional.empty();
    }
    DataSetName name = new DataSetName(like);
    CatalogEntry entry =
        dataSets
            .find(name)
            .orElseThrow(() -> DataSetException.of(DataSetException.Reason.NOT_FOUND, name));
    return Optional.of(entry.attributes());
  }

  private static DataSetOrganization organizationOf(
      DcbAttributes dcb,
      DdTarget.DataSet dataSet,
      boolean withMember,
      Optional<DataSetAttributes> model) {
    if (withMember
        || dcb.dsorg() == Dsorg.PO
        || dcb.dsorg() == Dsorg.POU
        || dcb.dsntype() == Dsntype.LIBRARY
        || dcb.dsntype() == Dsntype.PDS
        || dataSet.space().request().directoryBlocks() > 0) {
      return DataSetOrganization.PO;
    }
    return switch (dcb.dsorg()) {
      case NONE -> model.map(DataSetAttributes::dsorg).orElse(DataSetOrganization.PS);
      case DA, DAU -> DataSetOrganization.DA;
      case PS, PSU, PO, POU, IS, ISU -> DataSetOrganization.PS;
    };
  }

  private static DataSetType typeOf(
      Dsntype dsntype, DataSetOrganization dsorg, Optional<DataSetAttributes> model) {
    return switch (dsntype) {
      case LIBRARY -> DataSetType.PDSE;
      case PDS -> DataSetType.PDS;
      case LARGE -> DataSetType.LARGE;
      case EXTREQ, EXTPREF -> DataSetType.EXTENDED;
      case BASIC -> DataSetType.BASIC;
      case NONE, PIPE, HFS ->
          model
              .filter(like -> like.dsorg() == dsorg)
              .map(DataSetAttributes::type)
              .orElse(dsorg == DataSetOrganization.PO ? DataSetType.PDS : DataSetType.BASIC);
    };
  }
}

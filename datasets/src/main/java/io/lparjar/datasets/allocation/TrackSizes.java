package io.lparjar.datasets.allocation;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.catalog.Catalog;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.catalog.MemberTotals;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.TrackMeter;
import java.io.IOException;

/**
 * What data sets and members take of their tracks, see {@link TrackMeter#size}: the size that the
 * catalog knows, or, where blocks may be short, what measuring the content gives.
 */
record TrackSizes(Catalog catalog, ContentStore devices) {

  /** The size of a data set, or of all members together. */
  long of(CatalogRecord record) {
    if (!record.isPartitioned()) {
      return measured(record, record.key(), record.entry().sizeInBytes());
    }
    MemberTotals totals = catalog.memberTotals(record);
    if (totals.sizeInBytes() == 0 || !TrackMeter.laysBlocks(record.entry().attributes())) {
      return totals.sizeInBytes();
    }
    long[] sum = {0};
    catalog.listMembers(
        record, MemberPattern.ALL, member -> sum[0] += of(record, member).sizeInBytes());
    return sum[0];
  }

  /** A member with this size in place of its own. */
  Member of(CatalogRecord record, Member member) {
    return member.isAlias()
        ? member
        : member.sized(measured(record, record.key(member.name()), member.sizeInBytes()));
  }

  private long measured(CatalogRecord record, ContentKey key, long sizeInBytes) {
    DataSetAttributes attributes = record.entry().attributes();
    if (!TrackMeter.laysBlocks(attributes) || sizeInBytes == 0) {
      return sizeInBytes;
    }
    try (Content content = devices.open(key)) {
      return TrackMeter.of(attributes, content).size();
    } catch (IOException e) {
      throw Storage.failure(record.name(), e);
    }
  }
}

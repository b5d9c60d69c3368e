package io.lparjar.jes.execution;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which data set a DD statement means, after back references and temporary names.
 *
 * @param name data set name
 * @param memberName member, or null
 * @param temporary whether it lives in the job only
 */
record ResolvedDataSet(DataSetName name, @Nullable MemberName memberName, boolean temporary) {

  Optional<MemberName> member() {
    return Optional.ofNullable(memberName);
  }
}

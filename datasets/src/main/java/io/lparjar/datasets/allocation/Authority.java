package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SafDecision;
import org.jspecify.annotations.Nullable;

/** Who may do what with a data set: class DATASET; without a profile everybody everything. */
final class Authority {
  private final Saf saf;

  Authority(Saf saf) {
    this.saf = saf;
  }

  /**
   * Asks whether the requester's user has {@code wanted} access.
   *
   * @throws DataSetException {@code NOT_AUTHORIZED}
   */
  void require(Requester requester, DataSetName name, AccessLevel wanted) {
    require(requester, name, null, wanted);
  }

  /** The same for a member, whose data set decides and which the refusal names. */
  void require(
      Requester requester, DataSetName name, @Nullable MemberName member, AccessLevel wanted) {
    SafDecision decision =
        saf.authorize(requester.user(), ResourceClass.DATASET, name.value(), wanted);
    boolean allowed =
        switch (decision) {
          case PERMIT, NO_DECISION -> true;
          case DENY -> false;
        };
    if (!allowed) {
      throw DataSetException.of(Reason.NOT_AUTHORIZED, name, member);
    }
  }
}

package io.lparjar.datasets.allocation;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import java.util.ArrayList;
import java.util.List;

/** What a requester holds for one purpose, let go together and in reverse order. */
final class Holds implements AutoCloseable {
  private final Serialization serialization;
  private final Requester requester;
  private final List<Serialization.Hold> held = new ArrayList<>(2);
  private boolean exclusive;

  Holds(Serialization serialization, Requester requester) {
    this.serialization = serialization;
    this.requester = requester;
  }

  /** What the same requester holds for another purpose: nothing so far. */
  Holds another() {
    return new Holds(serialization, requester);
  }

  /** Holds a data set as well, if that can be done at once. */
  void add(DataSetName name, Serialization.Mode mode) {
    held.add(serialization.obtain(requester, name, mode));
    exclusive |= mode == Serialization.Mode.EXCLUSIVE;
  }

  /** Whether nobody else has a data set that is held. */
  boolean isExclusive() {
    return exclusive;
  }

  /** Holds a member as well, if that can be done at once. */
  void add(DataSetName name, MemberName member, Serialization.Mode mode) {
    held.add(serialization.obtain(requester, name, member, mode));
  }

  /** Holds a data set exclusively as well, unless somebody else has it. */
  boolean tryExclusive(DataSetName name) {
    try {
      add(name, Serialization.Mode.EXCLUSIVE);
      return true;
    } catch (DataSetException inUse) {
      return false;
    }
  }

  /** Has {@code hold} let go with the others. */
  void add(Serialization.Hold hold) {
    held.add(hold);
  }

  @Override
  public void close() {
    while (!held.isEmpty()) {
      held.remove(held.size() - 1).close();
    }
  }
}

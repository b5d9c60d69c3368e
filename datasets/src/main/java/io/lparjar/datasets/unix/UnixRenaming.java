package io.lparjar.datasets.unix;

import io.lparjar.datasets.store.UnixFileRow;
import io.lparjar.datasets.store.UnixFileTable;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixLookup.Place;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities.UnixIdentity;
import io.lparjar.security.store.Transaction;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Moves a file to another name or directory, in place of what may be there. */
final class UnixRenaming {
  private final UnixTree tree;
  private final SecurityEnvironment user;
  private final UnixPath from;
  private final UnixPath to;

  UnixRenaming(UnixTree tree, SecurityEnvironment user, UnixPath from, UnixPath to) {
    this.tree = tree;
    this.user = user;
    this.from = from;
    this.to = to;
  }

  /** Carries it out; gives back what had the new name before. */
  Optional<UnixFileRow> carryOut() {
    AtomicReference<@Nullable UnixFileRow> gone = new AtomicReference<>();
    tree.change(user, from, false, (transaction, old) -> gone.set(move(transaction, old)));
    return Optional.ofNullable(gone.get());
  }

  private @Nullable UnixFileRow move(Transaction transaction, Place old) {
    UnixIdentity identity = tree.identity(user);
    Place target = UnixLookup.in(transaction, identity).find(to, false);
    UnixFileRow file = old.required();
    if (target.file().filter(file::equals).isPresent()) {
      return null;
    }
    if (file.id() == UnixLookup.ROOT || target.path().startsWith(old.path())) {
      throw new UnixFileException(Reason.INVALID, to.toString());
    }
    UnixAccess.checkRemoval(identity, old.directory(), file, from);
    UnixAccess.check(identity, target.directory(), UnixAccess.WRITE + UnixAccess.SEARCH, to);
    if (target.file().isPresent()) {
      makeWay(transaction, file, target);
    }
    UnixFileTable.move(transaction, file.id(), target.directory().id(), to.name());
    tree.touch(transaction, old.directory());
    tree.touch(transaction, target.directory());
    return target.file().orElse(null);
  }

  private void makeWay(Transaction transaction, UnixFileRow file, Place target) {
    if (UnixLookup.isDirectory(file)) {
      tree.checkEmptyDirectory(transaction, user, target);
    } else if (UnixLookup.isDirectory(target.required())) {
      throw new UnixFileException(Reason.IS_DIRECTORY, target.path().toString());
    }
    tree.remove(transaction, user, target);
  }
}

package io.lparjar.emulator.ftp.listing;

import static io.lparjar.emulator.ftp.site.SiteParameters.DIRECTORYMODE;
import static io.lparjar.emulator.ftp.site.SiteParameters.LISTLEVEL;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.PathName;
import io.lparjar.emulator.ftp.session.WorkingDirectory;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Optional;

/**
 * What LIST and NLST are asked for outside JES mode.
 *
 * <ol>
 *   <li>members, when a member or pattern of members was named, or inside a partitioned data set
 *   <li>one level of qualifiers in DIRECTORYMODE
 *   <li>else data sets; without argument all below the prefix
 * </ol>
 *
 * @param session whose
 * @param argument as typed
 * @param namesOnly for NLST
 */
public record ListRequest(FtpSession session, String argument, boolean namesOnly) {
  private static final String ALL_BELOW = "*.**";

  /**
   * The list, or the reply that there is nothing to list.
   *
   * @throws io.lparjar.datasets.name.InvalidNameException when a pattern is wrong
   * @throws io.lparjar.datasets.allocation.DataSetException when members cannot be listed
   */
  public Outcome outcome() {
    return session.workingDirectory() instanceof WorkingDirectory.PartitionedDataSet partitioned
            && argument.isBlank()
        ? members(partitioned.name(), "*")
        : named(session.qualify(argument));
  }

  private Outcome named(PathName path) {
    if (path.hasMember() && path.generation().isEmpty()) {
      return members(new DataSetName(path.dataSet()), path.member());
    }
    ShownName shown = new ShownName(path.absolute(), session.workingDirectory().prefix());
    Optional<DataSetRow> row =
        namesOnly
            ? Optional.empty()
            : Optional.of(DataSetRow.ofLevel(session.settings().get(LISTLEVEL)));
    DataSets dataSets = session.services().dataSets();
    StatusRows status = StatusRows.of(session);
    String name =
        path.generation().isEmpty()
            ? path.dataSet()
            : path.target().located(dataSets).dataSet().value();
    Listing listing =
        session.settings().get(DIRECTORYMODE)
            ? oneLevel(dataSets, name, shown, row, status)
            : new DataSetListing(
                dataSets, new DataSetPattern(dataSetMode(name)), shown, row, status);
    return transfer(listing, ListMessage.NO_DATA_SETS);
  }

  /**
   * A prefix stands for everything below it, and a last qualifier that ends in {@code *} also for
   * what has further qualifiers: {@code LIST T*} shows TEST.PDS. [seen]
   */
  private static String dataSetMode(String name) {
    if (name.isEmpty() || name.endsWith(".")) {
      return name + ALL_BELOW;
    }
    return name.endsWith("*") && !name.endsWith("**") ? name + ".**" : name;
  }

  private static Listing oneLevel(
      DataSets dataSets,
      String name,
      ShownName shown,
      Optional<DataSetRow> row,
      StatusRows status) {
    String level = name.isEmpty() || name.endsWith(".") ? name + "*" : name;
    int last = level.lastIndexOf('.');
    if (last > 0) {
      new DataSetName(level.substring(0, last));
    }
    int qualifiers = 1 + (int) level.chars().filter(c -> c == '.').count();
    return new DirectoryModeListing(
        dataSets, new DataSetPattern(level + ".**"), qualifiers, shown, row, status);
  }

  private Outcome members(DataSetName name, String pattern) {
    Listing listing =
        new MemberListing(
            session.services().dataSets(),
            session.requester(),
            name,
            new MemberPattern(pattern),
            namesOnly);
    return transfer(listing, ListMessage.NO_MEMBERS);
  }

  private Outcome transfer(Listing listing, ListMessage nothing) {
    return ListTransfer.of(
            session, listing, Reply.of(ListMessage.STARTED), Reply.of(ListMessage.COMPLETED))
        .<Outcome>map(Outcome.Transmit::new)
        .orElseGet(() -> new Outcome.Done(Reply.of(nothing)));
  }
}

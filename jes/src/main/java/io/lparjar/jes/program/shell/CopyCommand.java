package io.lparjar.jes.program.shell;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.unix.UnixPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * {@code cp}: a file to another, or from or to a cataloged data set or member, {@code
 * "//'HLQ.DATA(MEMBER)'"}, as text: lines become records, records lose their trailing blanks.
 */
final class CopyCommand {
  private CopyCommand() {}

  /** Copies. */
  static int cp(ShellSession session, List<String> arguments) throws IOException {
    List<String> names = FileCommands.names(arguments);
    if (names.size() != 2) {
      throw new ShellException(2, "cp: EDC5121I Invalid argument.");
    }
    String from = names.get(0);
    String to = names.get(1);
    if (from.startsWith("//")) {
      try (Allocation allocation = allocate(session, from, DispositionStatus.SHR);
          InputStream input = new RecordInputStream(allocation.openReader())) {
        copy(session, input, from.replaceAll(".*[.(/']([A-Z0-9$#@]+)\\)?'?$", "$1"), to);
      }
    } else {
      try (InputStream input = session.read(from)) {
        copy(session, input, session.path(from).name(), to);
      }
    }
    return 0;
  }

  private static void copy(ShellSession session, InputStream input, String name, String to)
      throws IOException {
    if (to.startsWith("//")) {
      try (Allocation allocation = allocate(session, to, DispositionStatus.OLD);
          OutputStream output =
              new RecordOutputStream(allocation.openWriter(WriteRequest.REPLACE))) {
        input.transferTo(output);
      }
      return;
    }
    UnixPath target = FileCommands.into(session, to, name);
    try (OutputStream output = session.write(target.toString(), false)) {
      input.transferTo(output);
    }
  }

  /** What {@code //'A.B(C)'} names; without quotes the user id stands in front. */
  private static Allocation allocate(ShellSession session, String text, DispositionStatus status) {
    String name = text.substring(2);
    boolean quoted = name.length() > 2 && name.startsWith("'") && name.endsWith("'");
    name = quoted ? name.substring(1, name.length() - 1) : session.user().userId() + "." + name;
    int parenthesis = name.indexOf('(');
    if (parenthesis < 0) {
      DataSetName dataSet = DataSetName.parse(name);
      return session.step().dataSets().allocate(AllocationRequest.existing(dataSet, status));
    }
    DataSetName dataSet = DataSetName.parse(name.substring(0, parenthesis));
    MemberName member = MemberName.parse(name.substring(parenthesis + 1).replace(")", ""));
    return session
        .step()
        .dataSets()
        .allocate(AllocationRequest.existing(dataSet, status).member(member));
  }
}

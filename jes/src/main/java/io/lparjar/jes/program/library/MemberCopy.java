package io.lparjar.jes.program.library;

import io.lparjar.datasets.allocation.UnusedSpace;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.Report;
import io.lparjar.jes.program.StepContext;
import io.lparjar.jes.program.library.CopyRequest.Input;
import io.lparjar.jes.program.library.CopyRequest.Selected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Carries out one COPY. */
final class MemberCopy {
  private static final int WARNING = 4;
  private static final int FAILED = 8;

  private final StepContext step;
  private final Report report;
  private final CopyRequest request;
  private final Set<String> found = new HashSet<>();
  private int code;

  MemberCopy(StepContext step, Report report, CopyRequest request) {
    this.step = step;
    this.report = report;
    this.request = request;
  }

  int run() throws IOException {
    if (isMissing(request.output())) {
      return FAILED;
    }
    Optional<Library> output = Library.of(step, request.output());
    for (Input input : request.inputs()) {
      if (isMissing(input.ddName())) {
        return FAILED;
      }
      Optional<Library> from = Library.of(step, input.ddName());
      if (from.isPresent() && output.isPresent()) {
        copy(input, from.get(), output.get());
      } else if (from.isPresent()) {
        unload(input, from.get());
      } else if (output.isPresent()) {
        load(input, output.get());
      } else {
        report.line(LibraryMessage.NOT_PARTITIONED.with(input.ddName()));
        return FAILED;
      }
    }
    for (Selected selected : request.selected()) {
      if (!found.contains(selected.name())) {
        report.line(LibraryMessage.NOT_FOUND.with(selected.name()));
        code = WARNING;
      }
    }
    if (output.isPresent() && !output.get().isExtended()) {
      UnusedSpace unused = output.get().unused();
      report.line(LibraryMessage.UNUSED_TRACKS.with(unused.tracks(), request.output()));
      report.line(LibraryMessage.UNUSED_BLOCKS.with(unused.directoryBlocks()));
    }
    return code;
  }

  private boolean isMissing(String ddName) throws IOException {
    boolean missing = step.dd(ddName).isEmpty();
    if (missing) {
      report.line(LibraryMessage.NOT_OPENED.with(ddName));
    }
    return missing;
  }

  private void copy(Input input, Library from, Library to) throws IOException {
    announce(from.kind(), input.ddName(), from, to.kind(), to);
    List<Member> directory = new ArrayList<>();
    List<Member> members = from.members();
    int copied = 0;
    int wanted = 0;
    boolean inPlace = from.entry().name().equals(to.entry().name());
    begin(to, input);
    for (Member member : members) {
      Optional<Selected> selected = selected(member.name().value(), input);
      if (selected.isEmpty()) {
        continue;
      }
      wanted++;
      MemberName name = new MemberName(selected.get().newName());
      boolean there = to.has(name);
      if (there && !selected.get().replaces() && !inPlace) {
        refuse(name);
        continue;
      }
      Optional<MemberName> main = copiedMain(member, input);
      if (main.isPresent()) {
        directory.add(member.renamed(name).aliasOf(main.get()));
      } else if (!inPlace || !name.equals(member.name())) {
        from.read(
            member.name(),
            reader -> to.write(name, from.likeThis(), writer -> records(reader, writer)));
        directory.add(member.renamed(name).owning(0));
      }
      copied++;
      tell(to, name, "COPIED", there);
    }
    to.describe(directory.stream().filter(MemberCopy::hasEntry).toList());
    total(to, input, copied, wanted, "COPIED");
  }

  /** The new name of the member that an alias stands for, when that is copied as well. */
  private Optional<MemberName> copiedMain(Member member, Input input) {
    return member
        .aliasOf()
        .flatMap(main -> selected(main.value(), input))
        .map(main -> new MemberName(main.newName()));
  }

  private static boolean hasEntry(Member member) {
    return member.isAlias() || member.statistics().isPresent() || member.module().isPresent();
  }

  private void unload(Input input, Library from) throws IOException {
    report.line(
        LibraryMessage.COPYING_FROM.with(
            from.kind(), input.ddName(), from.entry().volume(), from.entry().name()));
    report.line(
        LibraryMessage.COPYING_TO.with(
            "PDSU", request.output(), volume(request.output()), name(request.output())));
    int copied = 0;
    try (UnloadWriter writer = UnloadWriter.open(step, request.output(), from.attributes())) {
      for (Member member : from.members()) {
        Optional<Selected> selected = selected(member.name().value(), input);
        if (selected.isPresent()) {
          writer.member(selected.get().newName());
          from.read(member.name(), writer::records);
          copied++;
          report.line(
              LibraryMessage.LIBRARY_MEMBER_COPIED.with(selected.get().newName(), "UNLOADED"));
        }
      }
    }
    report.line(
        LibraryMessage.LIBRARY_MEMBERS_COPIED.with(copied, copied, specified(), "UNLOADED"));
  }

  private void load(Input input, Library to) throws IOException {
    report.line(
        LibraryMessage.COPYING_FROM.with(
            "PDSU", input.ddName(), volume(input.ddName()), name(input.ddName())));
    report.line(
        LibraryMessage.COPYING_TO.with(
            to.kind(), request.output(), to.entry().volume(), to.entry().name()));
    int copied = 0;
    int wanted = 0;
    try (UnloadReader reader = new UnloadReader(step.openInput(input.ddName()))) {
      if (!reader.isUnloaded()) {
        report.line(LibraryMessage.NOT_PARTITIONED.with(input.ddName()));
        code = FAILED;
        return;
      }
      while (reader.nextMember()) {
        Optional<Selected> selected = selected(reader.memberName(), input);
        if (selected.isEmpty()) {
          continue;
        }
        wanted++;
        MemberName name = new MemberName(selected.get().newName());
        boolean there = to.has(name);
        if (there && !selected.get().replaces()) {
          refuse(name);
          continue;
        }
        to.write(name, reader.likeUnloaded(), reader::copyTo);
        copied++;
        LibraryMessage form =
            there ? LibraryMessage.LIBRARY_MEMBER_REPLACED : LibraryMessage.LIBRARY_MEMBER_COPIED;
        report.line(form.with(name, "LOADED"));
      }
    }
    report.line(LibraryMessage.LIBRARY_MEMBERS_COPIED.with(copied, wanted, specified(), "LOADED"));
  }

  /** What is to become of a member; empty when it is left out. */
  private Optional<Selected> selected(String name, Input input) {
    if (request.selected().isEmpty()) {
      return request.excluded().contains(name)
          ? Optional.empty()
          : Optional.of(new Selected(name, name, input.replaces()));
    }
    for (Selected selected : request.selected()) {
      if (selected.name().equals(name)) {
        found.add(name);
        return Optional.of(
            new Selected(name, selected.newName(), selected.replaces() || input.replaces()));
      }
    }
    return Optional.empty();
  }

  private void announce(String fromKind, String ddName, Library from, String toKind, Library to)
      throws IOException {
    report.line(
        LibraryMessage.COPYING_FROM.with(
            fromKind, ddName, from.entry().volume(), from.entry().name()));
    report.line(
        LibraryMessage.COPYING_TO.with(
            toKind, request.output(), to.entry().volume(), to.entry().name()));
  }

  private void begin(Library to, Input input) throws IOException {
    if (!to.isExtended()) {
      report.line(LibraryMessage.FOLLOWING.with(input.ddName()));
    }
  }

  private void refuse(MemberName name) throws IOException {
    report.line(LibraryMessage.NOT_REPLACED.with(name));
    code = Math.max(code, WARNING);
  }

  private void tell(Library to, MemberName name, String done, boolean replaced) throws IOException {
    if (!to.isExtended()) {
      report.line(LibraryMessage.MEMBER_COPIED.with(name));
      return;
    }
    LibraryMessage form =
        replaced ? LibraryMessage.LIBRARY_MEMBER_REPLACED : LibraryMessage.LIBRARY_MEMBER_COPIED;
    report.line(form.with(name, done));
  }

  private void total(Library to, Input input, int copied, int wanted, String done)
      throws IOException {
    report.line(
        to.isExtended()
            ? LibraryMessage.LIBRARY_MEMBERS_COPIED.with(copied, wanted, specified(), done)
            : LibraryMessage.MEMBERS_COPIED.with(copied, wanted, input.ddName()));
  }

  /** Where an unloaded library is; empty when it is no data set. */
  private String volume(String ddName) {
    return step.allocation(ddName).map(held -> held.entry().volume()).orElse("");
  }

  private String name(String ddName) {
    return step.dataSet(ddName).map(DataSetName::value).orElse("");
  }

  private String specified() {
    return request.selected().isEmpty() ? " " : "SPECIFIED  ";
  }

  private static void records(RecordReader reader, RecordWriter writer) throws IOException {
    while (reader.next()) {
      writer.write(reader.array(), reader.offset(), reader.length());
    }
  }
}

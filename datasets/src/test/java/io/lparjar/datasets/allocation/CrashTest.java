package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.TestSystem.PDS_FB_80;
import static io.lparjar.datasets.allocation.TestSystem.member;
import static io.lparjar.datasets.allocation.TestSystem.name;
import static io.lparjar.datasets.allocation.TestSystem.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a kill leaves. Each operation runs while copies of the home directory are taken before and
 * after every change on the devices; a system started from any copy has the old or the new state.
 */
final class CrashTest {
  @TempDir Path directory;

  /** Everything that a user can see: data sets and members with their records. */
  static Map<String, String> stateOf(TestSystem system) {
    Map<String, String> state = new TreeMap<>();
    for (String name : system.names("**")) {
      if (system.find(name).orElseThrow().attributes().isPartitioned()) {
        state.put(name, "");
        system.members(name).forEach(m -> state.put(name + "(" + m + ")", system.read(name, m)));
      } else {
        state.put(name, system.read(name));
      }
    }
    return state;
  }

  private void assertOldOrNew(Consumer<TestSystem> prepare, Consumer<TestSystem> operation)
      throws IOException {
    Path home = directory.resolve("home");
    List<Path> copies = new ArrayList<>();
    List<Path> armed = new ArrayList<>();
    Map<String, String> before;
    Map<String, String> after;
    SnapshotDevices.Snapshot snapshot =
        () -> {
          if (!armed.isEmpty()) {
            copies.add(copy(home, directory.resolve("copy" + copies.size())));
          }
        };
    try (TestSystem system =
        TestSystem.around(home, devices -> new SnapshotDevices(devices, snapshot))) {
      prepare.accept(system);
      before = stateOf(system);
      armed.add(home);
      operation.accept(system);
      snapshot.take();
      after = stateOf(system);
    }
    assertThat(after).isNotEqualTo(before);
    assertThat(copies).hasSizeGreaterThan(2);
    for (Path copy : copies) {
      try (TestSystem restarted = TestSystem.on(Backing.DISK, copy)) {
        assertThat(restarted.database.recovered()).isTrue();
        assertThat(restarted.check()).isEmpty();
        assertThat(stateOf(restarted)).isIn(before, after);
        if (copy.equals(copies.get(copies.size() - 1))) {
          assertThat(stateOf(restarted)).isEqualTo(after);
        }
      }
    }
  }

  /** Copies a directory with all in it. */
  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
    return to;
  }

  @Test
  void newDataSetIsThereOrNot() throws IOException {
    assertOldOrNew(system -> system.make("A.X", "X"), system -> system.make("A.B", "ONE"));
  }

  @Test
  void newPartitionedDataSetIsThereOrNot() throws IOException {
    assertOldOrNew(system -> system.make("A.X", "X"), system -> system.makePartitioned("A.PDS"));
  }

  @Test
  void newPartitionedDataSetWithMemberIsThereOrNot() throws IOException {
    assertOldOrNew(
        system -> system.make("A.X", "X"),
        system -> {
          AllocationRequest request =
              AllocationRequest.of(
                      name("A.PDS"), DispositionStatus.NEW, NewDataSet.anywhere(PDS_FB_80))
                  .member(member("M1"));
          try (Allocation allocation = system.dataSets.allocate(system.requester, request)) {
            write(allocation, WriteRequest.REPLACE, "ONE");
          }
        });
  }

  @Test
  void replacedDataSetIsOldOrNew() throws IOException {
    assertOldOrNew(
        system -> system.make("A.B", "ONE"),
        system -> {
          try (Allocation allocation = system.allocate("A.B", DispositionStatus.OLD)) {
            write(allocation, WriteRequest.REPLACE, "TWO", "THREE");
          }
        });
  }

  @Test
  void appendedDataSetIsOldOrNew() throws IOException {
    assertOldOrNew(
        system -> system.make("A.B", "ONE"),
        system -> {
          try (Allocation allocation = system.allocate("A.B", DispositionStatus.MOD)) {
            write(allocation, WriteRequest.APPEND, "TWO", "THREE");
          }
        });
  }

  @Test
  void storedMemberIsThereOrNot() throws IOException {
    assertOldOrNew(
        system -> system.makePartitioned("A.PDS"), system -> system.store("A.PDS", "M1", "ONE"));
  }

  @Test
  void deletedDataSetIsThereOrNot() throws IOException {
    assertOldOrNew(
        system -> system.make("A.B", "ONE"),
        system -> system.dataSets.delete(system.requester, name("A.B")));
  }

  @Test
  void deletedPartitionedDataSetIsThereOrNot() throws IOException {
    assertOldOrNew(
        system -> {
          system.makePartitioned("A.PDS");
          system.store("A.PDS", "M1", "ONE");
        },
        system -> system.dataSets.delete(system.requester, name("A.PDS")));
  }

  @Test
  void deletedMemberIsThereOrNot() throws IOException {
    assertOldOrNew(
        system -> {
          system.makePartitioned("A.PDS");
          system.store("A.PDS", "M1", "ONE");
        },
        system -> system.dataSets.deleteMember(system.requester, name("A.PDS"), member("M1")));
  }

  @Test
  void renamedDataSetHasOneOfItsNames() throws IOException {
    assertOldOrNew(
        system -> system.make("A.B", "ONE"),
        system -> system.dataSets.rename(system.requester, name("A.B"), name("A.C")));
  }

  @Test
  void renamedPartitionedDataSetHasOneOfItsNames() throws IOException {
    assertOldOrNew(
        system -> {
          system.makePartitioned("A.PDS");
          system.store("A.PDS", "M1", "ONE");
        },
        system -> system.dataSets.rename(system.requester, name("A.PDS"), name("A.LIB")));
  }

  @Test
  void renamedMemberHasOneOfItsNames() throws IOException {
    assertOldOrNew(
        system -> {
          system.makePartitioned("A.PDS");
          system.store("A.PDS", "M1", "ONE");
        },
        system ->
            system.dataSets.renameMember(
                system.requester, name("A.PDS"), member("M1"), member("M2")));
  }
}

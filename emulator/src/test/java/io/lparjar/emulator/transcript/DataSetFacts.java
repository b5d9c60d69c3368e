package io.lparjar.emulator.transcript;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a data set with what a transcript says of it. */
final class DataSetFacts {
  private DataSetFacts() {}

  /** What differs: {@code ABSENT}, or pairs such as {@code LRECL 80} and {@code RECORD 1 "X"}. */
  static Optional<String> check(ZosEmulator system, String name, List<String> facts)
      throws IOException {
    int parenthesis = name.indexOf('(');
    DataSetName dataSet =
        DataSetName.parse(parenthesis < 0 ? name : name.substring(0, parenthesis));
    AllocationRequest request = AllocationRequest.existing(dataSet, DispositionStatus.SHR);
    if (parenthesis >= 0) {
      request =
          request.member(MemberName.parse(name.substring(parenthesis + 1, name.length() - 1)));
    }
    boolean exists = system.dataSets().find(dataSet).isPresent();
    if (!exists || facts.get(0).equals("ABSENT")) {
      return exists == !facts.get(0).equals("ABSENT")
          ? Optional.empty()
          : Optional.of(name + (exists ? " exists" : " does not exist"));
    }
    try (Allocation allocation = system.dataSets().allocate(system.requester(), request)) {
      return check(allocation, facts);
    }
  }

  private static Optional<String> check(Allocation allocation, List<String> facts)
      throws IOException {
    DataSetAttributes attributes = allocation.entry().attributes();
    List<String> records = new ArrayList<>();
    if (!attributes.isPartitioned() || allocation.member().isPresent()) {
      try (RecordReader reader = allocation.openReader()) {
        while (reader.next()) {
          records.add(Ebcdic.decode(reader.array(), reader.offset(), reader.length()));
        }
      }
    }
    for (int i = 0; i < facts.size(); i += 2) {
      String fact = facts.get(i);
      String wanted = facts.get(i + 1);
      String found =
          switch (fact) {
            case "DSORG" -> attributes.dsorg().name();
            case "RECFM" -> attributes.recfm().toString();
            case "LRECL" -> Integer.toString(attributes.lrecl());
            case "BLKSIZE" -> Integer.toString(attributes.blksize());
            case "RECORDS" -> Integer.toString(records.size());
            case "RECORD" -> {
              int number = Integer.parseInt(wanted);
              wanted = facts.get(++i + 1);
              yield number > records.size() ? "nothing" : '"' + records.get(number - 1) + '"';
            }
            default -> throw new IllegalArgumentException("no fact of a data set: " + fact);
          };
      if (!found.equals(wanted)) {
        return Optional.of(fact + ": expected " + wanted + " but was " + found);
      }
    }
    return Optional.empty();
  }
}

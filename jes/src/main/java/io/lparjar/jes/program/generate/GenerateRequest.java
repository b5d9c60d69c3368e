package io.lparjar.jes.program.generate;

import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.Statement;
import io.lparjar.jes.program.statement.StatementException;
import java.util.ArrayList;
import java.util.List;

/**
 * What SYSIN asks for: GENERATE, then MEMBER and RECORD statements. The limits that GENERATE gives
 * are checked as far as they must be there.
 *
 * @param parts a member each, or the only one for a sequential data set
 */
record GenerateRequest(List<Part> parts) {

  /** A member, without name for a sequential data set, and the groups of records that go there. */
  record Part(List<MemberName> names, List<RecordGroup> groups) {
    Part {
      names = List.copyOf(names);
      groups = List.copyOf(groups);
    }
  }

  GenerateRequest {
    parts = List.copyOf(parts);
  }

  /**
   * Reads the statements.
   *
   * @throws StatementException when one is wrong, or EXITS or LABELS
   */
  static GenerateRequest parse(List<Statement> statements) {
    List<Part> parts = new ArrayList<>();
    List<MemberName> names = List.of();
    List<RecordGroup> groups = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Keywords keywords = Keywords.of(statements.get(i));
      switch (statements.get(i).operation()) {
        case "GENERATE" -> check(i == 0);
        case "MEMBER" -> {
          check(i > 0 && (parts.isEmpty() || !names.isEmpty()));
          if (!names.isEmpty()) {
            parts.add(new Part(names, orAll(groups)));
          }
          check(!names.isEmpty() || groups.isEmpty());
          groups = new ArrayList<>();
          names = names(keywords);
        }
        case "RECORD" -> {
          check(i > 0 && groups.stream().noneMatch(RecordGroup::goesToTheEnd));
          groups.add(RecordGroup.parse(keywords));
        }
        default -> check(false);
      }
    }
    parts.add(new Part(names, orAll(groups)));
    return new GenerateRequest(parts);
  }

  private static List<RecordGroup> orAll(List<RecordGroup> groups) {
    return groups.isEmpty() ? List.of(RecordGroup.ALL) : groups;
  }

  private static List<MemberName> names(Keywords keywords) {
    try {
      List<MemberName> names =
          keywords.find("NAME").map(Operand::list).orElse(List.of()).stream()
              .map(item -> new MemberName(item.word()))
              .toList();
      check(!names.isEmpty());
      return names;
    } catch (InvalidNameException e) {
      throw StatementException.syntax();
    }
  }

  private static void check(boolean well) {
    if (!well) {
      throw StatementException.syntax();
    }
  }

  /** Length of the longest edited record; 0 when none is edited. */
  int length() {
    return parts.stream()
        .flatMap(part -> part.groups().stream())
        .mapToInt(RecordGroup::length)
        .max()
        .orElse(0);
  }

  /** Whether the output is members. */
  boolean makesMembers() {
    return !parts.get(0).names().isEmpty();
  }
}

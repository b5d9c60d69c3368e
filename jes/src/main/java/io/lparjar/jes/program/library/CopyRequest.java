package io.lparjar.jes.program.library;

import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.OperandParser;
import io.lparjar.jes.program.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A COPY statement with the SELECT and EXCLUDE statements behind it.
 *
 * @param output OUTDD
 * @param inputs INDD, in order
 * @param selected what is to be copied; all when empty
 * @param excluded what is not
 */
record CopyRequest(
    String output, List<Input> inputs, List<Selected> selected, Set<String> excluded) {

  /** A DD name, and whether its members replace those that are there. */
  record Input(String ddName, boolean replaces) {}

  /** A member to copy, its new name and whether it replaces one. */
  record Selected(String name, String newName, boolean replaces) {}

  /** SYSUT1 to SYSUT2, as without SYSIN. */
  static final CopyRequest GENERATED =
      new CopyRequest("SYSUT2", List.of(new Input("SYSUT1", false)), List.of(), Set.of());

  CopyRequest {
    inputs = List.copyOf(inputs);
    selected = List.copyOf(selected);
    excluded = Set.copyOf(excluded);
  }

  /** The requests of all statements; empty when one of them is wrong. */
  static Optional<List<CopyRequest>> parse(List<Statement> statements) {
    List<CopyRequest> requests = new ArrayList<>();
    for (Statement statement : statements) {
      List<Operand> operands = OperandParser.parse(statement.operands());
      switch (statement.operation()) {
        case "COPY", "C", "COPYMOD" ->
            requests.add(
                new CopyRequest(
                    value(operands, "OUTDD", "O").map(Operand::word).orElse("SYSUT2"),
                    value(operands, "INDD", "I")
                        .map(CopyRequest::inputs)
                        .orElse(GENERATED.inputs()),
                    List.of(),
                    Set.of()));
        case "SELECT", "S", "EXCLUDE", "E" -> {
          Optional<Operand> members = value(operands, "MEMBER", "M");
          if (members.isEmpty() || requests.isEmpty()) {
            return Optional.empty();
          }
          CopyRequest last = requests.remove(requests.size() - 1);
          requests.add(
              statement.operation().startsWith("S")
                  ? last.selecting(members.get())
                  : last.excluding(members.get()));
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(requests);
  }

  private static List<Input> inputs(Operand operand) {
    List<Input> inputs = new ArrayList<>();
    for (Operand item : operand.list()) {
      List<Operand> parts = item.list();
      boolean replaces = parts.size() > 1 && parts.get(1).word().equals("R");
      inputs.add(new Input(parts.get(0).word(), replaces));
    }
    return inputs;
  }

  private CopyRequest selecting(Operand members) {
    List<Selected> all = new ArrayList<>(selected);
    for (Operand item : members.list()) {
      List<Operand> parts = item.list();
      String name = parts.get(0).word();
      String newName = parts.size() > 1 ? parts.get(1).word() : "";
      boolean replaces = parts.size() > 2 && parts.get(2).word().equals("R");
      all.add(new Selected(name, newName.isEmpty() ? name : newName, replaces));
    }
    return new CopyRequest(output, inputs, all, excluded);
  }

  private CopyRequest excluding(Operand members) {
    Set<String> all = new LinkedHashSet<>(excluded);
    members.list().forEach(item -> all.add(item.word()));
    return new CopyRequest(output, inputs, selected, all);
  }

  private static Optional<Operand> value(List<Operand> operands, String key, String shortKey) {
    for (Operand operand : operands) {
      if (operand instanceof Operand.Assignment assignment
          && (assignment.key().equals(key) || assignment.key().equals(shortKey))) {
        return Optional.of(assignment.value());
      }
    }
    return Optional.empty();
  }
}

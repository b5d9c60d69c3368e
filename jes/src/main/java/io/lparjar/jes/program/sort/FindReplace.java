package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Operand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code FINDREP=(IN=C'a',OUT=C'b')}: replaces each find constant; a shorter record of fixed length
 * is padded with blanks by who writes it. {@code INOUT=(...)} has pairs.
 *
 * @see "z/OS DFSORT Application Programming Guide, FINDREP"
 */
final class FindReplace implements Reformat {
  private final List<byte[]> finds;
  private final List<byte[]> replacements;
  private final WorkRecord result = new WorkRecord();

  private FindReplace(List<byte[]> finds, List<byte[]> replacements) {
    this.finds = finds;
    this.replacements = replacements;
  }

  static FindReplace parse(List<Operand> items) {
    List<byte[]> in = new ArrayList<>();
    List<byte[]> out = new ArrayList<>();
    for (Operand item : items) {
      if (!(item instanceof Operand.Assignment assignment)) {
        throw new SortException(SortMessage.REFORMATTING);
      }
      List<byte[]> literals = literals(assignment.value());
      switch (assignment.key()) {
        case "IN" -> in.addAll(literals);
        case "OUT" -> out.addAll(literals);
        case "INOUT" -> {
          for (int i = 0; i + 1 < literals.size(); i += 2) {
            in.add(literals.get(i));
            out.add(literals.get(i + 1));
          }
        }
        default -> throw new SortException(SortMessage.REFORMATTING);
      }
    }
    if (out.isEmpty() || in.stream().anyMatch(find -> find.length == 0)) {
      throw new SortException(SortMessage.REFORMATTING);
    }
    return new FindReplace(in, out);
  }

  private static List<byte[]> literals(Operand value) {
    List<byte[]> literals = new ArrayList<>();
    for (Operand item : value.list()) {
      Optional<byte[]> literal = Literal.parse(item.word());
      literals.add(literal.orElseThrow(() -> new SortException(SortMessage.REFORMATTING)));
    }
    return literals;
  }

  @Override
  public void apply(WorkRecord record) {
    result.clear();
    int at = 0;
    while (at < record.length()) {
      int next = at;
      for (int i = 0; next == at && i < finds.size(); i++) {
        byte[] find = finds.get(i);
        int end = at + find.length;
        if (end <= record.length() && Arrays.equals(record.data(), at, end, find, 0, find.length)) {
          result.append(replacements.get(Math.min(i, replacements.size() - 1)));
          next = end;
        }
      }
      if (next == at) {
        result.append(record.data(), at, 1);
        next++;
      }
      at = next;
    }
    record.set(result);
  }

  @Override
  public int lengthOf(int input) {
    return input;
  }
}

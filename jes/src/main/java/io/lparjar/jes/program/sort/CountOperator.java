package io.lparjar.jes.program.sort;

import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.program.statement.Keywords;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code COUNT}: tells how many records there are; with EMPTY, NOTEMPTY, HIGHER(n), LOWER(n),
 * EQUAL(n) or NOTEQUAL(n) ends with 12, or with RC4 with 4, when that is so. ADD(n) and SUB(n)
 * change the count, WRITE(dd) with TEXT and DIGITS writes it.
 */
final class CountOperator implements ToolOperator {
  private static final int MET = 12;
  private static final int DIGITS = 15;

  @Override
  public int run(ToolOperation operation) throws IOException {
    Keywords keywords = operation.keywords();
    long count =
        operation.copy(record -> {}) + keywords.number("ADD", 0) - keywords.number("SUB", 0);
    count = Math.max(0, count);
    operation.say(ToolMessage.RECORD_COUNT, count);
    if (!keywords.text("WRITE").isEmpty()) {
      write(operation, count);
    }
    Optional<String> met = met(keywords, count);
    if (met.isEmpty()) {
      return 0;
    }
    operation.say(ToolMessage.CRITERION_MET, met.get());
    return keywords.has("RC4") ? 4 : MET;
  }

  private static Optional<String> met(Keywords keywords, long count) {
    for (String name : new String[] {"EMPTY", "NOTEMPTY", "HIGHER", "LOWER", "EQUAL", "NOTEQUAL"}) {
      boolean asked = keywords.has(name) || keywords.find(name).isPresent();
      int limit = asked && keywords.find(name).isPresent() ? keywords.number(name, 0) : 0;
      boolean holds =
          switch (name) {
            case "EMPTY", "EQUAL" -> count == limit;
            case "NOTEMPTY", "HIGHER" -> count > limit;
            case "LOWER" -> count < limit;
            default -> count != limit;
          };
      if (asked && holds) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static void write(ToolOperation operation, long count) throws IOException {
    Keywords keywords = operation.keywords();
    String ddName = keywords.text("WRITE");
    if (operation.step().dd(ddName).isEmpty()) {
      throw new ToolException(ToolMessage.DD_MISSING, ddName);
    }
    int digits = Math.min(DIGITS, Math.max(1, keywords.number("DIGITS", DIGITS)));
    String text =
        keywords.find("TEXT").stream()
            .flatMap(operand -> operand.list().stream())
            .map(operand -> Keywords.unquoted(operand.word()))
            .findFirst()
            .orElse("");
    String line = text + String.format(Locale.ROOT, "%0" + digits + "d", count);
    DdAttributes wanted = new DdAttributes(RecordFormat.of("FB"), line.length(), 0, false);
    try (RecordWriter writer = operation.step().openOutput(ddName, wanted)) {
      String padded =
          String.format(Locale.ROOT, "%-" + Math.max(1, writer.minimumLength()) + "s", line);
      byte[] record = Ebcdic.encode(padded);
      writer.write(record, 0, Math.min(record.length, writer.maximumLength()));
    }
  }
}

package io.lparjar.jes.program.smf;

import io.lparjar.datasets.smf.SmfRecord;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Operand;
import io.lparjar.jes.program.statement.StatementException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the statements of SYSIN ask for.
 *
 * @param inputs in the order in which they are read
 * @param firstDate of the records that are dumped
 * @param lastDate the same
 * @param start the time of day from which on they are dumped
 * @param end the time of day up to which
 * @param systems whose records are dumped; empty for all
 * @see "z/OS MVS System Management Facilities (SMF), specifying parameters for the SMF data set
 *     dump program"
 */
record DumpRequest(
    List<Input> inputs,
    List<Output> outputs,
    LocalDate firstDate,
    LocalDate lastDate,
    LocalTime start,
    LocalTime end,
    Set<String> systems) {
  private static final int HIGHEST_TYPE = 2047;
  private static final int MIDNIGHT = 2400;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.ofYearDay(2099, 365);

  /**
   * A data set to read.
   *
   * @param dump whether its records are dumped
   * @param clear whether it is emptied
   */
  record Input(String ddName, boolean dump, boolean clear) {}

  /**
   * A data set to write.
   *
   * @param including whether {@code types} are those it gets, or those it does not
   */
  record Output(String ddName, NumberRanges types, boolean including) {
    boolean takes(SmfRecord record) {
      return types.include(record.type(), record.subtype()) == including;
    }
  }

  DumpRequest {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    systems = Set.copyOf(systems);
  }

  /**
   * Reads the statements.
   *
   * @param text columns 1 to 71 of all cards, without comments
   * @throws StatementException when there is something wrong with them
   */
  static DumpRequest parse(String text) {
    Keywords words = Keywords.ofWords(text.toUpperCase(Locale.ROOT));
    List<Input> inputs = new ArrayList<>();
    List<Output> outputs = new ArrayList<>();
    List<LocalDate> dates = List.of(FIRST_DAY, LAST_DAY);
    LocalTime start = LocalTime.MIN;
    LocalTime end = LocalTime.MAX;
    Set<String> systems = new HashSet<>();
    for (Operand operand : words.operands()) {
      if (!(operand instanceof Operand.Call call)) {
        throw StatementException.syntax();
      }
      List<Operand> values = call.arguments().items();
      switch (call.name()) {
        case "INDD" -> inputs.add(input(values));
        case "OUTDD" -> outputs.add(output(values));
        case "DATE" -> dates = dates(values);
        case "START" -> start = time(values);
        case "END" -> end = time(values);
        case "SID" -> systems.addAll(systems(values));
        default -> throw StatementException.syntax();
      }
    }
    if (inputs.isEmpty()) {
      inputs.add(new Input("DUMPIN", true, true));
    }
    if (outputs.isEmpty()) {
      NumberRanges all =
          NumberRanges.parse(
              List.of(new Operand.Column("0"), new Operand.Word(Integer.toString(HIGHEST_TYPE))),
              HIGHEST_TYPE);
      outputs.add(new Output("DUMPOUT", all, true));
    }
    return new DumpRequest(inputs, outputs, dates.get(0), dates.get(1), start, end, systems);
  }

  private static Input input(List<Operand> values) {
    if (values.isEmpty() || values.size() > 2) {
      throw StatementException.syntax();
    }
    String options = "ALL";
    if (values.size() == 2) {
      Operand.Call call = call(values.get(1));
      options = call.name().equals("OPTIONS") ? one(call.arguments().items()) : "";
    }
    String ddName = name(values.get(0));
    return switch (options) {
      case "DUMP" -> new Input(ddName, true, false);
      case "CLEAR" -> new Input(ddName, false, true);
      case "ALL" -> new Input(ddName, true, true);
      default -> throw StatementException.syntax();
    };
  }

  private static Output output(List<Operand> values) {
    if (values.size() != 2) {
      throw StatementException.syntax();
    }
    Operand.Call types = call(values.get(1));
    if (!types.name().equals("TYPE") && !types.name().equals("NOTYPE")) {
      throw StatementException.syntax();
    }
    return new Output(
        name(values.get(0)),
        NumberRanges.parse(types.arguments().items(), HIGHEST_TYPE),
        types.name().equals("TYPE"));
  }

  private static String name(Operand operand) {
    if (!operand.word().matches("[A-Z@#$][A-Z0-9@#$]{0,7}")) {
      throw StatementException.syntax();
    }
    return operand.word();
  }

  private static Operand.Call call(Operand operand) {
    if (operand instanceof Operand.Call call) {
      return call;
    }
    throw StatementException.syntax();
  }

  private static String one(List<Operand> values) {
    if (values.size() != 1) {
      throw StatementException.syntax();
    }
    return values.get(0).word();
  }

  /** Two dates {@code yyyyddd}. */
  private static List<LocalDate> dates(List<Operand> values) {
    if (values.size() != 2) {
      throw StatementException.syntax();
    }
    return List.of(date(values.get(0)), date(values.get(1)));
  }

  private static LocalDate date(Operand value) {
    int number = Keywords.number(value.word());
    try {
      return LocalDate.ofYearDay(number / 1000, Math.max(1, number % 1000));
    } catch (DateTimeException none) {
      throw StatementException.syntax();
    }
  }

  /** A time {@code hhmm}; 2400 is the end of the day. */
  private static LocalTime time(List<Operand> values) {
    int number = Keywords.number(one(values));
    try {
      return number == MIDNIGHT ? LocalTime.MAX : LocalTime.of(number / 100, number % 100);
    } catch (DateTimeException none) {
      throw StatementException.syntax();
    }
  }

  /** System ids; that there may be several, and several SID, is [recalled]. */
  private static List<String> systems(List<Operand> values) {
    List<String> systems = values.stream().map(Operand::word).toList();
    if (systems.isEmpty() || !systems.stream().allMatch(it -> it.matches("[A-Z0-9@#$]{1,4}"))) {
      throw StatementException.syntax();
    }
    return systems;
  }

  /** Whether it was made by a system, on a day and at a time that are asked for. */
  boolean covers(SmfRecord record) {
    return (systems.isEmpty() || systems.contains(record.systemId()))
        && record.time().map(this::covers).orElse(true);
  }

  private boolean covers(LocalDateTime time) {
    LocalDate day = time.toLocalDate();
    LocalTime hour = time.toLocalTime();
    return !day.isBefore(firstDate)
        && !day.isAfter(lastDate)
        && !hour.isBefore(start)
        && !hour.isAfter(end);
  }
}

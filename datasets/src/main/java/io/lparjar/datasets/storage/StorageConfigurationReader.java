package io.lparjar.datasets.storage;

import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.storage.VolumeDefinition.State;
import io.lparjar.datasets.storage.VolumeDefinition.Use;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a storage configuration: one statement a line, a name behind it, then operands in
 * parentheses as in SYS1.PARMLIB. Lines that begin with an asterisk, and empty ones, are comments.
 *
 * <pre>
 * VOLUME   PAY001 MODEL(3390-3) USE(PRIVATE) STATE(UNMOUNTED)   or CYLINDERS(n)
 * UNITNAME SYSDA  VOLUMES(USRVS1,PAY001)
 * DATACLAS CARDS  RECFM(FB) LRECL(80) BLKSIZE(0) SPACE(TRK,15,15,10) DSNTYPE(LIBRARY)
 * STORCLAS SCPAY  VOLUMES(PAY001)
 * MGMTCLAS MC30   RETPD(30)
 * ACS      PAY.** DATACLAS(CARDS) STORCLAS(SCPAY) MGMTCLAS(MC30)
 * RECALL   SECONDS(5)                                           or RECALL FAIL
 * </pre>
 */
final class StorageConfigurationReader {
  private static final Pattern OPERAND = Pattern.compile("([A-Z]+)\\(([^()]*)\\)");
  private static final Pattern NAME = Pattern.compile("[A-Z0-9$#@]{1,8}");
  private static final int MOST_SECONDS = 86_400;

  private final Map<String, VolumeDefinition> volumes = new HashMap<>();
  private final List<VolumeDefinition> inOrder = new ArrayList<>();
  private final Map<String, List<String>> units = new HashMap<>();
  private final Map<String, DataClass> dataClasses = new HashMap<>();
  private final Map<String, List<String>> storageClasses = new HashMap<>();
  private final Map<String, Integer> managementClasses = new HashMap<>();
  private final List<AcsRule> rules = new ArrayList<>();
  private Duration recallTime = Duration.ZERO;
  private boolean recallsFail;

  private int line;
  private Map<String, String> operands = Map.of();

  StorageConfiguration read(List<String> lines) {
    for (String text : lines) {
      line++;
      String statement = text.strip().toUpperCase(Locale.ROOT);
      if (!statement.isEmpty() && !statement.startsWith("*")) {
        read(statement.split("\\s+"));
      }
    }
    if (inOrder.stream().noneMatch(volume -> volume.use() != Use.PRIVATE)) {
      inOrder.addAll(StorageConfiguration.DEFAULT.volumes());
    }
    return new StorageConfiguration(
        inOrder,
        units,
        dataClasses,
        storageClasses,
        managementClasses,
        rules,
        recallTime,
        recallsFail,
        false);
  }

  private void read(String[] words) {
    boolean recall = words[0].equals("RECALL");
    if (words.length < 2) {
      throw wrong(words[0] + " needs " + (recall ? "SECONDS(n) or FAIL" : "a name"));
    }
    String name = words[1];
    if (recall && name.equals("FAIL")) {
      recallsFail = true;
      return;
    }
    operands = operands(words, recall ? 1 : 2);
    switch (words[0]) {
      case "VOLUME" -> volume(name);
      case "UNITNAME" -> units.put(checked(name), list("VOLUMES"));
      case "DATACLAS" -> dataClasses.put(checked(name), dataClass());
      case "STORCLAS" -> storageClasses.put(checked(name), list("VOLUMES"));
      case "MGMTCLAS" -> managementClasses.put(checked(name), number("RETPD", 0, 9999));
      case "ACS" -> rules.add(rule(name));
      case "RECALL" -> recallTime = Duration.ofSeconds(number("SECONDS", 0, MOST_SECONDS));
      default -> throw wrong("unknown statement " + words[0]);
    }
    if (!operands.isEmpty()) {
      throw wrong("unknown operand " + operands.keySet().iterator().next());
    }
  }

  private void volume(String serial) {
    String model = take("MODEL", "3390-A");
    int cylinders = number("CYLINDERS", VolumeDefinition.cylindersOf(model), 1_000_000);
    if (cylinders == 0) {
      throw wrong("unknown model " + model);
    }
    if (!VolumeDefinition.isSerial(serial)) {
      throw wrong("not a volume serial: " + serial);
    }
    VolumeDefinition volume =
        new VolumeDefinition(
            serial, cylinders, constant("USE", Use.STORAGE), constant("STATE", State.ONLINE));
    if (volumes.put(serial, volume) != null) {
      throw wrong("volume " + serial + " is defined already");
    }
    inOrder.add(volume);
  }

  private DataClass dataClass() {
    String format = take("RECFM", "");
    RecordFormat recfm =
        format.isEmpty()
            ? RecordFormat.NONE
            : RecordFormat.parse(format).orElseThrow(() -> wrong("not a record format: " + format));
    return new DataClass(
        recfm,
        number("LRECL", 0, 32_760),
        number("BLKSIZE", 0, 32_760),
        space(),
        switch (take("DSNTYPE", "")) {
          case "" -> null;
          case "LIBRARY" -> DataSetType.PDSE;
          case "PDS" -> DataSetType.PDS;
          default -> throw wrong("DSNTYPE is LIBRARY or PDS");
        });
  }

  private @Nullable SpaceRequest space() {
    List<String> parts = list("SPACE");
    if (parts.isEmpty()) {
      return null;
    }
    SpaceUnit unit =
        switch (parts.get(0)) {
          case "TRK" -> SpaceUnit.TRACK;
          case "CYL" -> SpaceUnit.CYLINDER;
          default -> throw wrong("SPACE begins with TRK or CYL");
        };
    return new SpaceRequest(unit, part(parts, 1), part(parts, 2), part(parts, 3));
  }

  private int part(List<String> parts, int index) {
    return index < parts.size() ? number("SPACE", parts.get(index), 0, 16_777_215) : 0;
  }

  private AcsRule rule(String pattern) {
    StorageClasses classes =
        new StorageClasses(take("DATACLAS", ""), take("STORCLAS", ""), take("MGMTCLAS", ""));
    try {
      return new AcsRule(new DataSetPattern(pattern), classes);
    } catch (InvalidNameException e) {
      throw wrong("not a pattern of data set names: " + pattern);
    }
  }

  private Map<String, String> operands(String[] words, int from) {
    Map<String, String> found = new HashMap<>();
    for (int i = from; i < words.length; i++) {
      Matcher operand = OPERAND.matcher(words[i]);
      if (!operand.matches()) {
        throw wrong("not an operand: " + words[i]);
      }
      found.put(operand.group(1), operand.group(2));
    }
    return found;
  }

  private String take(String operand, String absent) {
    String value = operands.remove(operand);
    return value == null ? absent : value;
  }

  private List<String> list(String operand) {
    String value = take(operand, "");
    return value.isEmpty() ? List.of() : List.of(value.split(",", -1));
  }

  private int number(String operand, int absent, int most) {
    String value = take(operand, "");
    return value.isEmpty() ? absent : number(operand, value, 0, most);
  }

  private int number(String operand, String value, int least, int most) {
    if (!value.matches("\\d{1,8}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw wrong(operand + " is a number from " + least + " to " + most + ", not " + value);
    }
    return Integer.parseInt(value);
  }

  private <E extends Enum<E>> E constant(String operand, E absent) {
    String value = take(operand, absent.name());
    try {
      return Enum.valueOf(absent.getDeclaringClass(), value);
    } catch (IllegalArgumentException e) {
      throw wrong("unknown " + operand + " " + value);
    }
  }

  private String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw wrong("not a name: " + name);
    }
    return name;
  }

  private StorageConfigurationException wrong(String problem) {
    return new StorageConfigurationException(line, problem);
  }
}

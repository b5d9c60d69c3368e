package io.lparjar.emulator.client.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which traces of the client are on. The client remembers and shows them; it traces nothing.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, DEBug subcommand"
 */
public final class ClientTraces {
  /** In the order in which they are shown. */
  private static final List<String> NAMES =
      List.of("FLO", "CMD", "PAR", "INT", "ACC", "UTL", "SEC", "FSC", "SOC", "SQL", "TIME");

  private static final List<String> BASIC = List.of("CMD", "INT", "FSC", "SOC");

  private final SortedMap<Integer, String> on = new TreeMap<>();
  private String dumps = "NONE";

  /** Whether that one is on, such as {@code SEC}. */
  public boolean isOn(String name) {
    return on.containsKey(NAMES.indexOf(name));
  }

  /**
   * Changes the dump IDs as the operands of DUMP say, and gives those that are active.
   *
   * @param operands numbers, ALL or NONE; {@code ?} or nothing changes nothing
   */
  public String dump(String operands) {
    if (!operands.isEmpty() && !operands.equals("?")) {
      dumps = operands.toUpperCase(Locale.ROOT).replace(",", " ").replaceAll("[()]", "").strip();
    }
    return dumps;
  }

  /** Whether any is on. */
  public boolean areOn() {
    return !on.isEmpty();
  }

  /** Switches the basic ones on, or all off when any is on. */
  public void toggle() {
    if (areOn()) {
      on.clear();
    } else {
      BASIC.forEach(name -> set(name, ""));
    }
  }

  /**
   * Changes them as the operands of DEBUG say.
   *
   * @return the words that mean nothing
   */
  public List<String> set(List<String> words) {
    List<String> unknown = new ArrayList<>();
    for (String word : words) {
      if (!set(word.toUpperCase(Locale.ROOT))) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  private boolean set(String word) {
    switch (word) {
      case "?" -> {
        return true;
      }
      case "NONE" -> on.clear();
      case "BAS" -> BASIC.forEach(name -> set(name, ""));
      case "ALL" -> NAMES.subList(0, NAMES.indexOf("TIME")).forEach(name -> set(name, ""));
      default -> {
        return one(word);
      }
    }
    return true;
  }

  /** {@code ACC}, {@code FSC(2)}, or {@code XACC} to switch it off. */
  private boolean one(String word) {
    int open = word.indexOf('(');
    String name = open < 0 ? word : word.substring(0, open);
    if (NAMES.contains(name)) {
      set(name, open < 0 ? "" : word.substring(open));
      return true;
    }
    int removed = name.startsWith("X") ? NAMES.indexOf(name.substring(1)) : -1;
    on.remove(removed);
    return removed >= 0;
  }

  private void set(String name, String level) {
    boolean leveled = name.equals("FSC") || name.equals("SOC");
    on.put(NAMES.indexOf(name), name + (leveled && level.isEmpty() ? "(1)" : level));
  }

  /** {@code INT ACC FSC(1)}, or {@code NONE}. */
  @Override
  public String toString() {
    return areOn() ? on.values().stream().collect(Collectors.joining(" ")) : "NONE";
  }
}

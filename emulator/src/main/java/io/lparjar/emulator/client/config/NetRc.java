package io.lparjar.emulator.client.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * NETRC: who to be on which host. Keywords are in lower case; an entry may go on over several
 * lines.
 *
 * @param entries in order
 * @see "z/OS Communications Server IP User's Guide and Commands, NETRC data set"
 */
public record NetRc(List<Entry> entries) {
  /** Nothing is known. */
  public static final NetRc EMPTY = new NetRc(List.of());

  public NetRc {
    entries = List.copyOf(entries);
  }

  /**
   * What to log in with.
   *
   * @param machine host as it is entered
   * @param login empty when there is none
   * @param password empty when there is none
   * @param account empty when there is none
   */
  public record Entry(String machine, String login, String password, String account) {}

  /** Reads the lines of a NETRC data set; words that are no keywords are passed over. */
  public static NetRc parse(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    @Nullable Entry entry = null;
    List<String> words =
        lines.stream()
            .flatMap(line -> words(line).stream())
            .filter(word -> !word.isEmpty())
            .toList();
    for (int i = 0; i + 1 < words.size(); i++) {
      String value = words.get(i + 1);
      boolean used = true;
      if (words.get(i).equals("machine")) {
        add(entries, entry);
        entry = new Entry(value, "", "", "");
      } else if (entry != null && words.get(i).equals("login")) {
        entry = new Entry(entry.machine(), value, entry.password(), entry.account());
      } else if (entry != null && words.get(i).equals("password")) {
        entry = new Entry(entry.machine(), entry.login(), value, entry.account());
      } else if (entry != null && words.get(i).equals("account")) {
        entry = new Entry(entry.machine(), entry.login(), entry.password(), value);
      } else {
        used = false;
      }
      i += used ? 1 : 0;
    }
    add(entries, entry);
    return new NetRc(entries);
  }

  private static void add(List<Entry> entries, @Nullable Entry entry) {
    if (entry != null) {
      entries.add(entry);
    }
  }

  /** Quotation marks hold a value with blanks together. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0 ? c == quote : word.isEmpty() && (c == '"' || c == '\'')) {
        quote = quote == 0 ? c : 0;
      } else if (c == ' ' && quote == 0) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.add(word.toString());
    return words;
  }

  /** The entry of a host, looked up as it was entered. */
  public Optional<Entry> find(String host) {
    return entries.stream().filter(entry -> entry.machine().equalsIgnoreCase(host)).findFirst();
  }
}

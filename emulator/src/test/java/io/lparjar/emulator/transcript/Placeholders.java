package io.lparjar.emulator.transcript;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named variable parts of a transcript, such as {@code {jobid}}: the first text that stands in
 * a place gives the value, every later place must have the same.
 */
final class Placeholders {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
  private final Map<String, String> values = new HashMap<>();

  /** Whether {@code actual} is {@code expected} with its variable parts filled in. */
  boolean matches(String expected, String actual) {
    Matcher names = NAME.matcher(expected);
    StringBuilder pattern = new StringBuilder();
    Map<String, String> groups = new HashMap<>();
    int end = 0;
    while (names.find()) {
      pattern.append(Pattern.quote(expected.substring(end, names.start())));
      String name = names.group(1);
      String value = values.get(name);
      if (value != null) {
        pattern.append(Pattern.quote(value));
      } else if (groups.containsKey(name)) {
        pattern.append("\\k<").append(name).append('>');
      } else {
        groups.put(name, name);
        pattern.append("(?<").append(name).append(">.+?)");
      }
      end = names.end();
    }
    pattern.append(Pattern.quote(expected.substring(end)));
    Matcher matcher = Pattern.compile(pattern.toString()).matcher(actual);
    if (!matcher.matches()) {
      return false;
    }
    groups.keySet().forEach(name -> values.put(name, matcher.group(name)));
    return true;
  }

  /** {@code text} with the values known so far. */
  String fill(String text) {
    return NAME.matcher(text)
        .replaceAll(
            name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
  }
}

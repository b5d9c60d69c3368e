package io.lparjar.emulator.attls;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement of a policy file, or a parameter, which has no braces.
 *
 * @param values what stands behind the keyword: a name, or values
 * @param line where it begins, from 1
 * @param parameters between its braces
 */
record Statement(
    String keyword, List<String> values, int line, boolean braced, List<Statement> parameters) {
  Statement {
    values = List.copyOf(values);
    parameters = List.copyOf(parameters);
  }

  /** Its name; one within another may have none. */
  String name() {
    return values.isEmpty() ? "" : values.get(0);
  }

  boolean is(String word) {
    return keyword.equalsIgnoreCase(word);
  }

  /** The parameters with a keyword, in their order. */
  Stream<Statement> all(String word) {
    return parameters.stream().filter(parameter -> parameter.is(word));
  }

  /** The parameter with a keyword; of one that stands twice the last counts. */
  Optional<Statement> last(String word) {
    return all(word).reduce((first, second) -> second);
  }

  /** The value of a parameter. */
  Optional<String> value(String word) {
    return last(word).map(Statement::one);
  }

  /** Whether a parameter is On. */
  boolean isOn(String word, boolean otherwise) {
    return last(word).map(parameter -> parameter.oneOf("On", "Off").equals("ON")).orElse(otherwise);
  }

  /** The only value. */
  String one() {
    if (values.size() != 1) {
      throw new PolicyException(line, keyword + " needs one value");
    }
    return values.get(0);
  }

  /** The only value, one of some words, upper case. */
  String oneOf(String... words) {
    String value = one();
    for (String word : words) {
      if (word.equalsIgnoreCase(value)) {
        return word.toUpperCase(Locale.ROOT);
      }
    }
    throw new PolicyException(
        line, keyword + " is " + String.join(" or ", words) + ", not " + value);
  }

  /** The only value, a number. */
  int number(int least, int most) {
    String value = one();
    if (value.matches("\\d{1,10}")) {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return (int) number;
      }
    }
    throw new PolicyException(
        line, keyword + " is a number from " + least + " to " + most + ", not " + value);
  }
}

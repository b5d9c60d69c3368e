package io.lparjar.security.racf.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Words of operands as parse takes them: whole, or so much of them that no other begins so. */
final class Abbreviations {
  private Abbreviations() {}

  /** The word that is meant, upper case. */
  static Optional<String> find(String typed, List<String> words) {
    List<String> meant =
        words.stream().filter(word -> !typed.isEmpty() && word.startsWith(typed)).toList();
    if (meant.contains(typed)) {
      return Optional.of(typed);
    }
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** The constant whose name is meant. */
  static <E extends Enum<E>> Optional<E> find(String typed, E[] constants) {
    return find(typed, Arrays.stream(constants).map(Enum::name).toList())
        .flatMap(
            name -> Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst());
  }
}

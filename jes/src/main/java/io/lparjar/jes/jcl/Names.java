package io.lparjar.jes.jcl;

/** What names of JCL are made of. */
final class Names {
  private static final int LONGEST = 8;

  private Names() {}

  /** A-Z and the national characters. */
  static boolean isAlphabetic(char character) {
    return (character >= 'A' && character <= 'Z')
        || character == '@'
        || character == '#'
        || character == '$';
  }

  /** A-Z, national characters and digits. */
  static boolean isNameCharacter(char character) {
    return isAlphabetic(character) || (character >= '0' && character <= '9');
  }

  /** Whether it has only name characters; also true when empty. */
  static boolean hasNameCharactersOnly(String text) {
    return text.chars().allMatch(character -> isNameCharacter((char) character));
  }

  /** 1 to 8 name characters of which the first is alphabetic. */
  static boolean isName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && isAlphabetic(text.charAt(0))
        && hasNameCharactersOnly(text);
  }

  /** One to three names with periods between them, as {@code step.ddname}. */
  static boolean isQualifiedName(String text, int most) {
    String[] parts = text.split("\\.", -1);
    for (String part : parts) {
      if (!isName(part)) {
        return false;
      }
    }
    return parts.length <= most;
  }
}

package io.lparjar.emulator.ftp.site;

/**
 * A word that clients write on SITE.
 *
 * @param word with its abbreviations
 * @param parameter the row it belongs to
 * @param operand where its operand stands
 * @param assignment what it does
 */
public record SiteKeyword(
    Abbreviation word, SiteParameter<?> parameter, Operand operand, Assignment assignment) {

  /** Where the operand of a keyword stands. */
  public enum Operand {
    /** There is none. */
    NONE,
    /** Behind an equal sign; without one the value becomes blank. */
    EQUALS,
    /** The next word. */
    NEXT_WORD,
    /** The next word if it is a number. */
    NEXT_NUMBER
  }

  /** Changes settings as an operand says. */
  @FunctionalInterface
  public interface Assignment {

    /**
     * The changed settings.
     *
     * @param operand perhaps empty
     * @throws InvalidValueException when the operand is wrong
     */
    TransferSettings apply(TransferSettings settings, String operand);
  }
}

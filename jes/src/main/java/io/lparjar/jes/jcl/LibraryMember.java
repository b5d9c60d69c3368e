package io.lparjar.jes.jcl;

import java.util.List;

/**
 * A procedure or INCLUDE group as it stands in a library.
 *
 * @param library name of the data set
 * @param isPrivate whether a JCLLIB statement named the library
 * @param cards its records, numbered from 1
 */
public record LibraryMember(String library, boolean isPrivate, List<Card> cards) {
  public LibraryMember {
    cards = List.copyOf(cards);
  }
}

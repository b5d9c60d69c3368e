package io.lparjar.jes.program.idcams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermParserTest {
  private static Term word(String text) {
    return new Term(text, List.of());
  }

  private static List<Term> parse(String text) {
    return TermParser.parse(text).terms();
  }

  @Test
  void blanksAndCommasSeparateWords() {
    assertThat(parse(" a  b,C , d")).containsExactly(word("A"), word("B"), word("C"), word("D"));
  }

  @Test
  void aListBelongsToTheWordBeforeIt() {
    assertThat(parse("KEYS (4,0) PURGE"))
        .containsExactly(new Term("KEYS", List.of(word("4"), word("0"))), word("PURGE"));
  }

  @Test
  void listsMayStandInLists() {
    assertThat(parse("CLUSTER(NAME(A.B))"))
        .containsExactly(new Term("CLUSTER", List.of(new Term("NAME", List.of(word("A.B"))))));
  }

  @Test
  void nameInApostrophesIsTheName() {
    assertThat(parse("DELETE 'A.B(C)'"))
        .containsExactly(word("DELETE"), new Term("A.B", List.of(word("C"))));
    assertThat(parse("ENTRIES('A.B')")).containsExactly(new Term("ENTRIES", List.of(word("A.B"))));
  }

  @Test
  void aQuotedWordKeepsItsCaseAndBlanks() {
    assertThat(parse("FROMKEY('a (b')"))
        .containsExactly(new Term("FROMKEY", List.of(word("'a (b'"))));
  }

  @Test
  void parenthesesTooManyAreCountedAndPassedOver() {
    TermParser.Parsed parsed = TermParser.parse("A) B");

    assertThat(parsed.excess()).isTrue();
    assertThat(parsed.terms()).containsExactly(word("A"), word("B"));
  }

  @Test
  void aMissingParenthesisIsNamedWithTheWordBeforeIt() {
    assertThatThrownBy(() -> parse("ENTRIES(A B"))
        .isInstanceOf(SyntaxException.class)
        .hasMessageContaining("IDC3207I RIGHT PARENTHESIS MISSING AFTER B");
  }

  @Test
  void aMissingApostropheIsRefused() {
    assertThatThrownBy(() -> parse("FROMKEY('A)")).isInstanceOf(SyntaxException.class);
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThatThrownBy(() -> parse("(".repeat(100_000))).isInstanceOf(SyntaxException.class);
  }

  @Test
  void anyTextEndsInTermsOrASyntaxError() {
    Random random = new Random(7);
    String characters = "AB.()' ,X*-";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(30); k > 0; k--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      assertThat(endsWell(text.toString())).as(text.toString()).isTrue();
    }
  }

  private static boolean endsWell(String text) {
    try {
      return TermParser.parse(text).terms() != null;
    } catch (SyntaxException e) {
      return !e.line().isEmpty();
    }
  }
}

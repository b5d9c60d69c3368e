package io.lparjar.security.racf.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilePatternTest {
  @ParameterizedTest
  @CsvSource({
    "AB.CD*,    AB.CD,     true",
    "AB.CD*,    AB.CDE,    true",
    "AB.CD*,    AB.CD.X,   false",
    "AB.CD*,    AB.C,      false",
    "AB.CD.*,   AB.CD,     false",
    "AB.CD.*,   AB.CD.X,   true",
    "AB.CD.*,   AB.CD.X.Y, false",
    "AB.CD.**,  AB.CD,     true",
    "AB.CD.**,  AB.CD.X,   true",
    "AB.CD.**,  AB.CD.X.Y, true",
    "AB.CD.**,  AB.CDE,    false",
    "AB.CD*.**, AB.CD,     true",
    "AB.CD*.**, AB.CDE,    true",
    "AB.CD*.**, AB.CDE.X,  true",
    "AB.CD.*.**, AB.CD,    false",
    "AB.CD.*.**, AB.CD.X,  true",
    "AB.CD.*.**, AB.CD.X.Y, true",
    "AB.*.CD,   AB.X.CD,   true",
    "AB.*.CD,   AB.CD,     false",
    "AB.*.CD,   AB.X.Y.CD, false",
    "AB.**.CD,  AB.CD,     true",
    "AB.**.CD,  AB.X.CD,   true",
    "AB.**.CD,  AB.X.Y.CD, true",
    "AB.**.CD,  AB.X.Y.C,  false",
    "AB.**.CD,  AB.CD.CD,  true",
    "AB.C%,     AB.CD,     true",
    "AB.C%,     AB.C,      false",
    "AB.C%,     AB.CDE,    false",
    "AB.%,      AB.C.D,    false",
    "AB.**,     ABC,       false"
  })
  void dataSetNamesUnderEgn(String profile, String resource, boolean covered) {
    assertThat(covers(profile, NamingRule.DATA_SET_ENHANCED, resource)).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({
    "AB.CD*,  AB.CD,      true",
    "AB.CD*,  AB.CDE,     true",
    "AB.CD*,  AB.CDE.X.Y, true",
    "AB.CD*,  AB.CE,      false",
    "AB.CD.*, AB.CD,      false",
    "AB.CD.*, AB.CD.X,    true",
    "AB.CD.*, AB.CD.X.Y,  true",
    "AB.*.CD, AB.X.CD,    true",
    "AB.*.CD, AB.X.Y.CD,  false",
    "AB.C%,   AB.CD,      true"
  })
  void dataSetNamesUnderNoegn(String profile, String resource, boolean covered) {
    assertThat(covers(profile, NamingRule.DATA_SET_BASIC, resource)).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({
    "**,          A,           true",
    "**,          A.B.C,       true",
    "*,           A.B.C,       true",
    "**.ABC,      ABC,         true",
    "**.ABC,      X.Y.ABC,     true",
    "**.ABC,      X.Y.ABCD,    false",
    "ABC.**.DEF,  ABC.DEF,     true",
    "ABC.**.DEF,  ABC.X.Y.DEF, true",
    "ABC.**,      ABC,         true",
    "*.DEF,       ABC.DEF,     true",
    "*.DEF,       DEF,         false",
    "ABC.*.DEF,   ABC.X.DEF,   true",
    "ABC.*.DEF,   ABC.DEF,     false",
    "ABC.DEF*,    ABC.DEF,     true",
    "ABC.DEF*,    ABC.DEFG,    true",
    "ABC.DEF*,    ABC.DEFG.H,  true",
    "ABC.DEF*,    ABC.DEF.H,   true",
    "ABC.DEF.*,   ABC.DEF,     false",
    "ABC.DEF.*,   ABC.DEF.X,   true",
    "ABC.DEF.*,   ABC.DEF.X.Y, true",
    "AB*.CD,      AB.CD,       true",
    "AB*.CD,      ABX.CD,      true",
    "AB*.CD,      ABX.Y.CD,    false",
    "A%C,         ABC,         true",
    "A%C,         A.C,         false",
    "EZB.FTP.*.*.SITE.*, EZB.FTP.MVS1.FTPD1.SITE.DUMP, true",
    "EZB.TRCCTL.*.*.*, EZB.TRCCTL.S0W1.TCPIP.OPEN, true",
    "**.B*,       A.B.C.D,     true",
    "&RACUID.X,   IBMUSER.X,   false"
  })
  void generalResourceNames(String profile, String resource, boolean covered) {
    assertThat(covers(profile, NamingRule.GENERAL_RESOURCE, resource)).isEqualTo(covered);
  }

  @Test
  void moreSpecificNamesComeFirst() {
    List<String> ordered =
        List.of(
            "A.B", "A.B.C", "A.B.C%", "A.B.C*", "A.B.%", "A.B.*", "A.B.**", "A.%", "A.*", "A.**");
    List<String> shuffled = new java.util.ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(
            shuffled.stream()
                .map(text -> pattern(text, NamingRule.DATA_SET_ENHANCED))
                .sorted()
                .map(ProfilePattern::toString)
                .collect(Collectors.toList()))
        .isEqualTo(ordered);
  }

  @ParameterizedTest
  @CsvSource({"A.B.**,A.B", "A.B.*,A.B.", "A.BC*,A.BC", "A.B%.C,A.B", "**,''", "A.B,A.B", "&X,''"})
  void literalPrefixIsWhatEveryResourceBeginsWith(String profile, String prefix) {
    assertThat(pattern(profile, NamingRule.GENERAL_RESOURCE).literalPrefix()).isEqualTo(prefix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*.A", "A*.B", "A%.B", "A.DE**", "A.**.B.**", "A..B", "A.B*C", "**"})
  void dataSetProfileMayNotHaveTheseNames(String text) {
    assertThat(NamingRule.DATA_SET_ENHANCED.allows(ProfileName.parse(text))).isFalse();
  }

  @Test
  void doubleAsteriskNeedsEgn() {
    ProfileName name = ProfileName.parse("A.B.**");
    assertThat(Stream.of(NamingRule.values()).filter(rule -> rule.allows(name)))
        .containsExactly(NamingRule.DATA_SET_ENHANCED, NamingRule.GENERAL_RESOURCE);
  }

  private static boolean covers(String profile, NamingRule rule, String resource) {
    return pattern(profile, rule).matches(ProfilePattern.qualifiersOf(resource));
  }

  private static ProfilePattern pattern(String profile, NamingRule rule) {
    return ProfilePattern.of(ProfileName.parse(profile), rule);
  }
}

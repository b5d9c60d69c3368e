package io.lparjar.security.racf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.profile.DataSetProfile;
import io.lparjar.security.racf.profile.NamingRule;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ProfilePattern;
import io.lparjar.security.racf.profile.Protection;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.saf.AccessLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProfileIndexTest {
  private final RacfFixture system = new RacfFixture();
  private final ProfileIndex index =
      new ProfileIndex(NamingRule.DATA_SET_ENHANCED, system.racf.variables());

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  void emptyIndexProtectsNothing() {
    assertThat(index.bestMatch("A.B", true)).isEmpty();
  }

  @Test
  void discreteProfileWins() {
    put("A.B", "A.*", "A.**");
    assertThat(match("A.B")).hasValue("A.B");
  }

  @Test
  void fullyQualifiedGenericIsFoundAfterTheDiscreteOne() {
    ProfileName generic = new ProfileName("A.B", true);
    index.put(profile(generic));
    put("A.*");
    assertThat(index.bestMatch("A.B", true)).map(ResourceProfile::name).hasValue(generic);
    put("A.B");
    assertThat(index.bestMatch("A.B", true)).map(p -> p.name().generic()).hasValue(false);
  }

  @Test
  void mostSpecificGenericProfileWins() {
    put("A.**", "A.B*.**", "A.B.**", "A.B.*", "A.B.C*", "A.B.%");
    assertThat(match("A.B.CD")).hasValue("A.B.C*");
    assertThat(match("A.B.C")).hasValue("A.B.C*");
    assertThat(match("A.B.X")).hasValue("A.B.%");
    assertThat(match("A.B.XX")).hasValue("A.B.*");
    assertThat(match("A.B")).hasValue("A.B.**");
    assertThat(match("A.BX.C")).hasValue("A.B*.**");
    assertThat(match("A.X")).hasValue("A.**");
    assertThat(match("B.X")).isEmpty();
  }

  @Test
  void genericProfilesDoNotCountWhenSwitchedOff() {
    put("A.**");
    assertThat(index.bestMatch("A.B", false)).isEmpty();
  }

  @Test
  void removedProfileLeavesTheNextOne() {
    put("A.B.**", "A.B.*", "A.**");
    index.remove(ProfileName.parse("A.B.*"));
    assertThat(match("A.B.C")).hasValue("A.B.**");
    index.remove(ProfileName.parse("A.B.**"));
    assertThat(match("A.B.C")).hasValue("A.**");
    index.remove(ProfileName.parse("A.**"));
    assertThat(match("A.B.C")).isEmpty();
  }

  @Test
  void removingWhatIsNotThereDoesNothing() {
    put("A.**");
    index.remove(ProfileName.parse("A.B.**"));
    index.remove(ProfileName.parse("A.B"));
    assertThat(index.all()).hasSize(1);
  }

  @Test
  void agreesWithComparingAllProfiles() {
    long seed = 20240229;
    Random random = new Random(seed);
    String[] parts = {"A", "B", "AB", "*", "%", "A*", "B%", "**"};
    List<ProfilePattern> patterns = new ArrayList<>();
    while (patterns.size() < 300) {
      ProfileName name = ProfileName.parse("A" + qualifiers(random, parts));
      if (name.generic() && NamingRule.DATA_SET_ENHANCED.allows(name)) {
        patterns.add(ProfilePattern.of(name, NamingRule.DATA_SET_ENHANCED));
        index.put(profile(name));
      }
    }
    for (int i = 0; i < 2_000; i++) {
      String resource = "A" + qualifiers(random, "A", "B", "AB", "BA", "C");
      List<String> split = ProfilePattern.qualifiersOf(resource);
      Optional<String> expected =
          patterns.stream()
              .filter(pattern -> pattern.matches(split))
              .sorted()
              .map(ProfilePattern::toString)
              .findFirst();
      assertThat(match(resource)).as("%s, seed %d", resource, seed).isEqualTo(expected);
    }
  }

  private static String qualifiers(Random random, String... parts) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(5); count > 0; count--) {
      text.append('.').append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  private void put(String... names) {
    for (String name : names) {
      index.put(profile(ProfileName.parse(name)));
    }
  }

  private Optional<String> match(String resource) {
    return index.bestMatch(resource, true).map(profile -> profile.name().text());
  }

  private static ResourceProfile profile(ProfileName name) {
    return new DataSetProfile(
        name, Protection.of("U", LocalDate.of(2024, 2, 29), AccessLevel.NONE));
  }
}

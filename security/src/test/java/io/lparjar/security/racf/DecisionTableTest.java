package io.lparjar.security.racf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.Circumstances;
import io.lparjar.security.saf.PortOfEntry;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserAttribute;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Decides what {@code decisions.csv} asks: commands that set the system up, attributes of the user
 * {@code U} of group {@code G}, circumstances, class, resource, and the answer for each level from
 * NONE to ALTER: P permit, W permit with a warning, D deny, - no decision.
 */
class DecisionTableTest {
  private static final SecurityEnvironment ADMINISTRATOR =
      new SecurityEnvironment(RacfFixture.U, "G", "", Set.of(UserAttribute.SPECIAL), "/");

  @ParameterizedTest(name = "{index}: {0} | {4}")
  @CsvFileSource(
      resources = "/racf-decisions.csv",
      delimiter = '|',
      useHeadersInDisplayName = false)
  void theAnswerIsThatOfTheTable(
      String commands,
      String attributes,
      String circumstances,
      String resourceClass,
      String resource,
      String answers) {
    try (RacfFixture system = new RacfFixture()) {
      RacfCommands racf = new RacfCommands(system.racf, system.clock);
      for (String command : commands.split(";", -1)) {
        assertThat(racf.execute(ADMINISTRATOR, command.strip()).returnCode())
            .as(command)
            .isLessThan(8);
      }
      if (attributes != null) {
        system.attributes(
            Arrays.stream(attributes.split(" ", -1))
                .map(UserAttribute::valueOf)
                .toArray(UserAttribute[]::new));
      }
      SecurityEnvironment user = system.user().under(read(circumstances));
      String given =
          Arrays.stream(AccessLevel.values())
              .map(
                  level -> {
                    system.events.clear();
                    SafDecision decision =
                        system.saf.authorize(
                            user, new ResourceClass(resourceClass), resource, level);
                    return letter(decision, system.events);
                  })
              .collect(Collectors.joining());
      assertThat(given).isEqualTo(answers);
    }
  }

  private static Circumstances read(String text) {
    Circumstances circumstances = Circumstances.UNKNOWN;
    for (String part : text == null ? new String[0] : text.split(" ", -1)) {
      String value = part.substring(part.indexOf('=') + 1);
      circumstances =
          switch (part.substring(0, part.indexOf('=')).toUpperCase(Locale.ROOT)) {
            case "TERMINAL" -> circumstances.withPortOfEntry(PortOfEntry.terminal(value));
            case "ZONE" -> circumstances.withPortOfEntry(PortOfEntry.zone(value));
            case "CONSOLE" -> circumstances.withPortOfEntry(PortOfEntry.console(value));
            case "JESINPUT" -> circumstances.withPortOfEntry(PortOfEntry.jobInput(value));
            case "PROGRAM" -> circumstances.withProgram(value);
            case "SYSTEM" -> circumstances.withSystem(value);
            default -> throw new IllegalArgumentException(part);
          };
    }
    return circumstances;
  }

  private static String letter(SafDecision decision, List<SecurityEvent> events) {
    return switch (decision) {
      case PERMIT -> events.stream().anyMatch(SecurityEvent.Warned.class::isInstance) ? "W" : "P";
      case DENY -> "D";
      case NO_DECISION -> "-";
    };
  }
}

package io.lparjar.emulator.client.config;

import io.lparjar.emulator.ftp.config.ConfigurationText;
import io.lparjar.emulator.ftp.config.StatementLine;
import io.lparjar.emulator.ftp.site.InvalidValueException;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the client's FTP.DATA. Whatever stands there, reading ends in a configuration: what cannot
 * be used is left out and told in a message.
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTP.DATA"
 */
public final class ClientConfigurationReader {
  /** A timer of (TIMEOUT has one value for them all. */
  private static final List<ClientParameter<Integer>> TIMERS =
      List.of(
          ClientParameters.MYOPENTIME,
          ClientParameters.DCONNTIME,
          ClientParameters.CCONNTIME,
          ClientParameters.INACTTIME,
          ClientParameters.DATACTTIME);

  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "AUTOTAPEMOUNT",
          "DB2PLAN",
          "SBTRANS",
          "SECURE_CTRLCONN",
          "SECURE_PBSZ",
          "TLSCERTCROSSCHECK",
          "TRACECAPI");

  private final String source;
  private final List<String> messages = new ArrayList<>();
  private ClientConfiguration configuration;

  private ClientConfigurationReader(String source) {
    this.source = source;
    this.configuration = ClientConfiguration.DEFAULTS.from(source);
  }

  /**
   * What was read.
   *
   * @param configuration with every statement that could be used
   * @param messages about the others, with message identifiers
   */
  public record Result(ClientConfiguration configuration, List<String> messages) {
    public Result {
      messages = List.copyOf(messages);
    }
  }

  /**
   * Reads the lines of an FTP.DATA.
   *
   * @param source name for messages
   */
  public static Result read(String source, Iterable<String> lines) {
    ClientConfigurationReader reader = new ClientConfigurationReader(source);
    int number = 0;
    for (String line : lines) {
      int current = ++number;
      StatementLine.parse(line).ifPresent(statement -> reader.statement(current, statement));
    }
    return new Result(reader.configuration, reader.messages);
  }

  /** Statements that the client knows and that change nothing in this system. */
  public static Set<String> withoutEffect() {
    return WITHOUT_EFFECT;
  }

  /** The configuration with {@code seconds} for each timer that (TIMEOUT stands for. */
  public static ClientConfiguration withTimeout(ClientConfiguration configuration, int seconds) {
    ClientConfiguration changed = configuration;
    for (ClientParameter<Integer> timer : TIMERS) {
      changed = changed.with(timer, seconds);
    }
    return changed;
  }

  private void statement(int number, StatementLine statement) {
    try {
      Optional<ClientConfiguration> changed = changed(statement);
      if (changed.isPresent()) {
        configuration = changed.get();
      } else if (!WITHOUT_EFFECT.contains(statement.name())
          && !configuration.get(ClientParameters.SUPPRESSIGNOREWARNINGS)) {
        messages.add(ConfigurationText.IGNORED.with(source, number, statement.name()));
      }
    } catch (InvalidValueException wrong) {
      messages.add(ConfigurationText.IN_ERROR.with(source, number, statement.column()));
    }
  }

  private Optional<ClientConfiguration> changed(StatementLine statement) {
    for (ClientParameter<?> row : ClientParameters.rows()) {
      if (row.name().equals(statement.name())) {
        return Optional.of(row.set(configuration, statement.value()));
      }
    }
    for (SiteParameter<?> row : SiteParameters.rows()) {
      if (row.statement().equals(statement.name())) {
        return Optional.of(
            configuration.with(row.set(configuration.settings(), statement.value())));
      }
    }
    return Optional.empty();
  }
}

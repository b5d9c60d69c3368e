package io.lparjar.emulator.ftp.config;

import io.lparjar.emulator.ftp.site.InvalidValueException;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads FTP.DATA: a statement a line, its name and its value; what follows a semicolon is comment.
 * Numbers in columns 73 to 80 are sequence numbers and not read.
 *
 * <p>Whatever stands there, reading ends in a configuration: what cannot be used is left out and
 * told in a message.
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTP.DATA"
 */
public final class ConfigurationReader {
  private static final Map<String, Statement> STATEMENTS = statements();

  /** Changes a configuration as the value of a statement says. */
  @FunctionalInterface
  private interface Statement {
    ServerConfiguration apply(ServerConfiguration configuration, String value);
  }

  /**
   * What was read.
   *
   * @param configuration with every statement that could be used
   * @param messages about the others, with message identifiers
   */
  public record Result(ServerConfiguration configuration, List<String> messages) {
    public Result {
      messages = List.copyOf(messages);
    }
  }

  private final String source;
  private final List<String> messages = new ArrayList<>();
  private ServerConfiguration configuration = ServerConfiguration.DEFAULTS;

  private ConfigurationReader(String source) {
    this.source = source;
  }

  /**
   * Reads the lines of an FTP.DATA.
   *
   * @param source name for messages
   */
  public static Result read(String source, Iterable<String> lines) {
    ConfigurationReader reader = new ConfigurationReader(source);
    int number = 0;
    for (String line : lines) {
      number++;
      int current = number;
      StatementLine.parse(line).ifPresent(statement -> reader.statement(current, statement));
    }
    return new Result(reader.configuration, reader.messages);
  }

  private void statement(int number, StatementLine line) {
    Statement known = STATEMENTS.get(line.name());
    if (known == null) {
      if (!ClientStatements.NAMES.contains(line.name())) {
        report(ConfigurationText.IGNORED, source, number, line.name());
      }
      return;
    }
    try {
      configuration = known.apply(configuration, line.value());
    } catch (InvalidValueException wrong) {
      report(ConfigurationText.IN_ERROR, source, number, line.column());
    }
  }

  private void report(ConfigurationText text, Object... values) {
    messages.add(text.with(values));
  }

  private static Map<String, Statement> statements() {
    Map<String, Statement> statements = new HashMap<>();
    for (SiteParameter<?> row : SiteParameters.rows()) {
      if (!row.statement().isEmpty()) {
        statements.put(
            row.statement(),
            (configuration, value) -> {
              TransferSettings settings = row.set(configuration.settings(), value);
              return configuration.with(settings);
            });
      }
    }
    for (ServerStatement<?> row : ServerStatements.rows()) {
      statements.put(row.name(), row::set);
    }
    return Map.copyOf(statements);
  }
}

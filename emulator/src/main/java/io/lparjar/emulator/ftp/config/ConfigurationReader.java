package io.lparjar.emulator.ftp.config;

import io.lparjar.emulator.ftp.site.InvalidValueException;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.emulator.release.Release;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

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

  /**
   * A statement that is known.
   *
   * @param release asks whether one knows it
   * @param effect changes a configuration as its value says
   */
  private record Statement(
      Predicate<Release> release,
      BiFunction<ServerConfiguration, String, ServerConfiguration> effect) {}

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

  private final Release release;
  private final String source;
  private final List<String> messages = new ArrayList<>();
  private ServerConfiguration configuration;

  private ConfigurationReader(Release release, String source) {
    this.release = release;
    this.source = source;
    this.configuration = ServerConfiguration.defaults(release);
  }

  /**
   * Reads the lines of an FTP.DATA.
   *
   * @param release whose statements are known
   * @param source name for messages
   */
  public static Result read(Release release, String source, Iterable<String> lines) {
    ConfigurationReader reader = new ConfigurationReader(release, source);
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
    if (known == null || !known.release().test(release)) {
      if (!ClientStatements.NAMES.contains(line.name())) {
        report(ConfigurationText.IGNORED, source, number, line.name());
      }
      return;
    }
    try {
      configuration = known.effect().apply(configuration, line.value());
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
            new Statement(
                row::isKnownIn,
                (configuration, value) -> {
                  TransferSettings settings = row.set(configuration.settings(), value);
                  return configuration.with(settings);
                }));
      }
    }
    for (ServerStatement<?> row : ServerStatements.rows()) {
      statements.put(row.name(), new Statement(row::isKnownIn, row::set));
    }
    return Map.copyOf(statements);
  }
}

package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ServerStatement;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.Abbreviation;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.release.Release;
import java.util.List;
import java.util.Optional;

/**
 * Lines of STAT that belong together.
 *
 * @param lines makes them
 * @param parameters the SITE parameters whose values they show
 * @param option names of a value of the server's own that they show, or none
 */
record StatusEntry(Lines lines, List<SiteParameter<?>> parameters, List<Abbreviation> option) {

  /** Makes lines, without code. */
  @FunctionalInterface
  interface Lines {
    List<String> of(FtpSession session);
  }

  /** Lines that show the values of some parameters, or of none. */
  static StatusEntry of(Lines lines, SiteParameter<?>... parameters) {
    return new StatusEntry(lines, List.of(parameters), List.of());
  }

  /** The line that the row of the parameter has for STAT. */
  static StatusEntry of(SiteParameter<?> parameter) {
    return of(session -> List.of(parameter.statusLine(session.settings())), parameter);
  }

  /** A value of the server's own that clients can ask for. */
  static StatusEntry option(String form, Lines lines) {
    return new StatusEntry(lines, List.of(), List.of(new Abbreviation(form)));
  }

  /** One of two lines. */
  static StatusEntry either(
      SiteParameter<Boolean> parameter, StatusMessage whenTrue, StatusMessage whenFalse) {
    return of(
        session -> StatusLines.line(session.settings().get(parameter) ? whenTrue : whenFalse),
        parameter);
  }

  /** One of two lines about a statement of the server. */
  static StatusEntry either(
      ServerStatement<Boolean> statement, StatusMessage whenTrue, StatusMessage whenFalse) {
    return of(
        session -> StatusLines.line(StatusLines.server(session, statement) ? whenTrue : whenFalse));
  }

  /** A line that is left out when the value is blank. */
  static StatusEntry whenSet(SiteParameter<?> parameter, StatusMessage text) {
    return of(
        session -> {
          String value = parameter.format(session.settings());
          return value.isEmpty() || value.equals("*") ? List.of() : StatusLines.line(text, value);
        },
        parameter);
  }

  /** A line of the parameter's name and value, left out when the value is blank. */
  static StatusEntry whenSet(SiteParameter<?> parameter) {
    return of(
        session -> {
          String value = parameter.format(session.settings());
          return value.isEmpty()
              ? List.of()
              : StatusLines.line(StatusMessage.WHEN_SET, parameter.name(), value);
        },
        parameter);
  }

  /** A line that is left out at JES interface level 1. */
  static StatusEntry atLevel2(Lines lines, SiteParameter<?> parameter) {
    return of(
        session -> StatusLines.interfaceLevel(session) == 2 ? lines.of(session) : List.of(),
        parameter);
  }

  /** Whether a release has what these lines show. */
  boolean isKnownIn(Release release) {
    return parameters.isEmpty()
        || parameters.stream().anyMatch(parameter -> parameter.isKnownIn(release));
  }

  /** Whether these lines show what a client asked for by {@code name}. */
  boolean answers(Optional<SiteParameter<?>> parameter, String name) {
    return parameter.map(parameters::contains).orElse(false)
        || option.stream().anyMatch(word -> word.matches(name));
  }
}

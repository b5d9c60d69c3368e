package io.lparjar.emulator.smf;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatement;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.site.FileType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Which records the statements of FTP.DATA ask for. Without one, none.
 *
 * <ul>
 *   <li>SMF holds for all events; the statement of an event, such as SMFSTOR, in its place.
 *   <li>A number or STD asks for type 118, with that subtype or the event's own; TYPE119 for type
 *       119. A statement that is there twice may ask for both. [recalled]
 *   <li>With FILETYPE JES or SQL, only types that SMFJES or SMFSQL names as well.
 * </ul>
 *
 * @see "z/OS Communications Server IP Configuration Guide, configuring the FTP server for SMF"
 */
final class WantedRecords {
  private static final String TYPE_119 = "TYPE119";

  private final Map<ServerEvent, List<String>> asked = new EnumMap<>(ServerEvent.class);
  private final Map<FileType, List<String>> shown;
  private final boolean daemon;

  WantedRecords(ServerConfiguration configuration) {
    List<String> byDefault = words(configuration, ServerStatements.SMF);
    for (ServerEvent event : ServerEvent.values()) {
      List<String> own = words(configuration, statement(event));
      asked.put(event, own.isEmpty() ? byDefault : own);
    }
    this.shown =
        Map.of(
            FileType.JES, words(configuration, ServerStatements.SMFJES),
            FileType.SQL, words(configuration, ServerStatements.SMFSQL));
    this.daemon = words(configuration, ServerStatements.SMFDCFG).contains(TYPE_119);
  }

  private static ServerStatement<String> statement(ServerEvent event) {
    return switch (event) {
      case APPEND -> ServerStatements.SMFAPPE;
      case DELETE -> ServerStatements.SMFDEL;
      case LOGIN_FAILURE -> ServerStatements.SMFLOGN;
      case RENAME -> ServerStatements.SMFREN;
      case RETRIEVE -> ServerStatements.SMFRETR;
      case STORE, STORE_UNIQUE -> ServerStatements.SMFSTOR;
    };
  }

  private static List<String> words(
      ServerConfiguration configuration, ServerStatement<String> statement) {
    String text = configuration.get(statement);
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }

  /** Whether anything is asked for about what sessions do. */
  boolean isAny() {
    return asked.values().stream().anyMatch(words -> !words.isEmpty());
  }

  /** Whether the daemon's configuration is to be recorded. */
  boolean daemonConfiguration() {
    return daemon;
  }

  boolean type119(ServerEvent event, FileType fileType) {
    return asks(event).contains(TYPE_119) && shows(fileType, TYPE_119::equals);
  }

  /** The subtype of type 118 that is asked for, if any. */
  OptionalInt subtype118(ServerEvent event, FileType fileType) {
    return shows(fileType, word -> !word.equals(TYPE_119))
        ? asks(event).stream()
            .filter(word -> !word.equals(TYPE_119))
            .mapToInt(
                word ->
                    Character.isDigit(word.charAt(0))
                        ? Integer.parseInt(word)
                        : event.standardSubtype())
            .reduce((before, last) -> last)
        : OptionalInt.empty();
  }

  private boolean shows(FileType fileType, Predicate<String> type) {
    List<String> words = shown.get(fileType);
    return words == null || words.stream().anyMatch(type);
  }

  private List<String> asks(ServerEvent event) {
    return Objects.requireNonNull(asked.get(event));
  }
}

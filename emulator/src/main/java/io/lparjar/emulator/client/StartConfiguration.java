package io.lparjar.emulator.client;

import io.lparjar.emulator.client.config.ClientConfiguration;
import io.lparjar.emulator.client.config.ClientConfigurationReader;
import io.lparjar.emulator.client.config.ClientOptions;
import io.lparjar.emulator.client.session.ClientMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client starts with: the first FTP.DATA that is found, and what reading it had to say.
 *
 * @param configuration with the timers of the options
 * @param messages for the user, before anything else
 */
record StartConfiguration(ClientConfiguration configuration, List<String> messages) {
  StartConfiguration {
    messages = List.copyOf(messages);
  }

  /**
   * Looks for what -f names, SYSFTPD, and then the data sets and files of the search order.
   *
   * @param dd name and lines of SYSFTPD; empty when there is no such DD
   */
  static StartConfiguration find(
      ClientOptions options, Optional<Source> dd, ClientFiles files, String prefix)
      throws IOException {
    Optional<Source> found = Optional.empty();
    if (!options.configuration().isEmpty()) {
      found = source(files, options.configuration());
    } else if (dd.isPresent()) {
      found = dd;
    } else {
      List<String> names = files.searchOrder(prefix);
      for (int i = 0; i < names.size() && found.isEmpty(); i++) {
        found = source(files, names.get(i));
      }
    }
    List<String> messages = new ArrayList<>();
    ClientConfiguration configuration = ClientConfiguration.DEFAULTS;
    if (found.isPresent()) {
      Source source = found.get();
      ClientConfigurationReader.Result result =
          ClientConfigurationReader.read(source.name(), source.lines());
      messages.add(ClientMessage.CONFIGURED.with(source.name()));
      messages.addAll(result.messages());
      configuration = result.configuration();
    }
    return new StartConfiguration(
        options.timeout().isPresent()
            ? ClientConfigurationReader.withTimeout(configuration, options.timeout().getAsInt())
            : configuration,
        messages);
  }

  private static Optional<Source> source(ClientFiles files, String name) throws IOException {
    return files.read(name).map(lines -> new Source(name, lines));
  }

  /**
   * An FTP.DATA.
   *
   * @param name as messages show it
   * @param lines its statements
   */
  record Source(String name, List<String> lines) {
    Source {
      lines = List.copyOf(lines);
    }
  }
}

package io.lparjar.emulator.launch;

import picocli.CommandLine.IVersionProvider;

/** {@code lparjar 0.1.0}, from the manifest of the jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"lparjar " + (version == null ? "(not packaged)" : version)};
  }
}

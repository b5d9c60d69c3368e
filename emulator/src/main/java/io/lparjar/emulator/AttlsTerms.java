package io.lparjar.emulator;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.emulator.attls.Actions;
import io.lparjar.emulator.attls.Direction;
import io.lparjar.emulator.attls.HandshakeRole;
import io.lparjar.emulator.attls.Policy;
import io.lparjar.emulator.attls.PolicyException;
import io.lparjar.emulator.attls.PolicyReader;
import io.lparjar.emulator.attls.Rule;
import io.lparjar.emulator.console.TtlsMapping;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.net.ClientCertificates;
import io.lparjar.emulator.ftp.net.TlsPolicy;
import io.lparjar.emulator.ftp.net.TlsTerms;
import io.lparjar.emulator.profile.TcpipProfile;
import io.lparjar.security.certificate.FirstCertificates;
import io.lparjar.security.certificate.KeyFile;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * TLSMECHANISM ATTLS: the FTP server does TLS on the terms of an AT-TLS policy. A control
 * connection needs an inbound rule that enables TLS, leaves its start to the server
 * (ApplicationControlled) and makes it the server of the handshake. Data connections go by the rule
 * of their control connection.
 */
final class AttlsTerms implements TlsPolicy {
  private final Policy policy;
  private final KeyRingReader rings;
  private final Requester server;
  private final SecurityEnvironment started;

  private AttlsTerms(
      Policy policy, KeyRingReader rings, Requester server, SecurityEnvironment started) {
    this.policy = policy;
    this.rings = rings;
    this.server = server;
    this.started = started;
  }

  /**
   * The terms of the policy that is wanted; null when the server does TLS by itself. Without a
   * policy nobody gets TLS, nor when the stack's profile does not turn AT-TLS on.
   *
   * @throws StartException when the policy cannot be used; tells file and line
   */
  static @Nullable AttlsTerms of(
      ZosEmulator.Builder wanted,
      TcpipProfile profile,
      ServerConfiguration configuration,
      KeyRingReader rings,
      Requester server,
      SecurityEnvironment started) {
    Path file = wanted.policy();
    Policy policy =
        file == null || !ProfileSource.allowsTtls(wanted, profile)
            ? new Policy(List.of())
            : read(file);
    return configuration.get(ServerStatements.TLSMECHANISM)
        ? null
        : new AttlsTerms(policy, rings, server, started);
  }

  private static Policy read(Path file) {
    try {
      return PolicyReader.read(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
    } catch (PolicyException wrong) {
      throw new StartException(file + ", " + wrong.getMessage(), wrong);
    } catch (IOException unreadable) {
      throw new StartException("cannot read " + file, unreadable);
    }
  }

  @Override
  public Optional<TlsTerms> terms(InetSocketAddress local, InetSocketAddress client) {
    return match(local, client)
        .filter(rule -> rule.actions().enabled() && rule.actions().applicationControlled())
        .filter(rule -> rule.actions().role() != HandshakeRole.CLIENT)
        .map(this::terms);
  }

  private Optional<Rule> match(InetSocketAddress local, InetSocketAddress client) {
    return policy.match(
        Direction.INBOUND, local, client, server.jobName(), server.user().userId().value());
  }

  /** What NETSTAT shows of a connection, or null when it maps to no rule. */
  @Nullable TtlsMapping mapping(InetSocketAddress local, InetSocketAddress client) {
    return match(local, client)
        .map(
            rule ->
                new TtlsMapping(
                    rule.name(),
                    rule.actions().group(),
                    rule.actions().environment(),
                    rule.actions().connection()))
        .orElse(null);
  }

  private TlsTerms terms(Rule rule) {
    Actions actions = rule.actions();
    return new TlsTerms(
        rule.name(),
        () -> ring(actions),
        actions.protocols(),
        actions.ciphers().isEmpty() ? Optional.empty() : Optional.of(actions.ciphers()),
        actions.handshakeTimeout(),
        actions.sessionTimeout(),
        clientCertificates(actions));
  }

  private static ClientCertificates clientCertificates(Actions actions) {
    if (actions.role() != HandshakeRole.SERVER_WITH_CLIENT_AUTH) {
      return ClientCertificates.NOT_ASKED_FOR;
    }
    return switch (actions.clientAuthType()) {
      case PASS_THRU -> ClientCertificates.UNCHECKED;
      case FULL -> ClientCertificates.OPTIONAL;
      case REQUIRED -> ClientCertificates.REQUIRED;
      case SAF_CHECK -> ClientCertificates.REGISTERED;
    };
  }

  private KeyRing ring(Actions actions) {
    String name = actions.keyring();
    KeyRing ring =
        name.startsWith("/")
            ? KeyFile.read(FirstCertificates.RING, Path.of(name))
            : rings.read(started, name);
    return actions.label().isEmpty() ? ring : ring.withDefault(actions.label());
  }
}

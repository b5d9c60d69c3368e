package io.lparjar.emulator.client;

import io.lparjar.emulator.client.session.ClientAudit;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.jes.tso.TsoCommandTable;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.saf.SecurityEnvironment;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The parts of the system that clients use.
 *
 * @param local what the local side works with; asked for when a client begins
 * @param keyRings key rings by the user who asks and the name in KEYRING
 * @param tso the commands of the TSO subcommand
 * @param console takes lines for the console
 * @param audit takes down transfers; asked for when one has ended
 * @param release such as {@code V2R5}
 */
public record ClientServices(
    Supplier<FtpServices> local,
    BiFunction<SecurityEnvironment, String, KeyRing> keyRings,
    TsoCommandTable tso,
    Consumer<String> console,
    Supplier<ClientAudit> audit,
    String release) {}

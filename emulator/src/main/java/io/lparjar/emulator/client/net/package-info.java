/**
 * The network side of the FTP client. {@link io.lparjar.emulator.client.net.ControlChannel} carries
 * commands and replies, {@link io.lparjar.emulator.client.net.DataLink} makes data connections. See
 * RFC 959, RFC 2428 and RFC 4217.
 */
@NullMarked
package io.lparjar.emulator.client.net;

import org.jspecify.annotations.NullMarked;

/** Tests of subcommands that need no server. */
@NullMarked
package io.lparjar.emulator.client.command;

import org.jspecify.annotations.NullMarked;

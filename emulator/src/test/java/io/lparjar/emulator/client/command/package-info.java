/** Tests of the package of the same name. */
@NullMarked
package io.lparjar.emulator.client.command;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of the same name. */
@NullMarked
package io.lparjar.emulator.client.net;

import org.jspecify.annotations.NullMarked;

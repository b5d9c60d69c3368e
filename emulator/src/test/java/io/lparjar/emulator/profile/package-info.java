/** Tests of the TCP/IP profile. */
@NullMarked
package io.lparjar.emulator.profile;

import org.jspecify.annotations.NullMarked;

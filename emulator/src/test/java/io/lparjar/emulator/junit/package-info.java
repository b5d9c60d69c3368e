/** Tests of the JUnit extension. */
@NullMarked
package io.lparjar.emulator.junit;

import org.jspecify.annotations.NullMarked;

/**
 * A system for the life of a JUnit test or test class.
 *
 * <p>{@link io.lparjar.emulator.junit.ZosExtension} is the entry type, {@link
 * io.lparjar.emulator.junit.WithZos} its annotation. Works with JUnit 5 and 6.
 *
 * @see "JUnit User Guide, Extension Model"
 */
@NullMarked
package io.lparjar.emulator.junit;

import org.jspecify.annotations.NullMarked;

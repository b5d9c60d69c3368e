/**
 * Seeds: a system as a folder of host files that people edit, review and keep under version
 * control.
 *
 * <p>{@link io.lparjar.emulator.seed.Seed} loads a folder into a system, {@link
 * io.lparjar.emulator.seed.Dump} writes a system as one. {@code docs/seeding.md} describes it.
 */
@NullMarked
package io.lparjar.emulator.seed;

import org.jspecify.annotations.NullMarked;

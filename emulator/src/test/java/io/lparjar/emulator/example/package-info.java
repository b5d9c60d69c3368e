/** The examples of docs/testing-with-lparjar.md, which are run as they stand there. */
@NullMarked
package io.lparjar.emulator.example;

import org.jspecify.annotations.NullMarked;

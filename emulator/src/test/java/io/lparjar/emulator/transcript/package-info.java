/**
 * Golden transcripts: dialogues with the server that are the specification in executable form.
 *
 * <p>{@code TranscriptTest} runs each file of {@code src/test/resources/transcripts}; {@code
 * docs/transcripts.md} tells how they are written.
 */
@NullMarked
package io.lparjar.emulator.transcript;

import org.jspecify.annotations.NullMarked;

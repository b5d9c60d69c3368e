package io.lparjar.emulator.exit;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What FTCHKJES is shown: a record that is about to go to the internal reader.
 *
 * @param connection the control connection
 * @param userId who has logged in
 * @param record a copy of its bytes, read only, EBCDIC, without descriptor word; of RECFM F padded
 *     to {@code lrecl}
 * @param lrecl JESLRECL in use
 * @param variable whether JESRECFM is V, not F
 * @param number of the record in its transfer, from 1
 * @param totalBytes of all records of the transfer up to this one, which counts [inferred]
 * @param anchor holds null until the exit puts something there; kept for the session [inferred]
 */
public record JobRecordCheck(
    ExitConnection connection,
    String userId,
    ByteBuffer record,
    int lrecl,
    boolean variable,
    int number,
    long totalBytes,
    AtomicReference<Object> anchor) {}

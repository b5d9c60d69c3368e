/**
 * FILETYPE=SQL: the result of a Db2 query in place of the data set that holds it.
 *
 * <p>{@link io.lparjar.emulator.ftp.sql.SqlInterface} is the entry type.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, Performing Db2 SQL queries with
 *     FTP"
 */
@NullMarked
package io.lparjar.emulator.ftp.sql;

import org.jspecify.annotations.NullMarked;

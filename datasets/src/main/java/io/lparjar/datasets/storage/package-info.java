/**
 * The storage of the system as its administrator defines it: volumes, unit names, SMS classes with
 * the rules that assign them, and how recalls go.
 *
 * <p>{@code StorageConfiguration} is the entry type.
 *
 * @see "z/OS DFSMSdfp Storage Administration"
 */
@NullMarked
package io.lparjar.datasets.storage;

import org.jspecify.annotations.NullMarked;

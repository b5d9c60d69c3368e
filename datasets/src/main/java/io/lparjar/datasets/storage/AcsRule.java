package io.lparjar.datasets.storage;

import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.name.DataSetPattern;

/**
 * A line of the table that stands for the automatic class selection routines.
 *
 * @param pattern which new data sets
 * @param classes what they get, each empty for what the line leaves to later lines
 * @see "z/OS DFSMSdfp Storage Administration, writing ACS routines"
 */
record AcsRule(DataSetPattern pattern, StorageClasses classes) {}

/**
 * What a data set is like: record format and length, organization, type and space.
 *
 * <p>{@code DataSetAttributes} is the entry type.
 *
 * @see "z/OS DFSMS Using Data Sets, record formats"
 */
@NullMarked
package io.lparjar.datasets.attribute;

import org.jspecify.annotations.NullMarked;

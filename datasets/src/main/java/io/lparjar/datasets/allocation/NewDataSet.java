package io.lparjar.datasets.allocation;

import io.lparjar.datasets.attribute.DataSetAttributes;

/**
 * What a data set that is to be made shall be like. Block size 0 asks for a system-determined one.
 *
 * @param attributes attributes and space
 * @param volume wanted volume serial, or empty for any
 * @param unit wanted unit name, or empty for any
 */
public record NewDataSet(DataSetAttributes attributes, String volume, String unit) {

  /** Wherever there is room. */
  public static NewDataSet anywhere(DataSetAttributes attributes) {
    return new NewDataSet(attributes, "", "");
  }
}

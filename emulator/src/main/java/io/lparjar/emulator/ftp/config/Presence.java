package io.lparjar.emulator.ftp.config;

import io.lparjar.emulator.ftp.site.ValueType;
import io.lparjar.emulator.ftp.site.ValueTypes;

/** A value that is true when its statement is there, with TRUE or nothing behind it. */
public final class Presence implements ValueType<Boolean> {
  @Override
  public Boolean parse(String label, String text) {
    return ValueTypes.BOOLEAN.parse(label, text);
  }

  @Override
  public Boolean blank(String label) {
    return true;
  }

  @Override
  public String format(Boolean value) {
    return ValueTypes.BOOLEAN.format(value);
  }
}

package io.lparjar.datasets.name;

/**
 * A generic data set name: {@code %} one character, {@code *} any characters at the end of a
 * qualifier, {@code **} any qualifiers.
 *
 * @param value upper case
 */
public record DataSetPattern(String value) {}

package io.lparjar.datasets.name;

/**
 * A generic member name: {@code %} one character, {@code *} any characters.
 *
 * @param value upper case
 */
public record MemberPattern(String value) {}

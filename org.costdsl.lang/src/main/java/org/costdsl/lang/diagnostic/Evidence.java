package org.costdsl.lang.diagnostic;

/**
 * One input that a finding rests on.
 *
 * @param name what it is, such as {@code v3.device_hours}
 * @param value its value for people, with unit and hedge
 * @param source the name of its source, or how it came about ("computed", "default", "assumed")
 * @param place where it stands
 */
public record Evidence(String name, String value, String source, SourceRange place) {
}

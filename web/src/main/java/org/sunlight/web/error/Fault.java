package org.sunlight.web.error;

import java.util.List;

/**
 * One thing wrong with one field.
 *
 * @param pointer name of the field, or a path with dots
 * @param text finished text where the checker brought one, else null and the code's own text applies
 */
public record Fault(String pointer, String code, List<Object> arguments, String text) {}

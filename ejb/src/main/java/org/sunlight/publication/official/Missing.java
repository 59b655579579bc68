package org.sunlight.publication.official;

import java.io.Serializable;

/**
 * What is missing before a document can go on.
 *
 * @param field of {@link DocumentWording}, or null where it concerns no field
 * @param code of the refusal
 */
public record Missing(String field, String code) implements Serializable {}

package org.sunlight.publication.catalogue;

import java.io.Serializable;

/**
 * How many there are, counted no further than is useful to a reader.
 *
 * @param atLeast the number, or how far was counted
 * @param more whether there are more than that
 */
public record EntryCount(int atLeast, boolean more) implements Serializable {}

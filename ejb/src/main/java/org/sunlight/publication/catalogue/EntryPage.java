package org.sunlight.publication.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * A part of the list of the newest first.
 *
 * @param count of all that the filter lets through; of what came before its place, where one is given
 * @param next whether another row follows
 */
public record EntryPage(List<EntryRow> rows, EntryCount count, boolean next) implements Serializable {}

package org.sunlight.publication.document;

/**
 * Which entries to list; null means any.
 *
 * @param text part of the title or of the document number
 * @param inForce true: not repealed; false: repealed
 * @param madeInYear year of making
 */
public record DocumentFilter(String text, DocumentKind kind, Boolean inForce, Integer madeInYear) {

    public static final DocumentFilter ALL = new DocumentFilter(null, null, null, null);
}

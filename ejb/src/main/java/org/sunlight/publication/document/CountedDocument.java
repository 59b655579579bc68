package org.sunlight.publication.document;

/**
 * One document in one cell of the yearly report.
 *
 * @param number what to show for it: the document number, or the title where there is none
 */
public record CountedDocument(long id, long organId, DocumentKind kind, DocumentCount count, String number) {}

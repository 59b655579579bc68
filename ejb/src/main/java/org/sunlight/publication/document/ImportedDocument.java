package org.sunlight.publication.document;

/**
 * A document of another system's register, checked for its form.
 *
 * @param sourceNumber identifies it in the source
 * @param sourceHash fingerprint of its content
 */
public record ImportedDocument(String sourceNumber, String sourceHash, DocumentParticulars particulars) {}

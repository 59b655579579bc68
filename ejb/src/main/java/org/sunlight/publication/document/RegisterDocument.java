package org.sunlight.publication.document;

/** Enters a document of the caller's own organ. */
public record RegisterDocument(DocumentParticulars particulars) {}

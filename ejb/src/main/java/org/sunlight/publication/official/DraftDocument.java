package org.sunlight.publication.official;

/** Begins a document of the caller's own organ. */
public record DraftDocument(DocumentWording wording) {}

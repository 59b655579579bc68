package org.sunlight.publication.confidentiality;

import org.sunlight.publication.detection.Suggestion;

/**
 * What the examination of handed-in material came upon; a place, never the datum.
 *
 * @param attachmentId of the file, or null
 * @param partNumber which text of the file its offsets count in, from 0; 0 for title and text
 */
public record Found(SuggestedIn part, Long attachmentId, int partNumber, Suggestion suggestion) {}

package org.sunlight.publication.redaction;

import java.util.List;

/**
 * A text without its passages.
 *
 * @param found how often each passage was there, in the order of the passages
 */
public record RedactedText(String text, List<Integer> found) {

    public RedactedText {
        found = List.copyOf(found);
    }
}

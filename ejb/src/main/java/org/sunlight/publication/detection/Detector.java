package org.sunlight.publication.detection;

import java.util.ArrayList;
import java.util.List;
import org.sunlight.publication.detection.model.KnownIndex;
import org.sunlight.publication.detection.model.Look;

/**
 * Suggests where personal data and marks of secrecy stand. It finds what has a form (also names of three signs), what words announce and what the case
 * names; what only a reader understands, a person has to see, and a person decides on every suggestion.
 */
public final class Detector {

    /** In the order of the parts, and in each by place. */
    public List<Suggestion> look(List<TextPart> parts, Known known) {
        KnownIndex index = new KnownIndex(known);
        List<Suggestion> suggestions = new ArrayList<>();
        for (TextPart part : parts) {
            suggestions.addAll(Look.at(part, index));
        }
        return suggestions;
    }

    /** @param text null counts as empty */
    public List<Suggestion> look(String text, Known known) {
        return look(List.of(new TextPart(Place.BODY, "", text)), known);
    }
}

package org.sunlight.publication.redaction;

import java.util.List;
import org.sunlight.publication.redaction.model.Hits;

/** Takes passages out of plain text: pure, also for texts that never were a file. */
public final class TextRedaction {

    private TextRedaction() {}

    /** Puts the mark of the ground where words were; neither the words nor their length stay. */
    public static RedactedText redact(String text, List<Passage> passages) {
        Hits hits = Hits.in(text, passages);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Hits.Region region : hits.regions()) {
            rest.append(text, from, region.start()).append(region.ground().mark());
            from = region.end();
        }
        return new RedactedText(rest.append(text.substring(from)).toString(), hits.found());
    }
}

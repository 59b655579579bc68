package org.sunlight.web.page.publication;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sunlight.publication.official.DocumentWording;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.web.kit.Words;

/**
 * What others did to a document between the moment somebody opened it and the moment he wanted to act, so that he sees it
 * before he tries again.
 *
 * @param acts the acts in between, oldest first
 * @param changes facts that are no longer as they were
 */
public record DocumentConflict(List<OfficialDocumentView.Event> acts, List<Change> changes) implements Serializable {

    private static final int LONGEST = 200;

    /** @param label key of the name of the fact */
    public record Change(String label, String before, String now) implements Serializable {}

    static DocumentConflict between(OfficialDocumentView before, OfficialDocumentView now) {
        List<Change> changes = new ArrayList<>();
        DocumentWording was = before.wording();
        DocumentWording is = now.wording();
        add(
                changes,
                "official.column.state",
                Words.label("official", before.state()),
                Words.label("official", now.state()));
        add(changes, "official.field.title", was.title(), is.title());
        add(changes, "official.field.text", was.text(), is.text());
        add(changes, "official.field.addressee", was.addressee(), is.addressee());
        add(
                changes,
                "official.field.opennessClass",
                Words.label("official", before.opennessClass()),
                Words.label("official", now.opennessClass()));
        add(
                changes,
                "official.field.classReason",
                was.openness().reason(),
                is.openness().reason());
        List<OfficialDocumentView.Event> events = now.events();
        int seen = Math.min(before.events().size(), events.size());
        return new DocumentConflict(List.copyOf(events.subList(seen, events.size())), changes);
    }

    private static void add(List<Change> changes, String label, String before, String now) {
        if (!Objects.equals(before, now)) {
            changes.add(new Change(label, shown(before), shown(now)));
        }
    }

    private static String shown(String value) {
        if (value == null || value.isEmpty()) {
            return "\u2014";
        }
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "\u2026";
    }
}

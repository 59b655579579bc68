package org.sunlight.publication.detection.model;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunlight.publication.detection.Suggestion;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.publication.detection.TextPart;

/** What was found in one part; of two findings of one kind that overlap the longer stays. */
final class Findings {

    private record Finding(Suspicion kind, int from, int to, Reason reason) {}

    private final TextPart part;
    private final PlainText text;
    private final int headed;
    private final KnownIndex known;
    /** By kind and first sign; within a kind they do not overlap. */
    private final Map<Suspicion, TreeMap<Integer, Finding>> found = new EnumMap<>(Suspicion.class);

    /** @param headed length of the heading that was put in front of the text */
    Findings(TextPart part, PlainText text, int headed, KnownIndex known) {
        this.part = part;
        this.text = text;
        this.headed = headed;
        this.known = known;
    }

    /** @param to exclusive, in the plain text */
    void add(Suspicion kind, int from, int to, Reason reason) {
        if (from >= to || known.isOfficial(text.between(from, to))) {
            return;
        }
        TreeMap<Integer, Finding> same = found.computeIfAbsent(kind, first -> new TreeMap<>());
        for (Map.Entry<Integer, Finding> other = same.lowerEntry(to);
                other != null && other.getValue().to > from;
                other = same.lowerEntry(to)) {
            if (to - from <= other.getValue().to - other.getValue().from) {
                return;
            }
            same.remove(other.getKey());
        }
        same.put(from, new Finding(kind, from, to, reason));
    }

    List<Suggestion> suggestions() {
        return found.values().stream()
                .flatMap(same -> same.values().stream())
                .map(finding -> new Suggestion(
                        finding.kind,
                        part.place(),
                        part.where(),
                        Math.max(0, text.originalStart(finding.from) - headed),
                        text.originalEnd(finding.to - 1) - headed,
                        finding.reason.key()))
                .filter(suggestion -> suggestion.end() > 0)
                .sorted(Comparator.comparingInt(Suggestion::start).thenComparing(Suggestion::kind))
                .toList();
    }
}

package org.sunlight.publication.redaction.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sunlight.publication.redaction.Passage;
import org.sunlight.publication.redaction.RedactionGround;

/**
 * Where passages stand in a text.
 *
 * @param regions in the order of the text, apart from each other
 * @param found how often each passage is there, also inside a longer one
 */
public record Hits(List<Region> regions, List<Integer> found) {

    /** Shortest passage, in characters beside blanks: a single one would take half of the text along. */
    public static final int SHORTEST = 2;

    /**
     * A stretch to be taken out.
     *
     * @param start inclusive
     * @param end exclusive
     */
    public record Region(int start, int end, RedactionGround ground) {}

    public static Hits in(String text, List<Passage> passages) {
        Folded folded = Folded.of(text);
        List<Region> hits = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        for (Passage passage : passages) {
            String words = Folded.of(passage.text()).text();
            int count = 0;
            for (int at = find(folded, words, 0); at >= 0; at = find(folded, words, at + words.length())) {
                hits.add(new Region(folded.start(at), folded.end(at + words.length() - 1), passage.ground()));
                count++;
            }
            found.add(count);
        }
        return new Hits(joined(hits), found);
    }

    /** Whether a passage is long enough to be looked for. */
    public static boolean isLongEnough(String words) {
        return words != null && Folded.of(words).text().length() >= SHORTEST;
    }

    private static int find(Folded text, String words, int from) {
        return words.length() < SHORTEST ? -1 : text.text().indexOf(words, from);
    }

    private static List<Region> joined(List<Region> hits) {
        hits.sort(Comparator.comparingInt(Region::start).thenComparing(Region::end, Comparator.reverseOrder()));
        List<Region> joined = new ArrayList<>();
        for (Region hit : hits) {
            Region last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && hit.start() < last.end()) {
                joined.set(joined.size() - 1, new Region(last.start(), Math.max(last.end(), hit.end()), last.ground()));
            } else {
                joined.add(hit);
            }
        }
        return List.copyOf(joined);
    }
}

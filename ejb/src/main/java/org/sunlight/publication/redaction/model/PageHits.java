package org.sunlight.publication.redaction.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.publication.redaction.Passage;
import org.sunlight.publication.redaction.RedactionGround;

/**
 * Which glyphs of a document go. Looked for in the order of drawing over all pages, so that a page break hides nothing,
 * and line by line on each page, because some programs draw in no order at all.
 */
final class PageHits {

    private final List<Map<Glyph.Key, RedactionGround>> pages = new ArrayList<>();
    private List<Integer> found;

    private PageHits() {}

    static PageHits of(List<List<Glyph>> glyphs, List<PageFrame> frames, List<Passage> passages) {
        PageHits hits = new PageHits();
        List<Located> drawn = new ArrayList<>();
        List<Integer> seen = passages.stream().map(passage -> 0).toList();
        for (int page = 0; page < glyphs.size(); page++) {
            hits.pages.add(new HashMap<>());
            List<Located> read = new ArrayList<>();
            for (List<Glyph> line : PageWords.lines(glyphs.get(page), frames.get(page))) {
                for (Glyph glyph : line) {
                    read.add(new Located(page, glyph));
                }
            }
            for (Glyph glyph : glyphs.get(page)) {
                drawn.add(new Located(page, glyph));
            }
            seen = Rebuilt.sum(seen, hits.mark(read, passages));
        }
        List<Integer> inOrder = hits.mark(drawn, passages);
        List<Integer> most = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            most.add(Math.max(seen.get(i), inOrder.get(i)));
        }
        hits.found = most;
        return hits;
    }

    private record Located(int page, Glyph glyph) {}

    private List<Integer> mark(List<Located> glyphs, List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        List<Integer> owner = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            String words = glyphs.get(i).glyph().text();
            text.append(words);
            for (int c = 0; c < words.length(); c++) {
                owner.add(i);
            }
        }
        Hits hits = Hits.in(text.toString(), passages);
        for (Hits.Region region : hits.regions()) {
            for (int at = region.start(); at < region.end(); at++) {
                Located located = glyphs.get(owner.get(at));
                pages.get(located.page()).putIfAbsent(located.glyph().key(), region.ground());
            }
        }
        return hits.found();
    }

    /** @param page counted from 0 */
    Map<Glyph.Key, RedactionGround> on(int page) {
        return pages.get(page);
    }

    List<Integer> found() {
        return found;
    }
}

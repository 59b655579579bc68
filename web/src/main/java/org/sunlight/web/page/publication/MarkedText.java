package org.sunlight.web.page.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sunlight.publication.confidentiality.SuggestionView;

/** A text in pieces, some of them suspicious, so that a page can mark them. */
final class MarkedText {

    private MarkedText() {}

    /**
     * A piece of the text.
     *
     * @param suggestion what it may be, or null
     */
    public record Piece(String text, SuggestionView suggestion) {}

    /** Where suggestions overlap, the earlier and longer one is marked. */
    static List<Piece> of(String text, List<SuggestionView> suggestions) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        List<SuggestionView> ordered = suggestions.stream()
                .sorted(Comparator.comparingInt(SuggestionView::start)
                        .thenComparing(
                                Comparator.comparingInt(SuggestionView::end).reversed()))
                .toList();
        for (SuggestionView suggestion : ordered) {
            if (suggestion.start() >= at && suggestion.end() <= text.length()) {
                pieces.add(new Piece(text.substring(at, suggestion.start()), null));
                pieces.add(new Piece(text.substring(suggestion.start(), suggestion.end()), suggestion));
                at = suggestion.end();
            }
        }
        pieces.add(new Piece(text.substring(at), null));
        return pieces;
    }
}

package org.sunlight.web.page.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sunlight.publication.confidentiality.MaterialFile;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SuggestedIn;
import org.sunlight.publication.confidentiality.SuggestionDecision;
import org.sunlight.publication.confidentiality.SuggestionView;
import org.sunlight.web.kit.MessageMap;
import org.sunlight.web.kit.Words;

/** How suggestions are said and marked. */
@Named("reviewSuggestions")
@RequestScoped
public class ReviewSuggestions {

    @Inject
    private MessageMap texts;

    public List<MarkedText.Piece> title(ReviewView review) {
        return MarkedText.of(review.material().title(), in(review, SuggestedIn.TITLE));
    }

    public List<MarkedText.Piece> text(ReviewView review) {
        return MarkedText.of(review.material().text(), in(review, SuggestedIn.TEXT));
    }

    private static List<SuggestionView> in(ReviewView review, SuggestedIn part) {
        return review.suggestions().stream()
                .filter(suggestion -> suggestion.part() == part)
                .toList();
    }

    public String style(SuggestionView suggestion) {
        return suggestion.isOpen() ? "open" : suggestion.decision().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What it may be, and what was decided. */
    public String words(SuggestionView suggestion) {
        String kind = Words.label("detection", suggestion.kind());
        String decision = suggestion.isOpen()
                ? texts.get("confidentiality.suggestion.undecided")
                : Words.label("confidentiality", suggestion.decision());
        return kind + " · " + decision;
    }

    public String reason(SuggestionView suggestion) {
        return texts.containsKey(suggestion.reason()) ? texts.get(suggestion.reason()) : "";
    }

    /** Title, text, or which place in which file. */
    public String where(ReviewView review, SuggestionView suggestion) {
        if (suggestion.part() != SuggestedIn.FILE) {
            return texts.get("confidentiality.suggestion.in." + suggestion.part());
        }
        String file = review.material().files().stream()
                .filter(each -> Objects.equals(each.attachmentId(), suggestion.attachmentId()))
                .map(MaterialFile::fileName)
                .findFirst()
                .orElse("");
        String where = suggestion.where() == null ? "" : suggestion.where();
        return Stream.of(file, Words.label("detection", suggestion.place()), where)
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    public long undecided(ReviewView review, MaterialFile file) {
        return of(review, file).filter(SuggestionView::isOpen).count();
    }

    /** Whether something has to go from the file. */
    public boolean removable(ReviewView review, MaterialFile file) {
        return of(review, file).anyMatch(suggestion -> suggestion.decision() == SuggestionDecision.REMOVE);
    }

    private static Stream<SuggestionView> of(ReviewView review, MaterialFile file) {
        return review.suggestions().stream()
                .filter(suggestion -> Objects.equals(suggestion.attachmentId(), file.attachmentId()));
    }
}

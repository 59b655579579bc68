package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.DecideSuggestions;
import org.sunlight.publication.confidentiality.Excerpt;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.confidentiality.SuggestionDecision;
import org.sunlight.publication.confidentiality.SuggestionView;
import org.sunlight.publication.detection.Suspicion;
import org.sunlight.web.kit.Entries;

/** Deciding the suggestions of a review: those that are ticked, or all of a kind that nobody has decided. */
@Named("reviewSuggestionsPage")
@ViewScoped
public class ReviewSuggestionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    private transient ConfidentialityReviewQueries reviews;

    @Inject
    private transient ConfidentialityReviewService acts;

    private final Entries entry = new Entries();
    private final Map<Long, Boolean> picked = new HashMap<>();
    private transient Map<Long, Map<Long, Excerpt>> excerpts = new HashMap<>();
    private Boolean deciding;

    /** The undecided first, no more than a page bears. */
    public List<SuggestionView> shown(ReviewView review) {
        return review.suggestions().stream()
                .sorted(Comparator.comparing(suggestion -> !suggestion.isOpen()))
                .limit(MOST)
                .toList();
    }

    public boolean cut(ReviewView review) {
        return review.suggestions().size() > MOST;
    }

    public int getMost() {
        return MOST;
    }

    public boolean deciding(ReviewView review) {
        if (deciding == null) {
            deciding = reviews.mayDecideSuggestions(review.number());
        }
        return deciding;
    }

    /** The passage; of a file it is read anew. */
    public Excerpt excerpt(ReviewView review, SuggestionView suggestion) {
        return switch (suggestion.part()) {
            case TITLE -> Excerpt.of(review.material().title(), suggestion.start(), suggestion.end());
            case TEXT -> Excerpt.of(review.material().text(), suggestion.start(), suggestion.end());
            case FILE -> ofFile(review, suggestion);
        };
    }

    private Excerpt ofFile(ReviewView review, SuggestionView suggestion) {
        if (excerpts == null) {
            excerpts = new HashMap<>();
        }
        return excerpts.computeIfAbsent(suggestion.attachmentId(), file -> reviews.excerpts(review.number(), file))
                .getOrDefault(suggestion.id(), Excerpt.NONE);
    }

    public List<Suspicion> kinds(ReviewView review) {
        return review.suggestions().stream()
                .filter(SuggestionView::isOpen)
                .map(SuggestionView::kind)
                .distinct()
                .sorted()
                .toList();
    }

    public long undecidedOf(ReviewView review, Suspicion kind) {
        return open(review, kind).size();
    }

    private static List<Long> open(ReviewView review, Suspicion kind) {
        return review.suggestions().stream()
                .filter(suggestion -> suggestion.isOpen() && suggestion.kind() == kind)
                .map(SuggestionView::id)
                .toList();
    }

    public String keep(ReviewView review) {
        return decide(review, SuggestionDecision.KEEP);
    }

    public String remove(ReviewView review) {
        return decide(review, SuggestionDecision.REMOVE);
    }

    private String decide(ReviewView review, SuggestionDecision decision) {
        Suspicion kind = entry.choice("bulk", Suspicion.class);
        List<Long> chosen = kind == null
                ? review.suggestions().stream()
                        .map(SuggestionView::id)
                        .filter(id -> Boolean.TRUE.equals(picked.get(id)))
                        .toList()
                : open(review, kind);
        acts.decideSuggestions(
                new DecideSuggestions(review.number(), review.version(), chosen, decision, entry.text("reason")));
        return "/publication/review.xhtml?faces-redirect=true&number=" + review.number();
    }

    public Entries getEntry() {
        return entry;
    }

    public Map<Long, Boolean> getPicked() {
        return picked;
    }
}

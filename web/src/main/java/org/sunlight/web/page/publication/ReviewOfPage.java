package org.sunlight.web.page.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** The newest confidentiality review of a record, for the record's own page. */
@Named("reviewOfPage")
@RequestScoped
public class ReviewOfPage {

    private static final Set<String> READERS = Set.of(
            Roles.CLERK,
            Roles.DISCLOSURE_OFFICER,
            Roles.SECTION_HEAD,
            Roles.CONFIDENTIALITY_REVIEWER,
            Roles.DEPUTY_HEAD,
            Roles.HEAD,
            Roles.STATISTICIAN,
            Roles.AUDITOR);

    @Inject
    private ConfidentialityReviewQueries reviews;

    @Inject
    private CurrentCaller caller;

    private final Map<String, ReviewView> seen = new HashMap<>();

    /** Whether this person reads reviews at all; who does not sees no panel. */
    public boolean isReader() {
        return caller.find().map(Caller::roles).stream().flatMap(Set::stream).anyMatch(READERS::contains);
    }

    /** Null where nothing was handed in. */
    public ReviewView of(String subjectKind, String subjectNumber) {
        String key = subjectKind + ' ' + subjectNumber;
        if (!seen.containsKey(key)) {
            seen.put(key, reviews.latest(subjectKind, subjectNumber).orElse(null));
        }
        return seen.get(key);
    }

    /** How the state is coloured. */
    public String colour(ReviewView review) {
        return switch (review.state()) {
            case APPROVED -> "green";
            case REFUSED, RETURNED, VOID -> "red";
            case IN_SECTION, IN_REVIEW, OUTSIDE, BEFORE_APPROVAL -> "yellow";
        };
    }
}

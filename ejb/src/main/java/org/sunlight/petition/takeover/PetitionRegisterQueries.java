package org.sunlight.petition.takeover;

import static org.sunlight.shared.security.Roles.API_PETITIONS_READ;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.PetitionExportQueries;
import org.sunlight.petition.casework.PetitionExportQueries.Outgoing;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.review.PastReview;
import org.sunlight.petition.review.PastReviews;
import org.sunlight.petition.review.ReviewResult;
import org.sunlight.petition.satisfaction.PastRating;
import org.sunlight.petition.satisfaction.PastRatings;

/** The register in the shape in which another one takes it over (PTK-07). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD, API_PETITIONS_READ})
public class PetitionRegisterQueries {

    @Inject
    private PetitionExportQueries items;

    @Inject
    private PastReviews reviews;

    @Inject
    private PastRatings ratings;

    /** @param id where the next page goes on */
    public record Line(long id, ImportedPetition record) {}

    /**
     * The next lines after an id, by id.
     *
     * @param afterId 0 for the first page
     */
    public List<Line> after(PetitionFilter filter, long afterId, int size) {
        List<Outgoing> found = items.after(filter, afterId, size);
        Map<Long, LocalDate> served = new HashMap<>();
        found.stream().filter(item -> item.servedOn() != null).forEach(item -> served.put(item.id(), item.servedOn()));
        Map<Long, List<PastReview>> reviewed = reviews.of(served);
        Map<Long, List<PastRating>> rated =
                ratings.of(found.stream().map(Outgoing::id).toList());
        return found.stream()
                .map(item -> line(
                        item, reviewed.getOrDefault(item.id(), List.of()), rated.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private static Line line(Outgoing found, List<PastReview> reviews, List<PastRating> ratings) {
        boolean told = found.item().reply() != null;
        PastPetition item = told
                ? found.item()
                        .with(reviews.stream()
                                .map(PetitionRegisterQueries::brief)
                                .toList())
                : found.item();
        return new Line(found.id(), new ImportedPetition(item, told ? reviews : List.of(), ratings));
    }

    private static PastPetition.Review brief(PastReview review) {
        return new PastPetition.Review(
                review.requestedOn(), review.issuedOn(), review.servedOn(), review.outcome() == ReviewResult.REVOKED);
    }
}

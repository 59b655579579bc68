package org.sunlight.publication.official;

import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.publication.candidate.CandidateService;
import org.sunlight.publication.candidate.ProposeCandidate;
import org.sunlight.publication.official.model.EffectOnDocument;
import org.sunlight.publication.official.model.OfficialDocument;
import org.sunlight.publication.official.model.OpennessReview;
import org.sunlight.publication.official.paper.OfficialWords;
import org.sunlight.publication.official.store.OfficialDocumentStore;
import org.sunlight.publication.official.store.OpennessReviewStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** How long a document holds, and whether it has to stay closed. */
@Stateless
@Audited
public class OfficialValidityService {

    private static final int AT_ONCE = 200;

    @Inject
    private OfficialDocumentStore documents;

    @Inject
    private OpennessReviewStore reviews;

    @Inject
    private OwnDocuments own;

    @Inject
    private EffectsOfDocuments effects;

    @Inject
    private CandidateService candidates;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** By an act of its own, without a document that repeals it. */
    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public OfficialDocumentView repeal(RepealOfficial command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        document.repeal(command.on(), command.reason(), caller.get(), today(), clock.instant());
        documents.flush();
        effects.tell(document, command.reason());
        return own.saved(document);
    }

    /** The yearly look at a document that is not open; opened, it becomes a candidate from today (OFD-12). */
    @RolesAllowed({DISCLOSURE_OFFICER, SECTION_HEAD})
    public OfficialDocumentView reviewOpenness(ReviewOpenness command) {
        OfficialDocument document = own.get(command.number(), command.seenVersion());
        Caller by = caller.get();
        LocalDate today = today();
        document.review(command.open(), command.reason(), by, clock.instant());
        if (reviews.isReviewed(document.id(), today.getYear())) {
            throw new Conflict("OPENNESS_REVIEWED_ALREADY", String.valueOf(today.getYear()));
        }
        reviews.add(OpennessReview.of(document.id(), command.open(), command.reason(), by, today));
        if (command.open()) {
            candidates.proposeDecided(
                    new ProposeCandidate(
                            OfficialDocumentView.SUBJECT_KIND,
                            document.number(),
                            document.organId(),
                            document.title(),
                            today),
                    command.reason());
        }
        return own.saved(document);
    }

    /** What the day does: documents come into force, lapse, and what they repeal lapses; returns how many changed. */
    @RolesAllowed(SYSTEM)
    public int renew() {
        LocalDate today = today();
        int count = 0;
        List<OfficialDocument> changing = documents.changing(today, AT_ONCE);
        while (!changing.isEmpty()) {
            changing.forEach(document -> document.renew(today));
            documents.flush();
            changing.forEach(document -> effects.tell(document, reason(document)));
            count += changing.size();
            changing = documents.changing(today, AT_ONCE);
        }
        List<EffectOnDocument> due = documents.effectsDue(today, AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(effect -> effects.perform(effect, today));
            count += due.size();
            due = documents.effectsDue(today, AT_ONCE);
        }
        return count;
    }

    private static String reason(OfficialDocument document) {
        return OfficialWords.get("renewed." + document.validity());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

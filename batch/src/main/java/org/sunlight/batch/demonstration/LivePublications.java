package org.sunlight.batch.demonstration;

import static org.sunlight.batch.demonstration.Material.word;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.DemandView;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionService;
import org.sunlight.petition.casework.PetitionState;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.SetOpenness;
import org.sunlight.petition.publication.DecidePublication;
import org.sunlight.petition.publication.DraftPublication;
import org.sunlight.petition.publication.HandInPublication;
import org.sunlight.petition.publication.PetitionPublicationService;
import org.sunlight.petition.publication.PublicationView;
import org.sunlight.publication.candidate.CandidateService;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.candidate.DecideCandidate;
import org.sunlight.publication.candidate.ProposeCandidate;

/** Opens a few of the answered petitions to everybody, drafted, reviewed over the desks, published. */
@ApplicationScoped
class LivePublications {

    private static final int MOST = 5;

    @Inject
    private PetitionService petitions;

    @Inject
    private PetitionPublicationService publications;

    @Inject
    private CandidateService candidates;

    @Inject
    private ReviewPlay review;

    @Inject
    private PetitionDesks desks;

    /** @param played as they stand now; the last of them waits for its review */
    void publish(List<PetitionView> played) throws Exception {
        List<PetitionView> answered = played.stream()
                .filter(item -> item.state() == PetitionState.SERVED && item.kind() == ContentKind.CLAIM)
                .limit(MOST)
                .toList();
        for (int i = 0; i < answered.size(); i++) {
            PublicationView drafted = draft(answered.get(i));
            PublicationView handedIn = desks.atBureau(
                    CLERK, () -> publications.handIn(new HandInPublication(drafted.number(), drafted.version(), true)));
            if (i < answered.size() - 1) {
                review.approve(handedIn.review());
                desks.atBureau(
                        CLERK,
                        () -> publications.publish(new DecidePublication(drafted.number(), drafted.version(), null)));
            }
        }
    }

    /** An answered suggestion is proposed, and kept back with a reason. */
    void keepBack(List<PetitionView> played) throws Exception {
        for (PetitionView item : played) {
            if (item.kind() == ContentKind.SUGGESTION && item.repliedOn() != null) {
                CandidateView proposed = desks.atBureau(
                        CLERK,
                        () -> candidates.propose(new ProposeCandidate(
                                PetitionView.SUBJECT_KIND,
                                item.number(),
                                item.bureauId(),
                                item.subject(),
                                item.repliedOn())));
                desks.atBureau(
                        SECTION_HEAD,
                        () -> candidates.decide(new DecideCandidate(
                                proposed.number(),
                                proposed.version(),
                                false,
                                ClosureGround.NOT_WIDELY_RELEVANT,
                                word("petition.kept"))));
            }
        }
    }

    private PublicationView draft(PetitionView item) throws Exception {
        desks.atBureau(
                CLERK,
                () -> petitions.setOpenness(new SetOpenness(item.number(), item.version(), Openness.PUBLIC, null)));
        String question = item.demands().stream().map(DemandView::text).collect(Collectors.joining("\n"));
        String answer = item.replies().get(item.replies().size() - 1).opinion();
        return desks.atBureau(
                CLERK,
                () -> publications.draft(new DraftPublication(item.number(), -1, item.subject(), question, answer)));
    }
}

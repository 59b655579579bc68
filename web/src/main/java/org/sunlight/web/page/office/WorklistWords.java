package org.sunlight.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.guide.GuideView;
import org.sunlight.publication.interpretation.InterpretationView;
import org.sunlight.publication.proposal.DeputyProposalView;
import org.sunlight.web.kit.MessageMap;

/** What a row of the work list says, and where it leads. */
@Named("worklistWords")
@RequestScoped
public class WorklistWords {

    @Inject
    private MessageMap texts;

    /** What has to be done before the due day, in words. */
    public String act(OpenClock row) {
        String key = "worklist.act." + row.ref().rule();
        return texts.get(texts.containsKey(key) ? key : "worklist.act.other");
    }

    public String address(OpenClock row) {
        String page = switch (row.ref().subjectKind()) {
            case "remedy-case" -> "/disclosure/remedy";
            case PetitionView.SUBJECT_KIND -> "/petition/petition";
            case ReviewView.SUBJECT_KIND -> "/publication/review";
            case GuideView.SUBJECT_KIND -> "/publication/guide";
            case CandidateView.SUBJECT_KIND -> "/publication/candidate";
            case InterpretationView.SUBJECT_KIND -> "/publication/interpretation";
            case DeputyProposalView.SUBJECT_KIND -> "/publication/proposal";
            default -> "/disclosure/request";
        };
        return page + ".xhtml?number=" + row.ref().subjectNumber();
    }

    /** Whether the row is a case that a section head may give to somebody. */
    public boolean isRequest(OpenClock row) {
        return RequestView.SUBJECT_KIND.equals(row.ref().subjectKind());
    }
}

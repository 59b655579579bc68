package org.sunlight.petition.casework.model;

import java.util.List;
import java.util.Set;
import org.sunlight.law.clock.ClockView;
import org.sunlight.petition.casework.PetitionAct;
import org.sunlight.petition.casework.PetitionView;

/** An item as it is shown: with persons to who handles it, without them to everybody else. */
public final class PetitionPicture {

    private final Petition petition;

    public PetitionPicture(Petition petition) {
        this.petition = petition;
    }

    /** @param acts what the caller may do now; the state of a pending extension narrows them */
    public PetitionView view(Set<PetitionAct> acts, List<ClockView> clocks, boolean personal) {
        Concern concern = petition.concern();
        Persons persons = petition.persons();
        Course course = petition.course();
        return new PetitionView(
                petition.number(),
                petition.version(),
                petition.bureauId(),
                petition.regime(),
                petition.state(),
                petition.registeredOn(),
                petition.registeredAt(),
                petition.channel(),
                concern.purpose(),
                concern.kind(),
                concern.contentCode(),
                concern.placeCode(),
                concern.subject(),
                personal ? concern.text() : null,
                persons.persons(),
                persons.involved(),
                persons.isCollective(),
                persons.isJoint(),
                persons.isAnonymous(),
                persons.isReachable(),
                persons.isMinorInvolved(),
                petition.marks().isUrgent(),
                petition.marks().isLitigation(),
                petition.repeatOf(),
                petition.marks().isFirstNationwide(),
                petition.openness(),
                petition.handler(),
                petition.unitHandler(),
                petition.hasQueryCode(),
                petition.disposed().view(),
                course.route(),
                course.isSimplified(),
                petition.marks().isSimpleProposed(),
                course.noticedOn(),
                course.acceptedOn(),
                course.repliedOn(),
                course.outcome(),
                course.servedOn(),
                course.closedOn(),
                petition.petitioners().stream()
                        .map(p -> p.view(personal, petition.registeredOn()))
                        .toList(),
                petition.submissions().stream().map(s -> s.view(personal)).toList(),
                petition.demands().stream().map(Demand::view).toList(),
                petition.objections().stream().map(Objection::view).toList(),
                petition.extensions().stream().map(Extension::view).toList(),
                petition.meetings().stream().map(Meeting::view).toList(),
                petition.replies().stream().map(Reply::view).toList(),
                petition.confidants().stream().sorted().toList(),
                clocks,
                narrowed(acts));
    }

    /** Offered only where the act would not be refused for what the file holds. */
    private Set<PetitionAct> narrowed(Set<PetitionAct> acts) {
        boolean pending = petition.extensions().stream().anyMatch(Extension::isPending);
        boolean granted = petition.extensions().stream().anyMatch(Extension::isGranted);
        if (!pending) {
            acts.remove(PetitionAct.GRANT_EXTENSION);
            acts.remove(PetitionAct.REFUSE_EXTENSION);
        }
        if (pending || granted) {
            acts.remove(PetitionAct.REQUEST_EXTENSION);
        }
        if (petition.marks().isSimpleProposed()) {
            acts.remove(PetitionAct.PROPOSE_SIMPLIFIED);
        }
        if (petition.course().isSimplified()) {
            acts.remove(PetitionAct.CHOOSE_SIMPLIFIED);
        } else {
            acts.remove(PetitionAct.FALL_BACK);
        }
        if (petition.disposed().reportDueOn() == null || petition.disposed().isReported()) {
            acts.remove(PetitionAct.REPORT_RESULT);
        }
        if (petition.disposed().responsibleId() != null && petition.disposed().responsibleId() == petition.bureauId()) {
            acts.remove(PetitionAct.OBJECT);
        }
        return Set.copyOf(acts);
    }
}

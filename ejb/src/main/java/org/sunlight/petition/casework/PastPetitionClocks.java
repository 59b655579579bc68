package org.sunlight.petition.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sunlight.law.clock.ClockEventKind;
import org.sunlight.law.clock.ClockHistory;
import org.sunlight.law.clock.ClockHistory.Act;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.StartClock;
import org.sunlight.petition.casework.model.Petition;

/** The clocks of an item that is taken over, with what has happened to them. Those of reviews are the reviews' own. */
final class PastPetitionClocks {

    private static final String REASON = "petition.clock.";

    private final Petition petition;
    private final PastPetition past;
    private final boolean term;
    private final List<ClockHistory> histories = new ArrayList<>();

    private PastPetitionClocks(Petition petition, PastPetition past, boolean term) {
        this.petition = petition;
        this.past = past;
        this.term = term;
    }

    /** @param term whether the regulation of the item and its kind of content give a handling term */
    static List<ClockHistory> of(Petition petition, PastPetition past, boolean term) {
        PastPetitionClocks clocks = new PastPetitionClocks(petition, past, term);
        clocks.bureau();
        if (petition.disposed().responsibleId() != null && past.toldOn() != null) {
            clocks.organ();
        }
        clocks.report();
        return clocks.histories;
    }

    private void bureau() {
        PastPetition.Disposal how = past.disposal();
        List<Act> acts = how == null ? List.of() : List.of(stop(how.on(), reason(how.kind())));
        add(PetitionClocks.DISPOSE, petition.bureauId(), past.registeredOn(), null, acts);
    }

    private static String reason(DisposalKind kind) {
        return switch (kind) {
            case REFER -> "REFERRED";
            case ASSIGN -> "ASSIGNED";
            case OWN -> "TAKEN_ON";
            case DECLINE -> "DECLINED";
            case GUIDE -> "GUIDED";
            case FILE -> "FILED";
        };
    }

    private void organ() {
        long organ = petition.disposed().responsibleId();
        add(
                PetitionClocks.NOTIFY,
                organ,
                past.disposal().on(),
                null,
                List.of(stop(past.toldOn(), term ? "ACCEPTED" : "TOLD")));
        if (!term) {
            return;
        }
        LocalDate accepted = petition.course().acceptedOn();
        List<Act> acts = new ArrayList<>();
        if (past.extension() != null) {
            acts.add(new Act(
                    ClockEventKind.EXTEND,
                    past.extension().noticedOn(),
                    past.extension().days(),
                    null,
                    REASON + "EXTENDED"));
        }
        if (past.reply() != null) {
            acts.add(stop(past.reply().on(), past.reply().outcome() == ReplyOutcome.MEDIATED ? "MEDIATED" : "REPLIED"));
        }
        past.reviews().stream()
                .filter(review -> review.revoked() && review.issuedOn() != null)
                .forEach(review -> acts.add(
                        new Act(ClockEventKind.RESTART, review.issuedOn(), null, null, REASON + "REVIEW_DECIDED")));
        add(PetitionClocks.HANDLE, organ, accepted, null, acts);
    }

    private void report() {
        PastPetition.Disposal how = past.disposal();
        if (how == null || how.kind() != DisposalKind.ASSIGN) {
            return;
        }
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(ClockEventKind.REPLACE_DUE, how.on(), null, how.dueOn(), REASON + "ASSIGNED"));
        if (past.reply() != null) {
            acts.add(stop(past.reply().on(), "REPORTED"));
        }
        int days = (int) ChronoUnit.DAYS.between(how.on(), how.dueOn());
        add(PetitionClocks.REPORT, petition.disposed().responsibleId(), how.on(), days, acts);
    }

    private static Act stop(LocalDate on, String reason) {
        return new Act(ClockEventKind.STOP, on, null, null, REASON + reason);
    }

    private void add(String rule, long organ, LocalDate dayZero, Integer amount, List<Act> acts) {
        histories.add(new ClockHistory(
                new StartClock(
                        new ClockRef(PetitionView.SUBJECT_KIND, petition.number(), rule),
                        PetitionClocks.title(petition),
                        organ,
                        petition.registeredOn(),
                        dayZero,
                        null,
                        amount),
                acts));
    }
}

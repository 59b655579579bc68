package org.sunlight.petition.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.StartClock;
import org.sunlight.law.rule.RuleBook;
import org.sunlight.law.rule.RulesInForce;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.model.SentBack;

/** Sets the clocks of an item going, each for the organ that has to act, and asks them what is due. Terms: law/time-limits.csv. */
@ApplicationScoped
class PetitionClocks {

    /** P01. */
    static final String DISPOSE = "petition.dispose";
    /** P03 and P04. */
    static final String NOTIFY = "petition.notify";
    /** P05. */
    static final String OBJECT = "petition.object";
    /** P06. */
    static final String HANDLE = "petition.handle";
    /** P07. */
    static final String REPORT = "petition.report";
    /** P08. */
    static final String REQUEST_REVIEW = "petition.request-review";
    /** P10. */
    static final String REQUEST_FINAL_REVIEW = "petition.request-final-review";
    /** P13. */
    static final String SIMPLE_ACCEPT = "petition.simple-accept";
    /** P14. */
    static final String SIMPLE_HANDLE = "petition.simple-handle";
    /** P15. */
    static final String SIMPLE_FORWARD = "petition.simple-forward";

    private static final String KIND = PetitionView.SUBJECT_KIND;
    private static final String REASON = "petition.clock.";

    @Inject
    private ClockService clocks;

    @Inject
    private ClockQueries readings;

    @Inject
    private RuleBook book;

    RulesInForce rules(Petition petition) {
        return book.on(petition.registeredOn());
    }

    List<ClockView> of(Petition petition) {
        return readings.of(KIND, List.of(petition.number()));
    }

    /** Last day of a running clock; null while it is paused, stopped or absent. */
    LocalDate dueOn(Petition petition, String rule) {
        ClockView clock = find(petition, rule);
        return clock == null || clock.state() != ClockState.RUNNING ? null : clock.dueOn();
    }

    /** Calendar days by which the handling may be extended in all. */
    int extensionMax(Petition petition) {
        Integer most = rules(petition).limit(HANDLE).extensionMax();
        return most == null ? 0 : most;
    }

    void registered(Petition petition) {
        start(petition, DISPOSE, petition.bureauId(), petition.registeredOn(), petition.handler(), null);
    }

    /** The bureau has done its part. */
    void disposed(Petition petition, LocalDate on, String reason) {
        stop(petition, DISPOSE, on, reason);
        stop(petition, SIMPLE_FORWARD, on, reason);
    }

    boolean knowsSimplified(Petition petition) {
        return rules(petition).knows(SIMPLE_FORWARD);
    }

    /**
     * One working day for the level of this bureau, from its receipt; the level below counts its own from the day on which
     * the item is registered there. After an objection it counts from the day on which the item came back. Source: domain
     * A.2, P15.
     */
    void simplyProposed(Petition petition) {
        LocalDate back = new SentBack(petition).on();
        LocalDate receipt = back == null ? petition.registeredOn() : back;
        if (find(petition, SIMPLE_FORWARD) == null) {
            start(petition, SIMPLE_FORWARD, petition.bureauId(), receipt, petition.handler(), null);
        } else {
            clocks.restart(ref(petition, SIMPLE_FORWARD), receipt, REASON + "SIMPLE_PROPOSED");
        }
    }

    void assigned(Petition petition, LocalDate on, LocalDate dueOn) {
        long organ = petition.disposed().responsibleId();
        int days = (int) ChronoUnit.DAYS.between(on, dueOn);
        start(petition, REPORT, organ, on, null, days);
        clocks.replaceDue(ref(petition, REPORT), dueOn, on, REASON + "ASSIGNED");
    }

    /** The organ that has to handle it has it in hand. */
    void received(Petition petition, LocalDate dayZero) {
        long organ = petition.disposed().responsibleId();
        start(petition, NOTIFY, organ, dayZero, petition.unitHandler(), null);
        if (organ != petition.bureauId() && rules(petition).knows(OBJECT)) {
            start(petition, OBJECT, organ, dayZero, petition.unitHandler(), null);
        }
    }

    /** The time of the bureau goes on as if it had never sent the item. Source: 信访工作条例(2022)第二十三条 says nothing of a stop. */
    void objected(Petition petition, LocalDate on) {
        told(petition, on, "OBJECTED");
        clocks.restart(ref(petition, DISPOSE), petition.registeredOn(), REASON + "OBJECTED");
        if (find(petition, SIMPLE_FORWARD) != null) {
            clocks.restart(ref(petition, SIMPLE_FORWARD), on, REASON + "OBJECTED");
        }
    }

    /** The petitioner has been told what becomes of the matter. */
    void told(Petition petition, LocalDate on, String reason) {
        stop(petition, NOTIFY, on, reason);
        stop(petition, OBJECT, on, reason);
        stop(petition, SIMPLE_ACCEPT, on, reason);
    }

    void accepted(Petition petition, LocalDate on) {
        told(petition, on, "ACCEPTED");
        handle(petition, on);
        if (petition.course().isSimplified()) {
            start(petition, SIMPLE_HANDLE, petition.disposed().responsibleId(), on, petition.unitHandler(), null);
        }
    }

    /** The handling term, anew where an opinion was revoked. */
    void handle(Petition petition, LocalDate dayZero) {
        start(petition, HANDLE, petition.disposed().responsibleId(), dayZero, petition.unitHandler(), null);
    }

    /** The term that runs for the handling: the simplified one where it was chosen. */
    ClockView handling(Petition petition) {
        ClockView simple = petition.course().isSimplified() ? find(petition, SIMPLE_HANDLE) : null;
        return simple == null ? find(petition, HANDLE) : simple;
    }

    /** @param days set by who sent it back; null for the term of the law */
    void handleAgain(Petition petition, LocalDate dayZero, Integer days) {
        start(petition, HANDLE, petition.disposed().responsibleId(), dayZero, petition.unitHandler(), days);
    }

    void simplified(Petition petition) {
        if (rules(petition).knows(SIMPLE_ACCEPT)) {
            start(
                    petition,
                    SIMPLE_ACCEPT,
                    petition.disposed().responsibleId(),
                    petition.disposed().signedOn(),
                    petition.unitHandler(),
                    null);
        }
    }

    void fellBack(Petition petition, LocalDate on) {
        stop(petition, SIMPLE_ACCEPT, on, "FELL_BACK");
        stop(petition, SIMPLE_HANDLE, on, "FELL_BACK");
    }

    /** @return the new due day */
    LocalDate extended(Petition petition, int days, LocalDate on) {
        return clocks.extend(ref(petition, HANDLE), days, on, REASON + "EXTENDED")
                .dueOn();
    }

    /** The term of handling ends with the opinion, not with its service. Source: 信访工作条例(2022)第三十四条. */
    void replied(Petition petition, LocalDate on, String reason) {
        stop(petition, HANDLE, on, reason);
        stop(petition, SIMPLE_HANDLE, on, reason);
    }

    /** Source: 信访工作条例(2022)第三十五条: from the receipt. */
    void served(Petition petition, LocalDate on) {
        start(petition, REQUEST_REVIEW, petition.disposed().responsibleId(), on, null, null);
    }

    void reported(Petition petition, LocalDate on) {
        stop(petition, REPORT, on, "REPORTED");
    }

    void stop(Petition petition, String rule, LocalDate on, String reason) {
        ClockView clock = find(petition, rule);
        if (clock != null && clock.state() != ClockState.STOPPED) {
            clocks.stop(clock.ref(), on, REASON + reason);
        }
    }

    void ended(Petition petition, LocalDate on, String reason) {
        clocks.stopAll(KIND, petition.number(), on, REASON + reason);
    }

    /** Last day to ask for a review; null where no such term runs. */
    LocalDate reviewOpenUntil(Petition petition) {
        LocalDate first = dueOn(petition, REQUEST_REVIEW);
        return first == null ? dueOn(petition, REQUEST_FINAL_REVIEW) : first;
    }

    /** Each side's clocks go to its own handler. */
    void assignee(Petition petition) {
        clocks.assign(KIND, petition.number(), petition.bureauId(), petition.handler());
        Long unit = petition.disposed().responsibleId();
        if (unit != null) {
            clocks.assign(
                    KIND,
                    petition.number(),
                    unit,
                    unit == petition.bureauId() && petition.unitHandler() == null
                            ? petition.handler()
                            : petition.unitHandler());
        }
    }

    void describe(Petition petition) {
        clocks.describe(KIND, petition.number(), title(petition));
    }

    private void start(Petition petition, String rule, long organ, LocalDate dayZero, String assignee, Integer amount) {
        clocks.start(new StartClock(
                ref(petition, rule), title(petition), organ, petition.registeredOn(), dayZero, assignee, amount));
    }

    /** The work list of the whole organ shows it, so that of a denunciation it says nothing of the matter (PET-15). */
    static String title(Petition petition) {
        return petition.concern().kind() == ContentKind.DENUNCIATION
                ? PetitionWords.label(ContentKind.DENUNCIATION)
                : petition.concern().subject();
    }

    private ClockView find(Petition petition, String rule) {
        return readings.of(KIND, List.of(petition.number()), rule).stream()
                .findFirst()
                .orElse(null);
    }

    private static ClockRef ref(Petition petition, String rule) {
        return new ClockRef(KIND, petition.number(), rule);
    }
}

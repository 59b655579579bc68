package org.sunlight.petition.supervision;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.StartClock;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionDoor.Opened;
import org.sunlight.petition.casework.PetitionPapers;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.supervision.model.Finding;
import org.sunlight.petition.supervision.model.SupervisionLetter;
import org.sunlight.petition.supervision.store.SupervisionStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

/** The nightly look at every item, and the letters that follow. */
@Stateless
@Audited
public class PetitionSupervisionService {

    private static final String RULE = "petition.feedback";
    private static final int WINDOW = 2_000;

    @Inject
    private SupervisionStore store;

    @Inject
    private PetitionDoor door;

    @Inject
    private PetitionPapers papers;

    @Inject
    private OrganQueries organs;

    @Inject
    private ClockService clocks;

    @Inject
    private Clock clock;

    /**
     * Looks at every item: new faults become findings, findings whose fault is over are settled.
     *
     * @return findings written
     */
    @RolesAllowed(SYSTEM)
    public int scan() {
        LocalDate today = LocalDate.now(clock);
        List<Fault> faults = new ArrayList<>(store.evasive());
        faults.addAll(store.notPerformed(today));
        long after = 0;
        List<Object[]> window = store.overdue(after, today, WINDOW);
        while (!window.isEmpty()) {
            window.forEach(row -> fault(row).ifPresent(faults::add));
            after = (Long) window.get(window.size() - 1)[0];
            window = window.size() < WINDOW ? List.of() : store.overdue(after, today, WINDOW);
        }
        Map<Long, List<Finding>> open = new HashMap<>();
        store.openFindings()
                .forEach(finding -> open.computeIfAbsent(finding.itemId(), item -> new ArrayList<>())
                        .add(finding));
        int written = 0;
        for (Fault fault : faults) {
            List<Finding> known = open.get(fault.itemId());
            if (known == null || !known.removeIf(finding -> finding.isAbout(fault))) {
                store.add(new Finding(fault, today));
                written++;
            }
        }
        // what was not found again is over
        open.values().forEach(over -> over.forEach(finding -> finding.settle(today)));
        store.flush();
        return written;
    }

    private static Optional<Fault> fault(Object[] row) {
        return SupervisionTrigger.of((String) row[4])
                .map(trigger -> new Fault(
                        (Long) row[0], (String) row[1], (Long) row[2], (Long) row[3], trigger, (LocalDate) row[5]));
    }

    /** Sends a supervision letter or a suggestion; the organ's clock runs until the day of the feedback. */
    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public LetterView send(SendLetter command) {
        Opened opened = door.open(command.number());
        PetitionView item = opened.item();
        if (!door.isOfOrgan(item.bureauId())) {
            throw new NotAllowed("PETITION_NOT_YOUR_SIDE");
        }
        if (item.version() != command.seenVersion()) {
            throw new ConflictingEdit();
        }
        if (store.letters(opened.id()).stream().anyMatch(SupervisionLetter::isOpen)) {
            throw new Conflict("LETTER_WAITS_FOR_FEEDBACK");
        }
        long organ = receiver(command, item);
        SupervisionLetter letter =
                new SupervisionLetter(opened.id(), organ, command, item.registeredOn(), LocalDate.now(clock));
        store.add(letter);
        LetterView view = letter.view();
        letter.number(papers.toOrgan(
                item,
                view.kind().template(),
                item.bureauId(),
                organ,
                view.issuedOn(),
                Map.of(
                        "facts", view.facts(),
                        "ground", view.ground(),
                        "points", view.points(),
                        "dueOn", view.dueOn().toString())));
        startClock(item, organ, view);
        store.flush();
        return letter.view();
    }

    private long receiver(SendLetter command, PetitionView item) {
        if (command.organ() != null && !command.organ().isBlank()) {
            return organs.byCode(command.organ().strip()).id();
        }
        Long responsible = item.disposal().responsibleId();
        if (responsible == null) {
            throw RuleBroken.at("organ", "VALUE_MISSING");
        }
        return responsible;
    }

    private void startClock(PetitionView item, long organ, LetterView letter) {
        ClockRef ref = ref(item.number());
        int days = (int) ChronoUnit.DAYS.between(letter.issuedOn(), letter.dueOn());
        clocks.start(new StartClock(
                ref, item.clockTitle(), organ, item.registeredOn(), letter.issuedOn(), item.unitHandler(), days));
        clocks.replaceDue(ref, letter.dueOn(), letter.issuedOn(), "petition.clock.SUPERVISED");
    }

    @RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public LetterView answer(GiveFeedback command) {
        Opened opened = door.open(command.number());
        SupervisionLetter letter = store.letters(opened.id()).stream()
                .filter(each -> each.id() == command.letterId())
                .findFirst()
                .orElseThrow(() -> new NotFound("NO_SUCH_RESOURCE"));
        if (!door.isOfOrgan(letter.view().organId())) {
            throw new NotAllowed("PETITION_NOT_YOUR_SIDE");
        }
        letter.answer(command, LocalDate.now(clock));
        store.flush();
        clocks.stop(ref(command.number()), letter.view().feedbackOn(), "petition.clock.FEEDBACK");
        return letter.view();
    }

    private static ClockRef ref(String number) {
        return new ClockRef(PetitionView.SUBJECT_KIND, number, RULE);
    }
}

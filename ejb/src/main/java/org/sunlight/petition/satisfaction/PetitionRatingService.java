package org.sunlight.petition.satisfaction;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.StartClock;
import org.sunlight.petition.casework.PetitionDoor;
import org.sunlight.petition.casework.PetitionDoor.Opened;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.satisfaction.model.PetitionRating;
import org.sunlight.petition.satisfaction.model.Recontact;
import org.sunlight.petition.satisfaction.store.PetitionRatings;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.NotFound;

/** Ratings by petitioners, and the tasks that bad ones open. */
@Stateless
@Audited
public class PetitionRatingService {

    private static final String RULE = "petition.recontact";
    private static final int AT_ONCE = 500;

    @Inject
    private PetitionRatings ratings;

    @Inject
    private PetitionDoor door;

    @Inject
    private ClockService clocks;

    @Inject
    private Clock clock;

    /**
     * Open to everybody: the code is the key.
     *
     * @throws NotFound {@code NO_SUCH_RESOURCE} for a wrong code as for an unknown number
     * @throws Conflict if it was rated, cannot be yet, or not any more
     */
    @PermitAll
    public RatingView rate(RatePetition command) {
        if (!door.isOpenedBy(command.number(), command.queryCode())) {
            throw new NotFound("NO_SUCH_RESOURCE");
        }
        Opened opened = door.file(command.number()).orElseThrow();
        PetitionRating rating =
                ratings.find(opened.id(), command.rated()).orElseThrow(() -> new Conflict("NOTHING_TO_RATE"));
        rating.give(command, today());
        if (command.rating() == Rating.DISSATISFIED) {
            contactAgain(opened, rating);
        }
        ratings.flush();
        return rating.view();
    }

    private void contactAgain(Opened opened, PetitionRating rating) {
        PetitionView item = opened.item();
        ratings.add(new Recontact(opened.id(), rating.rated(), today(), rating.reason()));
        boolean running = item.clocks().stream()
                .anyMatch(each -> each.ref().rule().equals(RULE) && each.state() != ClockState.STOPPED);
        if (!running) {
            clocks.start(new StartClock(
                    ref(item.number()),
                    item.clockTitle(),
                    item.bureauId(),
                    item.registeredOn(),
                    today(),
                    item.handler(),
                    null));
        }
    }

    /** The petitioner was contacted again. The clock stops with the last open task. */
    @RolesAllowed({CLERK, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public List<RecontactView> close(CloseRecontact command) {
        Opened opened = door.open(command.number());
        List<Recontact> tasks = ratings.recontacts(opened.id());
        if (!door.isOfOrgan(opened.item().bureauId())) {
            throw new Conflict("RECONTACT_OF_BUREAU");
        }
        tasks.stream()
                .filter(task -> task.id() == command.recontactId())
                .findFirst()
                .orElseThrow(() -> new NotFound("NO_SUCH_RESOURCE"))
                .close(door.login(), today(), command.result());
        ratings.flush();
        if (tasks.stream().noneMatch(Recontact::isOpen)) {
            clocks.stop(ref(opened.item().number()), today(), "petition.clock.RECONTACTED");
        }
        return tasks.stream().map(Recontact::view).toList();
    }

    /**
     * Ends the ratings whose window has passed; called by the nightly job.
     *
     * @return how many ran out
     */
    @RolesAllowed(SYSTEM)
    public int expire() {
        int count = 0;
        List<PetitionRating> due = ratings.due(today(), 0, AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(PetitionRating::expire);
            ratings.flush();
            count += due.size();
            due = ratings.due(today(), due.get(due.size() - 1).id(), AT_ONCE);
        }
        return count;
    }

    private static ClockRef ref(String number) {
        return new ClockRef(PetitionView.SUBJECT_KIND, number, RULE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.sunlight.petition.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.PetitionOrganView;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.Regime;
import org.sunlight.petition.statistics.store.SnapshotStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Permits the compilation of statistics; the module batch starts it. */
@Stateless
@Audited
@RolesAllowed({Roles.STATISTICIAN, Roles.SYSTEM})
public class PetitionStatisticsService {

    /** A year and the month of the year before it. */
    public static final int TREND = 13;

    @Inject
    private SnapshotStore snapshots;

    @Inject
    private PetitionQueries petitions;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * @throws RuleBroken PERIOD_NOT_BEGUN, BEFORE_ANY_REGULATION
     * @throws NotFound NO_PETITION_BUREAU if the organ registers no petitions, or is not the caller's
     */
    public StatisticsOrder order(CompileStatistics command) {
        OrganView organ = organs.byCode(command.bureau());
        boolean bureau = petitions.parts().stream().anyMatch(part -> part.organId() == organ.id() && part.bureau());
        boolean own = caller.get().is(Roles.SYSTEM)
                || petitions
                        .ownPart()
                        .map(PetitionOrganView::organId)
                        .filter(id -> id == organ.id())
                        .isPresent();
        if (!bureau || !own) {
            throw new NotFound("NO_PETITION_BUREAU");
        }
        Period last = command.period();
        if (last.startsOn().isAfter(LocalDate.now(clock))) {
            throw RuleBroken.at("period", "PERIOD_NOT_BEGUN", last.startsOn());
        }
        Regime.on(last.endsOn().minusDays(1));
        return new StatisticsOrder(organ.code(), organ.id(), first(organ.id(), last), last);
    }

    /** The earliest period of the trend that is missing; the trend ends where the law of petitions begins. */
    private Period first(long bureau, Period last) {
        Set<LocalDate> known = new HashSet<>(snapshots.known(bureau, last.kind()));
        Period first = last;
        Period at = last;
        for (int i = 1; i < TREND; i++) {
            at = at.before();
            if (at.startsOn().isBefore(Regime.OF_2005.from())) {
                break;
            }
            if (!known.contains(at.startsOn())) {
                first = at;
            }
        }
        return first;
    }
}

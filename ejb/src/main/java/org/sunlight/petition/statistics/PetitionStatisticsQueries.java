package org.sunlight.petition.statistics;

import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.petition.casework.PetitionOrganView;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.statistics.SnapshotView.Part;
import org.sunlight.petition.statistics.model.Snapshot;
import org.sunlight.petition.statistics.model.SnapshotCell;
import org.sunlight.petition.statistics.store.CohortStore;
import org.sunlight.petition.statistics.store.SnapshotStore;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** The compiled periods of the caller's bureau, and what stands behind their figures. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({STATISTICIAN, SECTION_HEAD, DEPUTY_HEAD, HEAD, Roles.SYSTEM})
public class PetitionStatisticsQueries {

    private static final String FAMILY = "petition.statistics.family";

    @Inject
    private SnapshotStore snapshots;

    @Inject
    private CohortStore cohorts;

    @Inject
    private Topics topics;

    @Inject
    private PetitionQueries petitions;

    @Inject
    private HouseSettings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @throws NotFound if the caller's organ is no bureau */
    public long bureau() {
        return petitions
                .ownPart()
                .filter(PetitionOrganView::bureau)
                .map(PetitionOrganView::organId)
                .orElseThrow(() -> new NotFound("NO_PETITION_BUREAU"));
    }

    /** Whether the caller's organ registers petitions. */
    public boolean isOfBureau() {
        return petitions.ownPart().filter(PetitionOrganView::bureau).isPresent();
    }

    /** Empty where the period was never compiled. */
    public Optional<SnapshotView> snapshot(Period period) {
        return snapshots.find(bureau(), period).map(this::view);
    }

    /** First days of the periods that were compiled, latest first. */
    public List<LocalDate> compiled(PeriodKind kind) {
        return snapshots.known(bureau(), kind);
    }

    /** Totals of the last periods up to this one, by first day; periods that were not compiled are absent. */
    public Map<LocalDate, Figures> trend(Period last, int periods) {
        List<LocalDate> starts = new ArrayList<>();
        Period at = last;
        for (int i = 0; i < periods; i++) {
            starts.add(at.startsOn());
            at = at.before();
        }
        return totals(last.kind(), starts);
    }

    /** Totals of single periods, to compare with. */
    public Map<LocalDate, Figures> totals(PeriodKind kind, Collection<LocalDate> starts) {
        Map<LocalDate, Figures> totals = new TreeMap<>();
        snapshots
                .totals(bureau(), kind, starts)
                .forEach(row -> totals.put((LocalDate) row[0], Figures.read((String) row[1])));
        return totals;
    }

    /** The family the house has chosen for periods that end with this day. */
    public FormulaFamily family(Period period) {
        return FormulaFamily.valueOf(settings.text(FAMILY, period.endsOn().minusDays(1)));
    }

    /** The indicators of the period in the family chosen. */
    public List<Formula> formulas(Period period) {
        return FormulaBook.of(family(period), period.endsOn().minusDays(1));
    }

    /** What the ledger says of a figure now. */
    public long amount(FigureRef figure) {
        return cohorts.amount(bureau(), figure, contents(figure), LocalDate.now(clock), observation(figure));
    }

    /** Items behind a figure by id, after this id; what they add makes the figure. */
    public List<StatisticItem> items(FigureRef figure, long afterId, int size) {
        return cohorts.items(
                bureau(), figure, contents(figure), LocalDate.now(clock), observation(figure), afterId, size);
    }

    private int observation(FigureRef figure) {
        return settings.integer(
                PetitionStatisticsCompiler.OBSERVATION, figure.period().endsOn());
    }

    private List<String> contents(FigureRef figure) {
        if (figure.dimension() != Dimension.TOPIC || figure.code().equals(FigureRef.NONE)) {
            return List.of();
        }
        List<String> contents = topics.contents(figure.code());
        if (contents.isEmpty()) {
            throw new NotFound("FIGURE_NOT_FOUND");
        }
        return contents;
    }

    private SnapshotView view(Snapshot snapshot) {
        Map<Dimension, List<Part>> parts = new EnumMap<>(Dimension.class);
        Figures total = Figures.NONE;
        for (SnapshotCell cell : snapshot.cells()) {
            if (cell.dimension() == Dimension.TOTAL) {
                total = cell.figures();
            } else {
                parts.computeIfAbsent(cell.dimension(), d -> new ArrayList<>())
                        .add(new Part(cell.code(), cell.figures()));
            }
        }
        parts.values()
                .forEach(list -> list.sort(
                        Comparator.comparing((Part part) -> part.figures().get(Measure.ITEMS))
                                .reversed()
                                .thenComparing(Part::code)));
        Period period = snapshot.period();
        boolean preliminary =
                LocalDate.ofInstant(snapshot.compiledAt(), clock.getZone()).isBefore(period.endsOn());
        return new SnapshotView(period, snapshot.compiledAt(), preliminary, total, parts);
    }

    /** Whether the caller may have periods compiled. */
    public boolean mayCompile() {
        return caller.get().is(STATISTICIAN);
    }
}

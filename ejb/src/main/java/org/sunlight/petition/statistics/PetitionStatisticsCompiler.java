package org.sunlight.petition.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.statistics.store.CohortStore;
import org.sunlight.petition.statistics.store.CohortStore.Group;
import org.sunlight.petition.statistics.store.SnapshotStore;
import org.sunlight.publication.candidate.InformationFormed;
import org.sunlight.shared.security.Roles;

/** Counts a period and keeps it; the job calls it. Not audited by itself: the order and the run are. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PetitionStatisticsCompiler {

    static final String OBSERVATION = "petition.statistics.observation-days";

    @Inject
    private CohortStore cohorts;

    @Inject
    private SnapshotStore snapshots;

    @Inject
    private Topics topics;

    @Inject
    private HouseSettings settings;

    @Inject
    private OrganQueries organs;

    @Inject
    private Event<InformationFormed> formed;

    @Inject
    private Clock clock;

    /** The figures of the period take the place of those compiled before. */
    public void compile(long bureau, Period period) {
        LocalDate today = LocalDate.now(clock);
        int observation = settings.integer(OBSERVATION, period.endsOn());
        Map<String, String> topicOf = topics.byContent();
        Tally tally = new Tally();
        for (Cohort cohort : Cohort.values()) {
            List<Measure> measures = Measure.of(cohort);
            for (Group group : cohorts.count(bureau, period, cohort, today, observation)) {
                tally.add(Dimension.TOTAL, FigureRef.ALL, measures, group.amounts());
                tally.add(Dimension.ORGAN, group.organ(), measures, group.amounts());
                tally.add(Dimension.CHANNEL, group.channel(), measures, group.amounts());
                tally.add(Dimension.PURPOSE, group.purpose(), measures, group.amounts());
                tally.add(Dimension.CONTENT, group.content(), measures, group.amounts());
                tally.add(Dimension.PLACE, group.place(), measures, group.amounts());
                tally.add(
                        Dimension.TOPIC,
                        topicOf.getOrDefault(group.content(), FigureRef.NONE),
                        measures,
                        group.amounts());
            }
        }
        snapshots.write(bureau, period, clock.instant(), tally.figures());
        if (period.equals(Period.of(period.kind(), today).before())) {
            announce(organs.organ(bureau), period);
        }
    }

    /** The figures of the period that has just ended are formed on the day after it, however often they are counted. */
    private void announce(OrganView organ, Period period) {
        formed.fire(new InformationFormed(
                PetitionStatisticsPublication.SUBJECT_KIND,
                PetitionStatisticsPublication.number(organ, period),
                organ.id(),
                PetitionStatisticsPublication.title(organ, period),
                period.endsOn()));
    }

    /** Adds up amounts by part: the total is the sum of the parts because both are made of the same groups. */
    private static final class Tally {

        private final Map<Dimension, Map<String, long[]>> sums = new EnumMap<>(Dimension.class);

        void add(Dimension dimension, String code, List<Measure> measures, long[] amounts) {
            long[] sum = sums.computeIfAbsent(dimension, d -> new HashMap<>())
                    .computeIfAbsent(code, c -> new long[Measure.values().length]);
            for (int i = 0; i < amounts.length; i++) {
                sum[measures.get(i).ordinal()] += amounts[i];
            }
        }

        Map<Dimension, Map<String, Figures>> figures() {
            Map<Dimension, Map<String, Figures>> figures = new EnumMap<>(Dimension.class);
            figures.put(Dimension.TOTAL, Map.of(FigureRef.ALL, Figures.NONE));
            sums.forEach((dimension, parts) -> {
                Map<String, Figures> counted = new HashMap<>();
                parts.forEach((code, sum) -> counted.put(code, figures(sum)));
                figures.put(dimension, counted);
            });
            return figures;
        }

        private static Figures figures(long[] sum) {
            Map<Measure, Long> amounts = new EnumMap<>(Measure.class);
            for (Measure measure : Measure.values()) {
                amounts.put(measure, sum[measure.ordinal()]);
            }
            return Figures.of(amounts);
        }
    }
}

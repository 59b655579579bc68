package org.sunlight.batch.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.batch.JobDoor;
import org.sunlight.batch.petitionstatistics.PetitionStatisticsJob;
import org.sunlight.office.job.ImportOutcome;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.statistics.CompileStatistics;
import org.sunlight.petition.statistics.Period;
import org.sunlight.petition.statistics.PeriodKind;
import org.sunlight.petition.takeover.ImportedPetition;
import org.sunlight.petition.takeover.PetitionImport;

/**
 * DEM-05: the year of petitions, taken over like any other register while people already look around, and its statistics.
 * {@code -Dsunlight.demonstration.year=off}, or {@code SUNLIGHT_DEMONSTRATION_YEAR=off} in the environment, leaves it out.
 */
@ApplicationScoped
class PastPetitionsLoad {

    private static final Logger LOG = LoggerFactory.getLogger(PastPetitionsLoad.class);
    private static final String BUREAU = "KMXF";
    private static final String RUN = "demonstration-year";
    private static final int CHUNK = 200;

    @Inject
    private JobDoor door;

    @Inject
    private PetitionImport register;

    @Inject
    private OrganQueries organs;

    @Inject
    private PetitionStatisticsJob statistics;

    @Inject
    private Clock clock;

    /** What is there already is passed over, so that a start that was broken off is made good by the next. */
    void load() {
        String environment = System.getenv("SUNLIGHT_DEMONSTRATION_YEAR");
        if ("off".equals(System.getProperty("sunlight.demonstration.year", environment))) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        long bureau = door.act(RUN, () -> organs.byCode(BUREAU).id());
        if (door.act(RUN, () -> register.holds(bureau, PastPetitions.LAST))) {
            return;
        }
        List<ImportedPetition> petitions = new PastPetitions(new Material(), today).all();
        Map<ImportOutcome.Fate, Integer> fates = new EnumMap<>(ImportOutcome.Fate.class);
        for (int from = 0; from < petitions.size(); from += CHUNK) {
            List<ImportedPetition> chunk = petitions.subList(from, Math.min(from + CHUNK, petitions.size()));
            door.act(RUN, () -> register.store(bureau, chunk))
                    .forEach(outcome -> fates.merge(outcome.fate(), 1, Integer::sum));
        }
        LOG.info("demonstration: petitions of the year {}", fates);
        compile(Period.of(PeriodKind.MONTH, today));
        compile(Period.of(PeriodKind.YEAR, today));
    }

    private void compile(Period period) {
        door.act(RUN, () -> statistics.start(new CompileStatistics(BUREAU, period)));
    }
}

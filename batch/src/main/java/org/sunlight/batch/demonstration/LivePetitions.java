package org.sunlight.batch.demonstration;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.USER_ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.petition.casework.ActOnPetition;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.Openness;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.casework.PetitionOrganService;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionService;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.PlaceOrgan;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.RegisterPetition;

/** DEM-04: petitions in every state and under both regulations, played through the acts that people use. */
@ApplicationScoped
class LivePetitions {

    private static final Logger LOG = LoggerFactory.getLogger(LivePetitions.class);
    private static final String BUREAU = "KMXF";
    private static final String CITY = "KM";
    private static final String PROVINCE = "YN";
    private static final List<String> UNITS = List.of("KMZJ", "KMRS", "KMZR", "KMCG");

    @Inject
    private PetitionOrganService parts;

    @Inject
    private PetitionService petitions;

    @Inject
    private PetitionQueries queries;

    @Inject
    private PetitionPlay play;

    @Inject
    private LivePublications publications;

    @Inject
    private LiveHandOvers handOvers;

    @Inject
    private PetitionDesks desks;

    @Inject
    private Clock clock;

    void load() throws Exception {
        if (desks.atBureau(CLERK, () -> queries.count(PetitionFilter.everything())) > 0) {
            return;
        }
        place(PROVINCE, false, null, null);
        place(CITY, false, PROVINCE, null);
        place(BUREAU, true, CITY, null);
        for (String unit : UNITS) {
            place(unit, false, CITY, BUREAU);
        }
        Properties words = Material.words();
        List<CSVRecord> rows = Material.read("petitions.csv");
        List<PetitionView> played = new ArrayList<>();
        for (CSVRecord row : rows) {
            PetitionView seen = desks.atBureau(
                    CLERK, () -> petitions.register(form(row, words)).petition());
            for (PetitionStep step : PetitionStep.read(row.get("steps"))) {
                PetitionView before = seen;
                seen = play.step(row.get("unit"), step, before, LocalDate.now(clock), words);
            }
            played.add(seen);
        }
        publications.publish(played);
        publications.keepBack(played);
        handOvers.load(words);
        LOG.info("demonstration: {} petitions played", rows.size());
    }

    private void place(String organ, boolean bureau, String superior, String sentBy) throws Exception {
        desks.atBureau(USER_ADMINISTRATOR, () -> parts.place(new PlaceOrgan(organ, bureau, superior, sentBy, -1)));
    }

    private RegisterPetition form(CSVRecord row, Properties words) {
        String name = row.get("name");
        LocalDate on = registeredOn(row.get("registered"));
        List<PetitionerEntry> people = name.isEmpty()
                ? List.of()
                : List.of(new PetitionerEntry(
                        name,
                        null,
                        null,
                        null,
                        words.getProperty("phone"),
                        words.getProperty("address"),
                        null,
                        null,
                        null,
                        true));
        return new RegisterPetition(
                on,
                on,
                Channel.valueOf(row.get("channel")),
                Purpose.valueOf(row.get("purpose")),
                row.get("content"),
                row.get("place"),
                row.get("subject"),
                row.get("subject"),
                Arrays.asList(row.get("demands").split("\uFF1B")),
                people,
                Integer.parseInt(row.get("persons")),
                null,
                name.isEmpty(),
                false,
                false,
                null,
                null,
                null,
                Openness.PETITIONER_ONLY,
                null);
    }

    /** A number of days ago, or a day. */
    private LocalDate registeredOn(String cell) {
        return cell.contains("-") ? LocalDate.parse(cell) : LocalDate.now(clock).minusDays(Long.parseLong(cell));
    }

    static ActOnPetition plain(PetitionView seen, LocalDate on, String note) {
        return new ActOnPetition(seen.number(), seen.version(), on, note);
    }
}

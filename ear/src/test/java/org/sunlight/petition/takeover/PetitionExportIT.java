package org.sunlight.petition.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.job.ImportOutcome;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.PetitionCase;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.petition.review.PastReview;
import org.sunlight.petition.review.ReviewResult;
import org.sunlight.petition.satisfaction.PastRating;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.Rating;
import org.sunlight.petition.statistics.Dimension;
import org.sunlight.petition.statistics.Measure;
import org.sunlight.petition.statistics.Period;
import org.sunlight.petition.statistics.PeriodKind;
import org.sunlight.petition.statistics.PetitionStatisticsCompiler;
import org.sunlight.petition.statistics.PetitionStatisticsQueries;
import org.sunlight.petition.statistics.SnapshotView;
import org.sunlight.petition.takeover.PetitionRegisterQueries.Line;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

/** From our register to another and back: what goes out comes in again and counts the same. */
class PetitionExportIT extends PetitionCase {

    private static final Caller JOB = Caller.system("it");

    /** Under the regulation of 2005, and under that of 2022. */
    private static final List<LocalDate> MONTHS = List.of(LocalDate.of(2013, 2, 4), LocalDate.of(2023, 2, 6));

    @Inject
    private PetitionImport imports;

    @Inject
    private PetitionRegisterQueries register;

    @Inject
    private PetitionStatisticsCompiler compiler;

    @Inject
    private PetitionStatisticsQueries statistics;

    private long id(String organ) {
        return directory.byCode(organ).id();
    }

    /** Every purpose × every disposal × as far as it went: the shapes that a register holds. */
    private List<ImportedPetition> shapes(String source) {
        List<ImportedPetition> shapes = new ArrayList<>();
        for (LocalDate month : MONTHS) {
            for (Purpose purpose : Purpose.values()) {
                for (DisposalKind kind : DisposalKind.values()) {
                    for (int far = 0; far < 5; far++) {
                        shapes.add(
                                shape(source, shapes.size(), month.plusDays(shapes.size() % 20), purpose, kind, far));
                    }
                }
            }
        }
        return shapes;
    }

    /** @param far 0: registered, 1: disposed of, 2: accepted, 3: answered, 4: reviewed and rated */
    private ImportedPetition shape(
            String source, int serial, LocalDate on, Purpose purpose, DisposalKind kind, int far) {
        boolean handled = kind == DisposalKind.REFER || kind == DisposalKind.ASSIGN || kind == DisposalKind.OWN;
        boolean sent = handled && kind != DisposalKind.OWN;
        LocalDate accepted = on.plusDays(10);
        LocalDate served = on.plusDays(60);
        boolean claim = purpose.kind() == ContentKind.CLAIM;
        List<PastReview> reviews = handled && claim && far == 4
                ? List.of(
                        new PastReview(
                                served.plusDays(5), served.plusDays(20), served.plusDays(22), ReviewResult.UPHELD),
                        new PastReview(
                                served.plusDays(30),
                                served.plusDays(50),
                                null,
                                serial % 2 == 0 ? ReviewResult.REVOKED : ReviewResult.CHANGED))
                : List.of();
        List<PastRating> ratings = handled && far == 4 && serial % 3 == 0
                ? List.of(
                        new PastRating(RatedBody.BUREAU, Rating.SATISFIED, served.plusDays(2)),
                        new PastRating(RatedBody.RESPONSIBLE_ORGAN, Rating.DISSATISFIED, served.plusDays(3)))
                : List.of();
        boolean crowd = serial % 7 == 0;
        PastPetition item = new PastPetition(
                source + serial,
                "h",
                on,
                crowd ? Channel.VISIT : Channel.LETTER,
                purpose,
                serial % 2 == 0 ? "010100" : null,
                serial % 3 == 0 ? "530102" : null,
                "交换 " + serial,
                serial % 4 == 0 ? null : "正文",
                serial % 11 == 10
                        ? List.of()
                        : List.of(new PetitionerEntry(
                                "王某", null, "11010519491231002X", null, "0871-1", null, null, null, null, crowd)),
                crowd && serial % 11 != 10 ? 9 : 1,
                serial % 11 == 10,
                serial % 9 == 8 && serial > 10 && serial % 11 != 10 ? source + (serial - 8) : null,
                far == 0
                        ? null
                        : new PastPetition.Disposal(
                                kind,
                                on.plusDays(5),
                                sent ? UNIT : null,
                                kind == DisposalKind.ASSIGN ? on.plusDays(90) : null),
                null,
                handled && far > 1 ? accepted : null,
                handled && far > 2 && serial % 5 == 0 ? new PastPetition.Extension(accepted.plusDays(20), 15) : null,
                handled && far > 2
                        ? new PastPetition.Reply(
                                served.minusDays(3),
                                served,
                                serial % 2 == 0 ? ReplyOutcome.SUPPORTED : ReplyOutcome.EXPLAINED)
                        : null,
                reviews.stream()
                        .map(r -> new PastPetition.Review(
                                r.requestedOn(), r.issuedOn(), r.servedOn(), r.outcome() == ReviewResult.REVOKED))
                        .toList(),
                null);
        return new ImportedPetition(item, reviews, ratings);
    }

    private void store(String bureau, List<ImportedPetition> records) throws Exception {
        for (int from = 0; from < records.size(); from += 50) {
            List<ImportedPetition> chunk = records.subList(from, Math.min(records.size(), from + 50));
            List<ImportOutcome> outcomes = as(JOB, () -> imports.store(id(bureau), chunk));
            for (int i = 0; i < chunk.size(); i++) {
                assertEquals(ImportOutcome.WRITTEN, outcomes.get(i), chunk.get(i) + " of " + bureau);
            }
        }
    }

    /** Seven at a time, so that the pages are proven with the lines. */
    private List<ImportedPetition> taken(Caller who) throws Exception {
        List<ImportedPetition> lines = new ArrayList<>();
        List<Line> page;
        long last = 0;
        do {
            long after = last;
            page = as(who, () -> register.after(PetitionFilter.everything(), after, 7));
            page.forEach(line -> lines.add(line.record()));
            last = page.isEmpty() ? last : page.get(page.size() - 1).id();
        } while (!page.isEmpty());
        return lines;
    }

    /** The same lines under the numbers 0, 1, 2 …, for each register draws its own. */
    private static List<String> numbered(List<ImportedPetition> lines) {
        Map<String, String> places = new HashMap<>();
        List<String> told = new ArrayList<>();
        for (ImportedPetition line : lines) {
            PastPetition item = line.item();
            places.put(item.sourceNumber(), String.valueOf(places.size()));
            told.add(String.join(
                    " | ",
                    places.get(item.sourceNumber()),
                    String.valueOf(item.repeatOf() == null ? null : places.get(item.repeatOf())),
                    String.valueOf(List.of(
                            item.registeredOn(), item.channel(), item.purpose(), item.subject(), item.persons())),
                    item.contentCode() + " " + item.placeCode() + " " + item.text() + " " + item.anonymous(),
                    item.petitioners().stream()
                            .map(p -> p.name() + p.idNumber() + p.phone() + p.representative())
                            .toList()
                            .toString(),
                    item.disposal() + " " + item.notifiedOn() + " " + item.acceptedOn(),
                    item.extension() + " " + item.reply() + " " + item.openness(),
                    line.reviews() + " " + line.ratings()));
        }
        return told;
    }

    private SnapshotView figures(String bureau, Period period) throws Exception {
        as(JOB, () -> {
            compiler.compile(id(bureau), period);
            return null;
        });
        return as(of(bureau, Roles.STATISTICIAN), () -> statistics.snapshot(period))
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "PTK-07 PET-27 what is taken along is taken over again: the same lines, the same figures in every part, and"
                    + " nothing that denounces somebody")
    void roundTrip() throws Exception {
        String home = freshBureau();
        List<ImportedPetition> shapes = shapes("EX-" + home + "-");
        store(home, shapes);
        List<ImportedPetition> out = taken(clerkOf(home));
        long open = shapes.stream()
                .filter(s -> s.item().purpose().kind() != ContentKind.DENUNCIATION)
                .count();
        assertEquals(open, out.size());
        assertTrue(out.stream().noneMatch(line -> line.item().purpose() == Purpose.DENUNCIATION));
        List<ImportedPetition> known = withoutStrayRepeats(out);
        String second = freshBureau();
        store(second, known);
        String third = freshBureau();
        List<ImportedPetition> again = taken(of(second, Roles.API_PETITIONS_READ));
        store(third, again);
        assertEquals(numbered(known), numbered(again));
        assertEquals(numbered(again), numbered(taken(headOf(third))));
        for (LocalDate month : MONTHS) {
            for (Period period : List.of(Period.of(PeriodKind.MONTH, month), Period.of(PeriodKind.YEAR, month))) {
                SnapshotView there = figures(second, period);
                SnapshotView back = figures(third, period);
                assertTrue(there.total().get(Measure.ITEMS) > 0);
                for (Dimension dimension : Dimension.values()) {
                    if (dimension != Dimension.ORGAN) {
                        assertEquals(
                                String.valueOf(there.parts().get(dimension)),
                                String.valueOf(back.parts().get(dimension)),
                                period.key() + " " + dimension);
                    }
                }
                assertEquals(
                        there.part(Dimension.ORGAN, String.valueOf(id(UNIT))),
                        back.part(Dimension.ORGAN, String.valueOf(id(UNIT))));
            }
        }
    }

    /** What repeats a denunciation repeats nothing that another register could know. */
    private static List<ImportedPetition> withoutStrayRepeats(List<ImportedPetition> lines) {
        List<String> numbers =
                lines.stream().map(line -> line.item().sourceNumber()).toList();
        return lines.stream()
                .filter(line -> line.item().repeatOf() == null
                        || numbers.contains(line.item().repeatOf()))
                .toList();
    }

    @Test
    @DisplayName(
            "PET-27 an organ takes along what it has to handle and nothing of others; what lived here goes with its days")
    void keepsToItsOrgan() throws Exception {
        LocalDate day = today().minusDays(20);
        String number = served(accepted(day), day.plusDays(10)).number();
        ImportedPetition mine = find(clerkOf(UNIT), number);
        assertEquals(day.plusDays(10), mine.item().reply().servedOn());
        assertEquals(UNIT, mine.item().disposal().organ());
        assertEquals(mine.item(), find(clerkOf(BUREAU), number).item());
        assertTrue(taken(clerkOf(OTHER)).stream()
                .noneMatch(line -> line.item().sourceNumber().equals(number)));
    }

    private ImportedPetition find(Caller who, String number) throws Exception {
        return taken(who).stream()
                .filter(line -> line.item().sourceNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }
}

package org.sunlight.petition.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.job.ImportOutcome;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.ContentKind;
import org.sunlight.petition.casework.DisposalKind;
import org.sunlight.petition.casework.PastPetition;
import org.sunlight.petition.casework.PetitionCase;
import org.sunlight.petition.casework.PetitionerEntry;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.ReplyOutcome;
import org.sunlight.petition.review.PastReview;
import org.sunlight.petition.review.ReviewResult;
import org.sunlight.petition.satisfaction.PastRating;
import org.sunlight.petition.satisfaction.RatedBody;
import org.sunlight.petition.satisfaction.Rating;
import org.sunlight.petition.takeover.ImportedPetition;
import org.sunlight.petition.takeover.PetitionImport;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.Roles;

class PetitionStatisticsIT extends PetitionCase {

    private static final Caller JOB = Caller.system("it");
    private static final List<String> CONTENTS = List.of("010100", "010200", "020000", "020100");
    private static final List<String> PLACES = List.of("530102", "530103");

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource database;

    @Inject
    private PetitionImport imports;

    @Inject
    private PetitionStatisticsCompiler compiler;

    @Inject
    private PetitionStatisticsService service;

    @Inject
    private PetitionStatisticsQueries statistics;

    private final Random random = new Random(20_220_501);

    private Caller statistician(String organ) {
        return of(organ, Roles.STATISTICIAN);
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }

    private LocalDate after(LocalDate day, int within) {
        return day.plusDays(random.nextInt(within));
    }

    private ImportedPetition item(String source, int serial, LocalDate registered) {
        Purpose purpose = any(Purpose.class);
        LocalDate disposed = after(registered, 25);
        LocalDate accepted = after(disposed, 25);
        LocalDate replied = after(accepted, 110);
        LocalDate served = after(replied, 10);
        boolean claim = purpose.kind() == ContentKind.CLAIM;
        boolean asked = claim && random.nextInt(4) == 0;
        ReplyOutcome outcome = random.nextBoolean() ? ReplyOutcome.SUPPORTED : ReplyOutcome.EXPLAINED;
        PastReview review = new PastReview(served.plusDays(5), served.plusDays(20), null, any(ReviewResult.class));
        List<PastRating> ratings = new ArrayList<>();
        for (RatedBody body : EnumSet.allOf(RatedBody.class)) {
            if (random.nextInt(3) > 0) {
                ratings.add(new PastRating(body, any(Rating.class), after(disposed, 60)));
            }
        }
        int persons = 1 + random.nextInt(8);
        PastPetition past = new PastPetition(
                source + serial,
                "hash",
                registered,
                any(Channel.class),
                purpose,
                random.nextInt(5) == 0 ? null : CONTENTS.get(random.nextInt(CONTENTS.size())),
                random.nextInt(5) == 0 ? null : PLACES.get(random.nextInt(PLACES.size())),
                "统计 " + serial,
                null,
                List.of(new PetitionerEntry("王某", null, null, null, null, null, null, null, null, false)),
                persons,
                false,
                serial > 0 && random.nextInt(4) == 0 ? source + random.nextInt(serial) : null,
                random.nextInt(10) == 0
                        ? null
                        : new PastPetition.Disposal(
                                DisposalKind.REFER, disposed, random.nextBoolean() ? UNIT : OTHER, null),
                null,
                null,
                null,
                null,
                List.of(),
                null);
        if (past.disposal() == null || random.nextInt(6) == 0) {
            return new ImportedPetition(past, List.of(), List.of());
        }
        PastPetition handled = new PastPetition(
                past.sourceNumber(),
                past.sourceHash(),
                past.registeredOn(),
                past.channel(),
                past.purpose(),
                past.contentCode(),
                past.placeCode(),
                past.subject(),
                null,
                past.petitioners(),
                persons,
                false,
                past.repeatOf(),
                past.disposal(),
                null,
                accepted,
                random.nextInt(5) == 0 ? new PastPetition.Extension(accepted, 30) : null,
                random.nextInt(5) == 0 ? null : new PastPetition.Reply(replied, served, outcome),
                List.of(),
                null);
        if (!asked || handled.reply() == null) {
            return new ImportedPetition(handled, List.of(), ratings);
        }
        PastPetition reviewed = new PastPetition(
                past.sourceNumber(),
                past.sourceHash(),
                past.registeredOn(),
                past.channel(),
                past.purpose(),
                past.contentCode(),
                past.placeCode(),
                past.subject(),
                null,
                past.petitioners(),
                persons,
                false,
                past.repeatOf(),
                past.disposal(),
                null,
                accepted,
                handled.extension(),
                handled.reply(),
                List.of(new PastPetition.Review(
                        review.requestedOn(), review.issuedOn(), null, review.outcome() == ReviewResult.REVOKED)),
                null);
        return new ImportedPetition(reviewed, List.of(review), ratings);
    }

    private void fill(LocalDate from, int howMany) throws Exception {
        String source = "st-" + System.nanoTime() + "-";
        List<ImportedPetition> records = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            records.add(item(source, i, from.plusDays(random.nextInt(95))));
        }
        long bureau = clerkOf(BUREAU).organId();
        List<ImportOutcome> outcomes = as(JOB, () -> imports.store(bureau, records));
        assertEquals(Set.of(ImportOutcome.WRITTEN), Set.copyOf(outcomes));
    }

    private void compile(Period period) throws Exception {
        long bureau = clerkOf(BUREAU).organId();
        as(JOB, () -> {
            compiler.compile(bureau, period);
            return null;
        });
    }

    private SnapshotView snapshot(Period period) throws Exception {
        return as(statistician(BUREAU), () -> statistics.snapshot(period)).orElseThrow();
    }

    @Test
    @DisplayName(
            "PST-01 PST-04 PST-05 every figure of every part equals a second count by hand, and its items add up to it")
    void equalsASecondCount() throws Exception {
        LocalDate from = LocalDate.of(2022, 3, 20);
        fill(from, 160);
        registered(today().minusDays(1), Purpose.CLAIM);
        LedgerByHand ledger = new LedgerByHand(database, clerkOf(BUREAU).organId(), today());
        Set<Measure> seen = EnumSet.noneOf(Measure.class);
        List<Period> periods = List.of(
                Period.of(PeriodKind.MONTH, LocalDate.of(2022, 4, 1)),
                Period.of(PeriodKind.MONTH, LocalDate.of(2022, 5, 1)),
                Period.of(PeriodKind.QUARTER, LocalDate.of(2022, 6, 1)),
                Period.of(PeriodKind.YEAR, LocalDate.of(2022, 6, 1)),
                Period.of(PeriodKind.MONTH, today()));
        for (Period period : periods) {
            compile(period);
            SnapshotView compiled = snapshot(period);
            assertEquals(!period.endsOn().isBefore(today().plusDays(1)), compiled.preliminary());
            for (Dimension dimension : Dimension.values()) {
                for (String code : ledger.codes(dimension)) {
                    Map<Measure, Long> expected = ledger.count(period, dimension, code);
                    assertEquals(
                            Figures.of(expected),
                            compiled.part(dimension, code),
                            period.key() + " " + dimension + " " + code);
                    seen.addAll(expected.keySet());
                }
            }
            for (Measure measure : seen) {
                FigureRef figure = new FigureRef(period, Dimension.ORGAN, String.valueOf(unit()), measure);
                long adds =
                        items(figure).stream().mapToLong(StatisticItem::adds).sum();
                assertEquals(compiled.part(Dimension.ORGAN, figure.code()).get(measure), adds, figure.toString());
                assertEquals(adds, as(statistician(BUREAU), () -> statistics.amount(figure)));
            }
        }
        assertTrue(seen.size() > 40, "too few figures were looked at: " + seen);
    }

    private long unit() {
        return directory.byCode(UNIT).id();
    }

    /** Two at a time, so that the pages are proven with the figures. */
    private List<StatisticItem> items(FigureRef figure) throws Exception {
        List<StatisticItem> all = new ArrayList<>();
        List<StatisticItem> page;
        do {
            long after = all.isEmpty() ? 0 : all.get(all.size() - 1).id();
            page = as(statistician(BUREAU), () -> statistics.items(figure, after, 50));
            all.addAll(page);
        } while (!page.isEmpty());
        return all;
    }

    @Test
    @DisplayName("PST-05 topics open the items of all contents below them; denunciations keep their subject")
    void opensTopics() throws Exception {
        LocalDate from = LocalDate.of(2010, 3, 1);
        fill(from, 40);
        Period year = Period.of(PeriodKind.YEAR, from);
        compile(year);
        SnapshotView compiled = snapshot(year);
        long found = 0;
        for (SnapshotView.Part part : compiled.parts().get(Dimension.TOPIC)) {
            FigureRef figure = new FigureRef(year, Dimension.TOPIC, part.code(), Measure.ITEMS);
            List<StatisticItem> items = items(figure);
            assertEquals(part.figures().get(Measure.ITEMS), items.size());
            assertTrue(items.stream()
                    .allMatch(item -> (item.kind() == ContentKind.DENUNCIATION) == (item.subject() == null)));
            found += items.size();
        }
        assertEquals(compiled.total().get(Measure.ITEMS), found);
        assertThrows(
                NotFound.class,
                () -> as(
                        statistician(BUREAU),
                        () -> statistics.amount(new FigureRef(year, Dimension.TOPIC, "' or 1=1", Measure.ITEMS))));
    }

    @Test
    @DisplayName("PST-06 compiled again, the new figures stand alone; the trend tells only of what was compiled")
    void compilesAgain() throws Exception {
        Period month = Period.of(PeriodKind.MONTH, LocalDate.of(2009, 6, 1));
        fill(LocalDate.of(2009, 6, 1), 30);
        compile(month);
        long before = snapshot(month).total().get(Measure.ITEMS);
        fill(LocalDate.of(2009, 6, 1), 30);
        assertEquals(before, snapshot(month).total().get(Measure.ITEMS));
        FigureRef figure = new FigureRef(month, Dimension.TOTAL, FigureRef.ALL, Measure.ITEMS);
        long now = as(statistician(BUREAU), () -> statistics.amount(figure));
        assertTrue(now > before);
        compile(month);
        assertEquals(now, snapshot(month).total().get(Measure.ITEMS));
        Map<LocalDate, Figures> trend = as(statistician(BUREAU), () -> statistics.trend(month, 13));
        assertEquals(now, trend.get(month.startsOn()).get(Measure.ITEMS));
        assertFalse(trend.containsKey(month.before().startsOn()));
    }

    @Test
    @DisplayName("PST-08 other organs see nothing of it and have nothing compiled; what has not begun is refused")
    void keepsToTheBureau() throws Exception {
        Period month = Period.of(PeriodKind.MONTH, today());
        compile(month);
        assertThrows(NotFound.class, () -> as(statistician(UNIT), () -> statistics.snapshot(month)));
        assertThrows(
                NotFound.class,
                () -> as(statistician(UNIT), () -> service.order(new CompileStatistics(BUREAU, month))));
        Period next = Period.of(PeriodKind.MONTH, today().plusDays(40));
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> as(statistician(BUREAU), () -> service.order(new CompileStatistics(BUREAU, next))));
        assertEquals("PERIOD_NOT_BEGUN", refusal.code());
        StatisticsOrder order = as(statistician(BUREAU), () -> service.order(new CompileStatistics(BUREAU, month)));
        assertEquals(month, order.last());
        assertFalse(order.first().startsOn().isAfter(month.startsOn()));
    }
}

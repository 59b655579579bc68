package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;
import org.sunlight.law.clock.ClockState;
import org.sunlight.shared.security.Caller;

class RequestImportIT extends ContainerCase {

    private static final Caller JOB = Caller.system("it");

    @Inject
    private RequestImport imports;

    @Inject
    private RequestQueries queries;

    @Inject
    private RequestFigureQueries figures;

    private final String source = UUID.randomUUID().toString();

    private ImportedRequest record(String number, LocalDate receivedOn, ImportedRequest.Decision decision) {
        return new ImportedRequest(
                source + number,
                receivedOn,
                Channel.POST,
                new ApplicantEntry(ApplicantKind.BUSINESS, "某公司", null, null, null, null, null, null, null),
                "导入的申请 " + source,
                null,
                new ImportedRequest.Correction(receivedOn.plusDays(20), receivedOn.plusDays(30), null),
                List.of(new ImportedRequest.Consultation(
                        ConsultationKind.THIRD_PARTY, receivedOn.plusDays(40), receivedOn.plusDays(45))),
                new ImportedRequest.Extension(receivedOn.plusDays(50), 20),
                new ImportedRequest.Fee(receivedOn.plusDays(55), new BigDecimal("100"), receivedOn.plusDays(60)),
                decision);
    }

    @Test
    @DisplayName("REQ-18 stores history as it happened, skips it unchanged, refuses it changed")
    void storesSkipsAndRefuses() throws Exception {
        long organ = caller("wang").organId();
        LocalDate received = LocalDate.of(2023, 10, 9);
        ImportedRequest late =
                record("-1", received, new ImportedRequest.Decision(DecisionCode.D03, LocalDate.of(2024, 6, 1)));
        ImportedRequest broken =
                record("-2", received, new ImportedRequest.Decision(DecisionCode.D03, LocalDate.of(2023, 1, 1)));
        ImportedRequest open = record("-3", received, null);
        List<ImportOutcome> first = store(organ, late, broken, open, open);
        assertEquals(
                List.of(
                        ImportOutcome.Kind.STORED,
                        ImportOutcome.Kind.REJECTED,
                        ImportOutcome.Kind.STORED,
                        ImportOutcome.Kind.SKIPPED),
                first.stream().map(ImportOutcome::kind).toList());
        assertEquals("decision.decidedOn", first.get(1).pointer());
        assertEquals("BEFORE_RECEIPT", first.get(1).code());

        RequestView stored = as("li", () -> queries.view(first.get(0).number()));
        assertEquals(RequestState.CLOSED, stored.state());
        assertEquals(DecisionCode.D03, stored.decisionCode());
        assertEquals(ClockState.STOPPED, stored.replyClock().state());
        assertTrue(stored.replyClock().late());
        RequestView running = as("li", () -> queries.view(first.get(2).number()));
        assertEquals(RequestState.IN_HANDLING, running.state());
        assertEquals(received.plusDays(60), running.replyClock().dayZero());

        assertEquals(List.of(ImportOutcome.skipped(first.get(0).number())), store(organ, late));
        ImportedRequest changed =
                record("-1", received, new ImportedRequest.Decision(DecisionCode.D02, LocalDate.of(2024, 6, 1)));
        assertEquals(
                List.of(ImportOutcome.rejected("sourceNumber", "ALREADY_IMPORTED", List.of())), store(organ, changed));
        assertEquals(
                Set.of(source + "-1"),
                as(JOB, () -> imports.numbersBySource(organ, List.of(source + "-1", source + "-9")))
                        .keySet());
    }

    @Test
    @DisplayName("REQ-19 counts a request new in its year, carried, and decided in the year of its answer")
    void countsByYear() throws Exception {
        long organ = caller("fm-clerk").organId();
        LocalDate received = LocalDate.of(2009, 10, 9);
        store(organ, record("-4", received, new ImportedRequest.Decision(DecisionCode.D03, LocalDate.of(2010, 2, 1))));
        RequestFigure newIn = figure(organ, 2009);
        assertTrue(newIn.isNewIn(2009));
        assertTrue(!newIn.isDecidedIn(2009));
        RequestFigure carried = figure(organ, 2010);
        assertTrue(!carried.isNewIn(2010));
        assertTrue(carried.isDecidedIn(2010));
        assertTrue(as(JOB, () -> figures.window(List.of(organ), 2011, 0, 1000)).stream()
                .noneMatch(f -> f.id() == newIn.id()));
        assertTrue(as(JOB, () -> figures.counts(List.of(organ), 2010)).stream()
                .anyMatch(c -> !c.newInYear() && c.code() == DecisionCode.D03 && c.kind() == ApplicantKind.BUSINESS));
        assertTrue(as(JOB, () -> figures.ledger(List.of(organ), 2009)).feeNotices() > 0);
        assertEquals(newIn, as(JOB, () -> figures.figures(List.of(newIn.id()))).get(newIn.id()));
    }

    private List<ImportOutcome> store(long organ, ImportedRequest... records) throws Exception {
        return as(JOB, () -> imports.store(organ, List.of(records)));
    }

    private RequestFigure figure(long organ, int year) throws Exception {
        return as(JOB, () -> figures.window(List.of(organ), year, 0, 100_000)).stream()
                .filter(f -> f.receivedOn().equals(LocalDate.of(2009, 10, 9)))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    @DisplayName("REQ-21 filters, sorts, counts and exports the register in the database")
    void filtersSortsAndCounts() throws Exception {
        long organ = caller("wang").organId();
        LocalDate received = LocalDate.of(2020, 3, 2);
        as(
                JOB,
                () -> imports.store(
                        organ,
                        List.of(
                                record("-5", received, null),
                                record(
                                        "-6",
                                        received.plusDays(1),
                                        new ImportedRequest.Decision(DecisionCode.D02, received.plusDays(90))))));
        RequestFilter mine = new RequestFilter(
                source,
                null,
                Set.of(),
                Channel.POST,
                ApplicantKind.BUSINESS,
                null,
                null,
                received,
                received.plusDays(2));
        for (RequestSort sort : RequestSort.values()) {
            assertEquals(2, as("li", () -> queries.page(mine, sort, 0, 10)).size(), sort.name());
        }
        assertEquals(2L, as("li", () -> queries.count(mine)));
        assertEquals(2, as("li", () -> queries.after(mine, 0, 10)).size());
        assertEquals(
                2, as("li", () -> queries.similar("没有此人", "导入的申请 " + source)).size());
        assertTrue(as("li", () -> queries.frequentSubjects()).size() <= 100);
        assertEquals(
                0,
                as("li", () -> queries.proposals(0, 10)).stream()
                        .filter(p -> p.subject().contains(source))
                        .count());
        RequestFilter decided = new RequestFilter(
                "导入的申请 " + source, null, Set.of(RequestState.CLOSED), null, null, DecisionCode.D02, null, null, null);
        assertEquals(1L, as("li", () -> queries.count(decided)));
    }
}

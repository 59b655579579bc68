package org.sunlight.disclosure.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.disclosure.request.model.PastRequest;
import org.sunlight.disclosure.request.store.RequestNumbers;
import org.sunlight.disclosure.request.store.RequestStore;
import org.sunlight.disclosure.request.store.RequestStore.SourceRecord;
import org.sunlight.law.clock.ClockHistory;
import org.sunlight.law.clock.ClockService;
import org.sunlight.law.rule.RuleBook;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Roles;

/**
 * The door for the import job: takes records of an existing register in bulk, in the transaction of the chunk. One audit
 * entry per record would drown the trail; the run itself is audited, and each request begins its history with the import.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RequestImport {

    @Inject
    private RequestStore requests;

    @Inject
    private RequestNumbers numbers;

    @Inject
    private OrganQueries organs;

    @Inject
    private RequestHistory history;

    @Inject
    private ClockService clocks;

    @Inject
    private RuleBook rules;

    @Inject
    private Clock clock;

    /**
     * Stores what is new. A record that is here already is skipped if its content is the same, and rejected with
     * {@code ALREADY_IMPORTED} if not; a record that contradicts itself is rejected and harms no other.
     *
     * @return one outcome for each record, in their order
     */
    public List<ImportOutcome> store(long organId, List<ImportedRequest> records) {
        LocalDate today = LocalDate.now(clock);
        Map<String, SourceRecord> known = requests.sources(organId, sourceNumbers(records));
        Map<String, String> hashes = new HashMap<>();
        known.forEach((source, record) -> hashes.put(source, record.hash()));
        ImportOutcome[] outcomes = new ImportOutcome[records.size()];
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            ImportedRequest record = records.get(i);
            outcomes[i] = check(record, hashes, known, today);
            if (outcomes[i] == null) {
                hashes.put(record.sourceNumber().strip(), record.contentHash());
                fresh.add(i);
            }
        }
        storeFresh(organId, records, fresh, outcomes, today);
        for (int i = 0; i < outcomes.length; i++) {
            // the same record twice in one chunk: unchanged, and its number is known only now
            if (outcomes[i] == null) {
                outcomes[i] = ImportOutcome.skipped(null);
            }
        }
        return List.of(outcomes);
    }

    /** @return null for a record that is new and sound */
    private static ImportOutcome check(
            ImportedRequest record, Map<String, String> hashes, Map<String, SourceRecord> known, LocalDate today) {
        try {
            new PastRequest(record, today).check();
        } catch (RuleBroken refusal) {
            return ImportOutcome.rejected(refusal.pointer(), refusal.code(), refusal.arguments());
        }
        String source = record.sourceNumber().strip();
        if (!hashes.containsKey(source)) {
            return null;
        }
        if (!Objects.equals(hashes.get(source), record.contentHash())) {
            return ImportOutcome.rejected("sourceNumber", "ALREADY_IMPORTED", List.of());
        }
        SourceRecord stored = known.get(source);
        return ImportOutcome.skipped(stored == null ? null : stored.number());
    }

    private void storeFresh(
            long organId,
            List<ImportedRequest> records,
            List<Integer> fresh,
            ImportOutcome[] outcomes,
            LocalDate today) {
        Instant now = clock.instant();
        Map<Integer, Deque<String>> drawn = drawNumbers(organId, records, fresh);
        List<ClockHistory> clockHistories = new ArrayList<>();
        for (int i : fresh) {
            ImportedRequest record = records.get(i);
            PastRequest past = new PastRequest(record, today);
            DisclosureRequest request =
                    past.file(organId, drawn.get(record.receivedOn().getYear()).removeFirst(), now);
            requests.add(request);
            history.recordImport(request, past, record);
            clockHistories.addAll(PastClocks.of(request, record, past.decision(), rules.on(request.caseDate())));
            outcomes[i] = ImportOutcome.stored(request.number());
        }
        clocks.startAll(clockHistories);
    }

    private Map<Integer, Deque<String>> drawNumbers(long organId, List<ImportedRequest> records, List<Integer> fresh) {
        Map<Integer, Long> perYear = fresh.stream()
                .collect(Collectors.groupingBy(
                        i -> records.get(i).receivedOn().getYear(), TreeMap::new, Collectors.counting()));
        Map<Integer, Deque<String>> drawn = new HashMap<>();
        if (!perYear.isEmpty()) {
            String prefix = organs.organ(organId).numberPrefix();
            perYear.forEach((year, howMany) ->
                    drawn.put(year, new ArrayDeque<>(numbers.next(organId, prefix, year, howMany.intValue()))));
        }
        return drawn;
    }

    /** Our numbers for records of the source, for records of other kinds that refer to them. */
    public Map<String, String> numbersBySource(long organId, Collection<String> sourceNumbers) {
        Map<String, String> found = new HashMap<>();
        requests.sources(organId, sourceNumbers).forEach((source, record) -> found.put(source, record.number()));
        return found;
    }

    private static List<String> sourceNumbers(List<ImportedRequest> records) {
        return records.stream()
                .map(ImportedRequest::sourceNumber)
                .filter(Objects::nonNull)
                .map(String::strip)
                .distinct()
                .toList();
    }
}

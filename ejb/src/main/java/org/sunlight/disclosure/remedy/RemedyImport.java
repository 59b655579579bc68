package org.sunlight.disclosure.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sunlight.disclosure.remedy.model.RemedyCase;
import org.sunlight.disclosure.remedy.store.RemedyStore;
import org.sunlight.disclosure.request.RequestImport;
import org.sunlight.office.job.ImportOutcome;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Takes over cases of an existing register, a chunk at a time, in the transaction of the chunk (REM-07). */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RemedyImport {

    @Inject
    private RemedyStore cases;

    @Inject
    private RequestImport requests;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * @param records each source number at most once
     * @return what became of each, in the order given
     */
    public List<ImportOutcome> store(long organId, List<ImportedRemedy> records) {
        String prefix = organs.organ(organId).numberPrefix();
        Map<String, String> known = cases.sourceHashes(
                organId, records.stream().map(ImportedRemedy::sourceNumber).toList());
        Map<String, String> requestNumbers = requests.numbersBySource(
                organId,
                records.stream()
                        .map(ImportedRemedy::requestSourceNumber)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        LocalDate today = LocalDate.now(clock);
        Map<Series, Iterator<String>> numbers = numbers(organId, prefix, records, known, today);
        List<ImportOutcome> outcomes = new ArrayList<>(records.size());
        for (ImportedRemedy imported : records) {
            String hash = known.get(imported.sourceNumber());
            ImportOutcome refusal = refusal(imported, today);
            if (refusal != null) {
                outcomes.add(refusal);
            } else if (hash != null) {
                outcomes.add(ImportOutcome.ofKnown(hash.equals(imported.sourceHash())));
            } else {
                String number = numbers.get(Series.of(imported)).next();
                cases.add(RemedyCase.imported(
                        organId,
                        number,
                        imported,
                        requestNumbers.get(String.valueOf(imported.requestSourceNumber())),
                        caller.get(),
                        clock.instant()));
                outcomes.add(ImportOutcome.WRITTEN);
            }
        }
        return outcomes;
    }

    /** One number for each record to be written: a chunk draws once a series, not once a record. */
    private Map<Series, Iterator<String>> numbers(
            long organId, String prefix, List<ImportedRemedy> records, Map<String, String> known, LocalDate today) {
        Map<Series, List<ImportedRemedy>> fresh = records.stream()
                .filter(imported -> !known.containsKey(imported.sourceNumber()) && refusal(imported, today) == null)
                .collect(Collectors.groupingBy(Series::of));
        Map<Series, Iterator<String>> numbers = new HashMap<>();
        fresh.forEach((series, cases) -> numbers.put(
                series,
                this.cases
                        .drawNumbers(organId, prefix, cases.get(0).kind(), series.year(), cases.size())
                        .iterator()));
        return numbers;
    }

    /** The register in which the cases of a year are numbered. */
    private record Series(String word, int year) {

        static Series of(ImportedRemedy imported) {
            return new Series(imported.kind().series(), imported.filedOn().getYear());
        }
    }

    /** What contradicts itself or has not happened yet; null for a sound record. */
    private static ImportOutcome refusal(ImportedRemedy imported, LocalDate today) {
        if (imported.filedOn().isAfter(today)) {
            return ImportOutcome.rejected("/filedOn", "REMEDY_DAY_IN_FUTURE");
        }
        if (imported.closedOn() == null) {
            return imported.result() == null ? null : ImportOutcome.rejected("/closedOn", "VALUE_MISSING");
        }
        if (imported.closedOn().isAfter(today)) {
            return ImportOutcome.rejected("/closedOn", "REMEDY_DAY_IN_FUTURE");
        }
        if (imported.closedOn().isBefore(imported.filedOn())) {
            return ImportOutcome.rejected(
                    "/closedOn", "REMEDY_DAY_TOO_EARLY", imported.filedOn().toString());
        }
        return imported.result() == null ? ImportOutcome.rejected("/result", "VALUE_MISSING") : null;
    }
}

package org.sunlight.publication.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunlight.office.job.ImportOutcome;
import org.sunlight.publication.document.model.NormativeDocument;
import org.sunlight.publication.document.store.NormativeDocumentStore;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/**
 * Takes over documents of an existing register, a chunk at a time, in the transaction of the chunk. Not audited one by
 * one: the run is, and each entry's history begins with it.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class NormativeDocumentImport {

    @Inject
    private NormativeDocumentStore documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * @param records each source number at most once
     * @return what became of each, in the order given
     */
    public List<ImportOutcome> store(long organId, List<ImportedDocument> records) {
        Map<String, String> known = documents.sourceHashes(
                organId, records.stream().map(ImportedDocument::sourceNumber).toList());
        LocalDate today = LocalDate.now(clock);
        List<ImportOutcome> outcomes = new ArrayList<>(records.size());
        for (ImportedDocument imported : records) {
            String hash = known.get(imported.sourceNumber());
            ImportOutcome refusal = refusal(imported.particulars(), today);
            if (refusal != null) {
                outcomes.add(refusal);
            } else if (hash != null) {
                outcomes.add(ImportOutcome.ofKnown(hash.equals(imported.sourceHash())));
            } else {
                documents.add(NormativeDocument.imported(organId, imported, caller.get(), clock.instant()));
                outcomes.add(ImportOutcome.WRITTEN);
            }
        }
        return outcomes;
    }

    /** What contradicts itself or has not happened yet; null for a sound record. */
    private static ImportOutcome refusal(DocumentParticulars particulars, LocalDate today) {
        if (particulars.madeOn().isAfter(today)) {
            return ImportOutcome.rejected("/madeOn", "MADE_IN_FUTURE");
        }
        boolean backwards =
                particulars.repealedOn() != null && particulars.repealedOn().isBefore(particulars.madeOn());
        return backwards ? ImportOutcome.rejected("/repealedOn", "REPEALED_BEFORE_MADE") : null;
    }
}

package org.sunlight.disclosure.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunlight.disclosure.remedy.model.RemedyCase;
import org.sunlight.disclosure.remedy.store.RemedyStore;
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
        List<ImportOutcome> outcomes = new ArrayList<>(records.size());
        for (ImportedRemedy imported : records) {
            String hash = known.get(imported.sourceNumber());
            if (hash != null) {
                outcomes.add(ImportOutcome.ofKnown(hash.equals(imported.sourceHash())));
            } else {
                String number = cases.drawNumber(
                        organId, prefix, imported.kind(), imported.filedOn().getYear());
                cases.add(RemedyCase.imported(organId, number, imported, caller.get(), clock.instant()));
                outcomes.add(ImportOutcome.WRITTEN);
            }
        }
        return outcomes;
    }
}

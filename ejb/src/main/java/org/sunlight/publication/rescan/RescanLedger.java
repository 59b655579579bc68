package org.sunlight.publication.rescan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunlight.office.worklist.Occasion;
import org.sunlight.office.worklist.Remind;
import org.sunlight.office.worklist.RoleBell;
import org.sunlight.publication.rescan.model.RescanHit;
import org.sunlight.publication.rescan.store.RescanStore;
import org.sunlight.shared.security.Roles;

/** Writes what a reading found, entry by entry: each in a transaction of its own, so that a night is never lost whole. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RescanLedger {

    private static final int AT_ONCE = 200;

    @Inject
    private RescanStore hits;

    @Inject
    private RoleBell bell;

    /** @return how many of them were not known before */
    public int write(long entryId, List<RescanHit> found, Instant reading) {
        Map<String, RescanHit> known = hits.of(entryId).stream()
                .collect(Collectors.toMap(RescanHit::key, Function.identity(), (one, other) -> one));
        int fresh = 0;
        for (RescanHit hit : found) {
            RescanHit same = known.putIfAbsent(hit.key(), hit);
            if (same == null) {
                hits.add(hit);
                fresh++;
            } else if (same != hit) {
                same.seen(reading);
            }
        }
        return fresh;
    }

    /**
     * Settles some of what the reading that began then has not found any more.
     *
     * @return how many; 0 when all is settled
     */
    public int settle(Instant reading, LocalDate today) {
        List<RescanHit> gone = hits.unseen(reading, AT_ONCE);
        gone.forEach(hit -> hit.settle(today));
        return gone.size();
    }

    /** The reviewers of each organ that has something new. */
    public void tell(LocalDate today) {
        for (long organ : hits.organsWithNew(today)) {
            bell.ring(
                    organ,
                    reviewer -> new Remind(
                            reviewer,
                            Occasion.APPROVAL,
                            "rescan/" + organ + '/' + today,
                            RescanService.SUBJECT_KIND,
                            today.toString(),
                            today.toString(),
                            null,
                            null,
                            null),
                    Roles.CONFIDENTIALITY_REVIEWER);
        }
    }
}

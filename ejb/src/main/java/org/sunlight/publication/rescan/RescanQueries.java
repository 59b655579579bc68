package org.sunlight.publication.rescan;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.rescan.model.RescanHit;
import org.sunlight.publication.rescan.store.RescanStore;
import org.sunlight.shared.security.CurrentCaller;

/** Hits in what the caller's organs have published. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, CONFIDENTIALITY_REVIEWER, DEPUTY_HEAD, HEAD})
public class RescanQueries {

    @Inject
    private RescanStore hits;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    /** Newest first. */
    public List<HitView> page(HitFilter filter, int first, int size) {
        return hits.page(filter, organs.visibleTo(caller.get()), first, size).stream()
                .map(RescanHit::view)
                .toList();
    }

    public long count(HitFilter filter) {
        return hits.count(filter, organs.visibleTo(caller.get()));
    }
}

package org.sunlight.publication.takeover;

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
import org.sunlight.publication.takeover.model.OlderEntry;
import org.sunlight.publication.takeover.store.OlderEntries;
import org.sunlight.shared.security.CurrentCaller;

/** What has come in from older catalogues. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, CONFIDENTIALITY_REVIEWER, DEPUTY_HEAD, HEAD})
public class CatalogueTakeoverQueries {

    @Inject
    private OlderEntries older;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    public List<String> batches() {
        return older.batches(organs.visibleTo(caller.get()));
    }

    /** In the order in which they came; those that look like another first name it in {@code alike}. */
    public List<TakeoverRow> rows(String batch) {
        return older.of(batch, organs.visibleTo(caller.get())).stream()
                .map(OlderEntry::row)
                .toList();
    }
}

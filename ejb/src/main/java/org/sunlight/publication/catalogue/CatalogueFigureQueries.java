package org.sunlight.publication.catalogue;

import static org.sunlight.shared.security.Roles.AUDITOR;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;
import static org.sunlight.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sunlight.publication.catalogue.store.CatalogueFigureStore;

/** What has been published where, and when last: for those who watch over it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    CLERK,
    DISCLOSURE_OFFICER,
    SECTION_HEAD,
    CONFIDENTIALITY_REVIEWER,
    DEPUTY_HEAD,
    HEAD,
    STATISTICIAN,
    AUDITOR,
    SYSTEM
})
public class CatalogueFigureQueries {

    @Inject
    private CatalogueFigureStore figures;

    /** Counts the entries of the scope; for the last update alone ask {@link #lastUpdate}. */
    public Activity activity(EntryScope scope) {
        long entries = figures.count(scope);
        return entries == 0 ? Activity.NONE : new Activity(entries, figures.lastUpdate(scope));
    }

    /** Null where nothing is public. */
    public Instant lastUpdate(EntryScope scope) {
        return figures.lastUpdate(scope);
    }
}

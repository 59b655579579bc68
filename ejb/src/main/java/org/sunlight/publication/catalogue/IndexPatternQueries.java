package org.sunlight.publication.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.catalogue.model.IndexPattern;
import org.sunlight.publication.catalogue.store.IndexPatternStore;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** How the organs that the caller administers write their index numbers. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.USER_ADMINISTRATOR)
public class IndexPatternQueries {

    @Inject
    private IndexPatternStore patterns;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** One for each organ in sight that is not closed. */
    public List<IndexPatternView> all() {
        List<Long> visible = organs.visibleTo(caller.get());
        return organs.all().stream()
                .filter(organ -> organ.active() && visible.contains(organ.id()))
                .map(organ -> patterns.view(organ, today()))
                .toList();
    }

    /**
     * What would come out of a form that is not kept yet.
     *
     * @throws RuleBroken INDEX_PATTERN_WRONG as for keeping it
     */
    public IndexPatternView preview(String organCode, String organisationCode, String pattern) {
        OrganView organ = organs.byCode(organCode);
        IndexPattern asked = new IndexPattern(organ.id(), organisationCode, pattern);
        return patterns.view(organ, asked, -1, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

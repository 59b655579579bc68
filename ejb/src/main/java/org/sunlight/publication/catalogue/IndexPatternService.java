package org.sunlight.publication.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.catalogue.model.IndexPattern;
import org.sunlight.publication.catalogue.store.IndexPatternStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;

/** Fixes how index numbers are written from now on. */
@Stateless
@Audited
@RolesAllowed(Roles.USER_ADMINISTRATOR)
public class IndexPatternService {

    private static final long NONE = -1;

    @Inject
    private IndexPatternStore patterns;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * The serial of the year goes on: a new form does not begin to count anew.
     *
     * @throws RuleBroken INDEX_PATTERN_WRONG, or INDEX_NUMBER_TOO_LONG where a number would not fit its column
     */
    public IndexPatternView write(WriteIndexPattern command) {
        OrganView organ = organs.byCode(command.organCode());
        if (!organs.visibleTo(caller.get()).contains(organ.id())) {
            throw new NotFound("ORGAN_NOT_FOUND");
        }
        IndexPattern kept = patterns.find(organ.id()).orElse(null);
        long version = kept == null ? NONE : kept.version();
        if (version != command.seenVersion()) {
            throw new ConflictingEdit();
        }
        if (kept == null) {
            patterns.add(new IndexPattern(organ.id(), command.organisationCode(), command.pattern()));
        } else {
            kept.write(command.organisationCode(), command.pattern());
        }
        patterns.flush();
        return patterns.view(organ, LocalDate.now(clock));
    }
}

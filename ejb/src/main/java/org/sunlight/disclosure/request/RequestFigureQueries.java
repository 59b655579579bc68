package org.sunlight.disclosure.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sunlight.disclosure.request.store.FigureGroupStore;
import org.sunlight.disclosure.request.store.FigureStore;
import org.sunlight.shared.security.Roles;

/**
 * The register as the yearly report counts it. Which organs a caller may count is decided by the report, which names
 * them here.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.SYSTEM,
    Roles.STATISTICIAN,
    Roles.DISCLOSURE_OFFICER,
    Roles.SECTION_HEAD,
    Roles.DEPUTY_HEAD,
    Roles.HEAD,
    Roles.API_REPORTS_READ,
    Roles.API_REPORTS_WRITE
})
public class RequestFigureQueries {

    @Inject
    private FigureStore figures;

    @Inject
    private FigureGroupStore groups;

    /**
     * The next requests that the year takes, by id, in one statement: received before the year ended and not answered
     * before it began.
     *
     * @param afterId last id of the window before, 0 for the first
     */
    public List<RequestFigure> window(Collection<Long> organs, int year, long afterId, int size) {
        return figures.window(organs, year, afterId, size);
    }

    /**
     * The same window of one organ, grouped by place; the database groups where it can.
     *
     * @param afterId last id of the window before, 0 for the first
     * @param counting what the house leaves out
     */
    public RequestGroups groups(long organ, int year, long afterId, int size, FigureCounting counting) {
        return groups.window(organ, year, afterId, size, counting);
    }

    /** About how many requests the windows of a year will hold; for progress, not for figures. */
    public long expected(long organ, int year) {
        return groups.expected(organ, year);
    }

    /** The same requests counted by place, in one statement. */
    public List<FigureCount> counts(Collection<Long> organs, int year) {
        return figures.counts(organs, year);
    }

    /** Requests by id, as the register has them now; an id that does not exist is absent. */
    public Map<Long, RequestFigure> figures(Collection<Long> ids) {
        return figures.figures(ids);
    }

    public FigureLedger ledger(Collection<Long> organs, int year) {
        return figures.ledger(organs, year);
    }
}

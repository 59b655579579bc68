package org.sunlight.disclosure.remedy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sunlight.disclosure.remedy.store.RemedyStore;
import org.sunlight.shared.security.Roles;

/** The cases behind table 4 of the yearly report (REM-06). For the job that compiles it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.SYSTEM)
public class RemedyFigureQueries {

    @Inject
    private RemedyStore cases;

    /**
     * Each case once: by its result if decided in the year, as pending if filed by 31 December and not decided by then.
     *
     * @param organs whose cases; at least one
     */
    public List<CountedRemedy> counted(Collection<Long> organs, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return cases.counted(List.copyOf(organs), first, first.plusYears(1));
    }
}

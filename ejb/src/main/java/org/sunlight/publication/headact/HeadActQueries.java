package org.sunlight.publication.headact;

import static org.sunlight.shared.security.Roles.AUDITOR;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sunlight.publication.headact.model.HeadAct;
import org.sunlight.publication.headact.store.HeadActStore;
import org.sunlight.shared.error.NotAllowed;
import org.sunlight.shared.security.CurrentCaller;

/** The acts of the head of the caller's own organ. */
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
    AUDITOR
})
public class HeadActQueries {

    @Inject
    private HeadActStore acts;

    @Inject
    private CurrentCaller caller;

    /** Newest first, those struck out at their place. */
    public List<HeadActView> ofYear(int year, int first, int size) {
        return acts.between(own(), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), first, size).stream()
                .map(HeadAct::view)
                .toList();
    }

    /** The four quarters of a year, counted. */
    public List<QuarterOfActs> quarters(int year) {
        List<Object[]> counts = acts.counts(own(), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Quarter(year, number))
                .map(quarter -> new QuarterOfActs(quarter, byKind(quarter, counts)))
                .toList();
    }

    private static Map<HeadActKind, Long> byKind(Quarter quarter, List<Object[]> counts) {
        Map<HeadActKind, Long> sums = new EnumMap<>(HeadActKind.class);
        for (HeadActKind kind : HeadActKind.values()) {
            sums.put(kind, 0L);
        }
        counts.stream()
                .filter(row -> Quarter.of((LocalDate) row[0]).equals(quarter))
                .forEach(row -> sums.merge((HeadActKind) row[1], (Long) row[2], Long::sum));
        return sums;
    }

    private long own() {
        Long organ = caller.get().organId();
        if (organ == null) {
            throw new NotAllowed("MATERIAL_OF_ANOTHER_ORGAN");
        }
        return organ;
    }
}

package org.sunlight.publication.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sunlight.publication.document.store.NormativeDocumentStore;
import org.sunlight.shared.security.Roles;

/** The documents behind cells R201a-c and R202a-c of the yearly report (NOR-04). For the job that compiles it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.SYSTEM)
public class NormativeFigureQueries {

    @Inject
    private NormativeDocumentStore documents;

    /**
     * Each document once per cell it counts in; a document made and repealed in the year counts in both.
     *
     * @param organs whose documents; at least one
     */
    public List<CountedDocument> counted(Collection<Long> organs, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate nextYear = first.plusYears(1);
        List<CountedDocument> counted = new ArrayList<>();
        for (DocumentRow row : documents.madeBefore(nextYear, List.copyOf(organs))) {
            if (!row.madeOn().isBefore(first)) {
                counted.add(in(row, DocumentCount.MADE));
            }
            boolean gone = row.repealedOn() != null && row.repealedOn().isBefore(nextYear);
            if (!gone) {
                counted.add(in(row, DocumentCount.IN_FORCE));
            } else if (!row.repealedOn().isBefore(first)) {
                counted.add(in(row, DocumentCount.REPEALED));
            }
        }
        return counted;
    }

    private static CountedDocument in(DocumentRow row, DocumentCount count) {
        String number = row.documentNumber() == null ? row.title() : row.documentNumber();
        return new CountedDocument(row.id(), row.organId(), row.kind(), count, number);
    }
}

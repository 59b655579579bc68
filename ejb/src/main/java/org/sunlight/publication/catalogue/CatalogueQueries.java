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
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.catalogue.store.CatalogueStore;

/** The catalogue as the house sees it, withdrawn entries too. */
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
public class CatalogueQueries {

    @Inject
    private CatalogueStore entries;

    /** The entry made from a record, published or withdrawn. */
    public Optional<EntryView> of(String subjectKind, String subjectNumber) {
        return entries.of(subjectKind, subjectNumber).map(entry -> entry.view(entries.related(entry.id())));
    }

    public Optional<EntryView> entry(String indexNumber) {
        return entries.find(indexNumber).map(entry -> entry.view(entries.related(entry.id())));
    }

    /** Public entries with their content in the order of their ids, for reading through all of them window by window. */
    @RolesAllowed(SYSTEM)
    public List<EntryView> publicAfter(long idExclusive, int size) {
        return entries.publicAfter(idExclusive, size).stream()
                .map(entry -> entry.view(List.of()))
                .toList();
    }
}

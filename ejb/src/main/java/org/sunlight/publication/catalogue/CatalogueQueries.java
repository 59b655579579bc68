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
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.catalogue.model.CatalogueEntry;
import org.sunlight.publication.catalogue.store.CatalogueReading;
import org.sunlight.publication.catalogue.store.CatalogueStore;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.shared.security.CurrentCaller;

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

    @Inject
    private CatalogueReading reading;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    /** The entry made from a record, published or withdrawn. */
    public Optional<EntryView> of(String subjectKind, String subjectNumber) {
        return entries.of(subjectKind, subjectNumber).map(entry -> entry.view(entries.related(entry.id())));
    }

    /** Whether this is what everybody can read of the record now, to the letter. */
    public boolean shows(Material material) {
        return entries.of(material.subjectKind(), material.subjectNumber())
                .filter(entry -> entry.shows(material))
                .isPresent();
    }

    /** Entries of the organs that the caller may see, newest first. */
    public List<EntryRow> page(EntryFilter filter, int first, int size) {
        return reading.page(filter, organs.visibleTo(caller.get()), first, size).stream()
                .map(CatalogueEntry::row)
                .toList();
    }

    public EntryCount count(EntryFilter filter) {
        return reading.count(filter, organs.visibleTo(caller.get()));
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

package org.sunlight.publication.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sunlight.publication.catalogue.model.CatalogueEntry;
import org.sunlight.publication.catalogue.store.CatalogueStore;

/** What anybody may read. Whatever is shown without a code or an account is read here. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicCatalogueQueries {

    @Inject
    private CatalogueStore entries;

    /** The entry or its tombstone; empty for what was never public, and for a row that is not what was approved. */
    public Optional<EntryView> entry(String indexNumber) {
        return entries.find(indexNumber).flatMap(this::shown);
    }

    /** What is public of a record now; empty also once withdrawn. */
    public Optional<EntryView> of(String subjectKind, String subjectNumber) {
        return entries.of(subjectKind, subjectNumber).flatMap(this::shown).filter(EntryView::isPublic);
    }

    private Optional<EntryView> shown(CatalogueEntry entry) {
        return entry.isAsApproved() ? Optional.of(entry.view(entries.related(entry.id()))) : Optional.empty();
    }
}

package org.sunlight.publication.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.catalogue.model.CatalogueColumn;
import org.sunlight.publication.catalogue.store.SiteColumnStore;

/** The columns of the website, in their order; the website shows them to everybody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SiteColumnQueries {

    @Inject
    private SiteColumnStore columns;

    public List<SiteColumnView> all() {
        return columns.all().stream().map(CatalogueColumn::view).toList();
    }

    public Optional<SiteColumnView> column(String code) {
        return columns.find(code).map(CatalogueColumn::view);
    }
}

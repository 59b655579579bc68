package org.sunlight.publication.basiccatalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.worklist.NightlyWatch;

/** Reviews of the edition in force ring before they are due. */
@ApplicationScoped
class EditionWatch implements NightlyWatch {

    @Inject
    private BasicCatalogueService editions;

    @Override
    public String counts() {
        return "reviews of basic catalogues near";
    }

    @Override
    public int look() {
        return editions.remind();
    }
}

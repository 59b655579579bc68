package org.sunlight.publication.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sunlight.publication.catalogue.model.CatalogueColumn;
import org.sunlight.publication.catalogue.store.SiteColumnStore;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.security.Roles;

/** Opens and describes columns of the website. A column with entries is never taken away. */
@Stateless
@Audited
@RolesAllowed(Roles.DISCLOSURE_OFFICER)
public class SiteColumnService {

    private static final long NEW = -1;

    @Inject
    private SiteColumnStore columns;

    /** @throws Conflict SITE_COLUMN_TAKEN for a new column under a code that is in use */
    public SiteColumnView write(WriteSiteColumn command) {
        boolean known = command.code() != null && columns.find(command.code()).isPresent();
        if (command.seenVersion() == NEW) {
            if (known) {
                throw Conflict.at("code", "SITE_COLUMN_TAKEN", command.code());
            }
            return columns.add(CatalogueColumn.open(command)).view();
        }
        CatalogueColumn column = columns.find(command.code()).orElseThrow(() -> new NotFound("SITE_COLUMN_UNKNOWN"));
        if (column.version() != command.seenVersion()) {
            throw new ConflictingEdit();
        }
        column.describe(command);
        columns.flush();
        return column.view();
    }
}

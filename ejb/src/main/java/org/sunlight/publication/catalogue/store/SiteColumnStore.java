package org.sunlight.publication.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sunlight.publication.catalogue.model.CatalogueColumn;

/** The columns of the website in the database. */
@ApplicationScoped
public class SiteColumnStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public List<CatalogueColumn> all() {
        return database.createQuery("select c from CatalogueColumn c order by c.sortKey, c.code", CatalogueColumn.class)
                .getResultList();
    }

    public Optional<CatalogueColumn> find(String code) {
        return Optional.ofNullable(database.find(CatalogueColumn.class, code));
    }

    public CatalogueColumn add(CatalogueColumn column) {
        database.persist(column);
        database.flush();
        return column;
    }

    public void flush() {
        database.flush();
    }
}

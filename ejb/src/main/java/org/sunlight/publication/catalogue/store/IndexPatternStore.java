package org.sunlight.publication.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.catalogue.IndexPatternView;
import org.sunlight.publication.catalogue.model.CatalogueSerial;
import org.sunlight.publication.catalogue.model.IndexPattern;
import org.sunlight.publication.catalogue.model.OrganisationCode;

/** How index numbers are written, and which one would come next. */
@ApplicationScoped
public class IndexPatternStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public Optional<IndexPattern> find(long organId) {
        return Optional.ofNullable(database.find(IndexPattern.class, organId));
    }

    public void add(IndexPattern pattern) {
        database.persist(pattern);
    }

    public void flush() {
        database.flush();
    }

    /** What holds for the organ: what it chose, or the national form under its own code. */
    public IndexPatternView view(OrganView organ, LocalDate today) {
        return find(organ.id())
                .map(kept -> view(organ, kept, kept.version(), today))
                .orElseGet(() ->
                        view(organ, new IndexPattern(organ.id(), organ.code(), IndexPattern.NATIONAL), -1, today));
    }

    public IndexPatternView view(OrganView organ, IndexPattern pattern, long version, LocalDate today) {
        return new IndexPatternView(
                organ.code(),
                organ.name(),
                version,
                pattern.organisationCode(),
                pattern.pattern(),
                OrganisationCode.standing(pattern.organisationCode()),
                next(organ.id(), pattern, today));
    }

    /** Draws nothing: the number is given when something is published. */
    private String next(long organId, IndexPattern pattern, LocalDate today) {
        CatalogueSerial serial = database.find(CatalogueSerial.class, organId + "-" + today.getYear());
        int candidate = (serial == null ? 0 : serial.last()) + 1;
        while (isTaken(pattern.number(today, candidate))) {
            candidate++;
        }
        return pattern.number(today, candidate);
    }

    private boolean isTaken(String number) {
        return database.createQuery("select count(e) from CatalogueEntry e where e.indexNumber = :number", Long.class)
                        .setParameter("number", number)
                        .getSingleResult()
                > 0;
    }
}

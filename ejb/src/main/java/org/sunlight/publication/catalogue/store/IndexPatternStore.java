package org.sunlight.publication.catalogue.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.sunlight.office.organ.OrganView;
import org.sunlight.office.serial.Serials;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.IndexPatternView;
import org.sunlight.publication.catalogue.model.IndexPattern;
import org.sunlight.publication.catalogue.model.OrganisationCode;

/** How index numbers are written, and which one would come next. */
@ApplicationScoped
public class IndexPatternStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Inject
    private CatalogueStore entries;

    @Inject
    private Serials serials;

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
    public IndexPattern of(OrganView organ) {
        return find(organ.id()).orElseGet(() -> new IndexPattern(organ.id(), organ.code(), IndexPattern.NATIONAL));
    }

    public IndexPatternView view(OrganView organ, LocalDate today) {
        long version = find(organ.id()).map(IndexPattern::version).orElse(-1L);
        return view(organ, of(organ), version, today);
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
        int candidate = serials.last(organId, EntryView.SUBJECT_KIND, today.getYear()) + 1;
        while (entries.isTaken(pattern.number(today, candidate))) {
            candidate++;
        }
        return pattern.number(today, candidate);
    }
}

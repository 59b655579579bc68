package org.sunlight.publication.guide.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sunlight.publication.guide.GuideState;
import org.sunlight.publication.guide.model.Guide;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Versions of guides in the database. */
@ApplicationScoped
public class GuideStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public Guide add(Guide guide) {
        database.persist(guide);
        database.flush();
        return guide;
    }

    public void flush() {
        database.flush();
    }

    public Guide get(long organId, int edition) {
        return database.createQuery(
                        "select g from Guide g where g.organId = :organ and g.edition = :edition", Guide.class)
                .setParameter("organ", organId)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("GUIDE_NOT_FOUND"));
    }

    public Guide get(long organId, int edition, long seenVersion) {
        Guide guide = get(organId, edition);
        if (guide.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return guide;
    }

    /** Newest first. */
    public List<Guide> ofOrgan(long organId) {
        return database.createQuery(
                        "select g from Guide g where g.organId = :organ order by g.edition desc", Guide.class)
                .setParameter("organ", organId)
                .getResultList();
    }

    public Optional<Guide> inPreparation(long organId) {
        return in(organId, EnumSet.of(GuideState.DRAFT, GuideState.IN_REVIEW));
    }

    public Optional<Guide> published(long organId) {
        return in(organId, EnumSet.of(GuideState.PUBLISHED));
    }

    private Optional<Guide> in(long organId, Set<GuideState> states) {
        return database.createQuery(
                        "select g from Guide g where g.organId = :organ and g.state in :states", Guide.class)
                .setParameter("organ", organId)
                .setParameter("states", states)
                .getResultStream()
                .findFirst();
    }

    /** Of all organs, in the order of their ids. */
    public List<Guide> published() {
        return database.createQuery("select g from Guide g where g.state = :state order by g.organId", Guide.class)
                .setParameter("state", GuideState.PUBLISHED)
                .getResultList();
    }
}

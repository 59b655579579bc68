package org.sunlight.office.organ.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sunlight.office.organ.model.Organ;
import org.sunlight.office.organ.model.Section;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Organs and sections in the database. */
@ApplicationScoped
public class OrganStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(Organ organ, Organ parent) {
        database.persist(organ);
        organ.placeBelow(parent);
    }

    public void add(Section section) {
        database.persist(section);
    }

    /** Writes now what is pending, so that a unique key speaks here and the version is the new one. */
    public void flush() {
        database.flush();
    }

    public Optional<Organ> find(String code) {
        return database.createNamedQuery("Organ.byCode", Organ.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public Organ get(String code) {
        return find(code).orElseThrow(() -> new NotFound("ORGAN_NOT_FOUND"));
    }

    public Organ get(String code, long seenVersion) {
        Organ organ = get(code);
        if (organ.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return organ;
    }

    public Organ get(long id) {
        Organ organ = database.find(Organ.class, id);
        if (organ == null) {
            throw new NotFound("ORGAN_NOT_FOUND");
        }
        return organ;
    }

    public List<Organ> all() {
        return database.createNamedQuery("Organ.all", Organ.class).getResultList();
    }

    public List<Long> allIds() {
        return database.createNamedQuery("Organ.allIds", Long.class).getResultList();
    }

    public List<Long> idsAtOrBelow(long id) {
        return database.createNamedQuery("Organ.idsAtOrBelow", Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    public List<Organ> below(Organ organ) {
        return database.createNamedQuery("Organ.below", Organ.class)
                .setParameter("below", organ.path() + "%")
                .setParameter("id", organ.id())
                .getResultList();
    }

    public boolean hasActiveBelow(Organ organ) {
        return database.createNamedQuery("Organ.activeBelow", Long.class)
                        .setParameter("below", organ.path() + "%")
                        .setParameter("id", organ.id())
                        .getSingleResult()
                > 0;
    }

    public boolean isPrefixTaken(String prefix, Long exceptId) {
        return database.createNamedQuery("Organ.otherWithPrefix", Long.class)
                        .setParameter("prefix", prefix)
                        .setParameter("id", exceptId == null ? -1L : exceptId)
                        .getSingleResult()
                > 0;
    }

    public List<Section> sectionsOf(long organId) {
        return database.createNamedQuery("Section.ofOrgan", Section.class)
                .setParameter("organ", organId)
                .getResultList();
    }

    public Section section(long id) {
        Section section = database.find(Section.class, id);
        if (section == null) {
            throw new NotFound("SECTION_NOT_FOUND");
        }
        return section;
    }

    public Section section(long id, long seenVersion) {
        Section section = section(id);
        if (section.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return section;
    }

    public boolean isSectionNamed(long organId, String name, Long exceptId) {
        return database.createNamedQuery("Section.otherNamed", Long.class)
                        .setParameter("organ", organId)
                        .setParameter("name", name)
                        .setParameter("id", exceptId == null ? -1L : exceptId)
                        .getSingleResult()
                > 0;
    }
}

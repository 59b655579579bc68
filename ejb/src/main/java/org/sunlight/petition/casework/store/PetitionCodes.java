package org.sunlight.petition.casework.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sunlight.petition.casework.CodeList;
import org.sunlight.petition.casework.model.PetitionCode;
import org.sunlight.shared.search.Like;

/** The loaded lists in the database. */
@ApplicationScoped
public class PetitionCodes {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public Optional<PetitionCode> find(CodeList list, String code) {
        return Optional.ofNullable(database.find(PetitionCode.class, new PetitionCode.Key(list, code)));
    }

    public void add(PetitionCode code) {
        database.persist(code);
    }

    public boolean isEmpty(CodeList list) {
        return database.createQuery("select c.code from PetitionCode c where c.list = :list", String.class)
                .setParameter("list", list)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public List<PetitionCode> all(CodeList list) {
        return database.createQuery(
                        "select c from PetitionCode c where c.list = :list order by c.code", PetitionCode.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** Entries with these words in their full name or this beginning of their code, shortest codes first. */
    public List<PetitionCode> search(CodeList list, String words, int size) {
        String asked = words.strip();
        return database.createQuery(
                        "select c from PetitionCode c where c.list = :list and c.active = true"
                                + " and (c.fullName like :text escape '!' or c.code like :code escape '!')"
                                + " order by c.code",
                        PetitionCode.class)
                .setParameter("list", list)
                .setParameter("text", Like.containing(asked))
                .setParameter("code", Like.startingWith(asked))
                .setMaxResults(size)
                .getResultList();
    }

    public List<PetitionCode> named(CodeList list, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select c from PetitionCode c where c.list = :list and c.code in :codes",
                                PetitionCode.class)
                        .setParameter("list", list)
                        .setParameter("codes", codes)
                        .getResultList();
    }
}

package org.sunlight.petition.casework.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.casework.model.Extension;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.model.Petitioner;
import org.sunlight.petition.casework.model.Reply;

/** Items to be taken along, a chunk at a time: four statements a chunk, however long the register. */
@ApplicationScoped
public class PetitionExports {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Inject
    private PetitionRegister register;

    /** What belongs to the items of a chunk, by the id of the item. */
    public record Parts(
            Map<Long, List<Petitioner>> petitioners, Map<Long, Extension> extensions, Map<Long, Reply> replies) {}

    /** The next items after a key, by id; never one that denounces somebody. */
    public List<Petition> after(PetitionFilter filter, PetitionScope scope, long afterId, int size) {
        return register.whole(filter, scope, afterId, size);
    }

    public Parts parts(List<Petition> items) {
        List<Long> ids = items.stream().map(Petition::id).toList();
        Map<Long, List<Petitioner>> petitioners = new HashMap<>();
        rows(
                        "select t.petition.id, t from Petitioner t where t.petition.id in :items order by t.petition.id, t.serial",
                        ids)
                .forEach(row -> petitioners
                        .computeIfAbsent((Long) row[0], any -> new ArrayList<>())
                        .add((Petitioner) row[1]));
        Map<Long, Extension> extensions = new HashMap<>();
        rows("select e.petition.id, e from PetitionExtension e where e.petition.id in :items and e.granted = true", ids)
                .forEach(row -> extensions.put((Long) row[0], (Extension) row[1]));
        Map<Long, Reply> replies = new HashMap<>();
        rows(
                        "select r.petition.id, r from PetitionReply r where r.petition.id in :items"
                                + " and r.issuedOn is not null order by r.petition.id, r.serial",
                        ids)
                .forEach(row -> replies.put((Long) row[0], (Reply) row[1]));
        return new Parts(petitioners, extensions, replies);
    }

    private List<Object[]> rows(String query, Collection<Long> items) {
        return database.createQuery(query, Object[].class)
                .setParameter("items", items)
                .getResultList();
    }
}

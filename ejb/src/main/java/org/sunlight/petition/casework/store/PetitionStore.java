package org.sunlight.petition.casework.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sunlight.office.serial.Serials;
import org.sunlight.petition.casework.PetitionTakeover;
import org.sunlight.petition.casework.PetitionTimelineEntry;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.casework.model.Petition;
import org.sunlight.petition.casework.model.PetitionEvent;
import org.sunlight.shared.error.NotFound;

/** Items, their history and their numbers in the database. Who may see an item is the desk's to say. */
@ApplicationScoped
public class PetitionStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Inject
    private Serials serials;

    public void add(Petition petition) {
        database.persist(petition);
    }

    public void record(PetitionEvent event) {
        database.persist(event);
    }

    /** Writes now what is pending, so that the version a view carries is the stored one. */
    public void flush() {
        database.flush();
    }

    public Optional<Petition> find(String number) {
        return number == null
                ? Optional.empty()
                : database.createNamedQuery("Petition.byNumber", Petition.class)
                        .setParameter("number", number)
                        .getResultStream()
                        .findFirst();
    }

    /** What opens an item to its petitioner; null for an unknown number, and where no code was given out. */
    public String queryCodeHash(String number) {
        List<String> found = database.createNamedQuery("Petition.queryCodeHash", String.class)
                .setParameter("number", number)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    public boolean isAt(String number, long version) {
        return database.createNamedQuery("Petition.version", Long.class)
                .setParameter("number", number)
                .getResultList()
                .contains(version);
    }

    public Petition get(String number) {
        return find(number).orElseThrow(() -> new NotFound("PETITION_NOT_FOUND"));
    }

    /** Raises the version also when only parts of the file changed, so that nobody overlooks them. */
    public void touch(Petition petition) {
        database.lock(petition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public List<PetitionTimelineEntry> timeline(Petition petition) {
        return database.createNamedQuery("PetitionEvent.of", PetitionEvent.class)
                .setParameter("item", petition.id())
                .getResultStream()
                .map(PetitionEvent::entry)
                .toList();
    }

    /** What was taken over already, by source number. */
    public Map<String, PetitionTakeover.Known> known(long bureauId, Collection<String> sourceNumbers) {
        Map<String, PetitionTakeover.Known> known = new HashMap<>();
        if (!sourceNumbers.isEmpty()) {
            database.createNamedQuery("Petition.sources", Object[].class)
                    .setParameter("bureau", bureauId)
                    .setParameter("sources", sourceNumbers)
                    .getResultList()
                    .forEach(row ->
                            known.put((String) row[0], new PetitionTakeover.Known((String) row[1], (String) row[2])));
        }
        return known;
    }

    /**
     * The next number of the register: {@code <prefix>-XF-<year>-<six digits>}, without gaps.
     *
     * @param year of registration
     */
    public String nextNumber(long bureauId, String prefix, int year) {
        return nextNumbers(bureauId, prefix, year, 1).get(0);
    }

    /** The next numbers, as many as are wanted, ascending. */
    public List<String> nextNumbers(long bureauId, String prefix, int year, int howMany) {
        int first = serials.first(bureauId, PetitionView.SUBJECT_KIND, year, howMany);
        return IntStream.range(first, first + howMany)
                .mapToObj(serial -> "%s-XF-%d-%06d".formatted(prefix, year, serial))
                .toList();
    }
}

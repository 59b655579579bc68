package org.sunlight.law.clock.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sunlight.law.clock.ClockRef;
import org.sunlight.law.clock.model.CaseClock;
import org.sunlight.law.clock.model.ClockEvent;
import org.sunlight.shared.error.NotFound;

/** The clocks and their ledgers. */
@ApplicationScoped
public class ClockStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    /** @throws NotFound if the record has no clock of this rule */
    public CaseClock get(ClockRef ref) {
        return find(ref).orElseThrow(() -> new NotFound("CLOCK_NOT_FOUND"));
    }

    public Optional<CaseClock> find(ClockRef ref) {
        return database.createNamedQuery("CaseClock.byRef", CaseClock.class)
                .setParameter("kind", ref.subjectKind())
                .setParameter("number", ref.subjectNumber())
                .setParameter("rule", ref.rule())
                .getResultStream()
                .findFirst();
    }

    public void flush() {
        database.flush();
    }

    /** In the order in which they were started. */
    public List<CaseClock> ofSubject(String kind, String number) {
        return database.createNamedQuery("CaseClock.ofSubject", CaseClock.class)
                .setParameter("kind", kind)
                .setParameter("number", number)
                .getResultList();
    }

    public List<CaseClock> ofSubjects(String kind, Collection<String> numbers, String rule) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return database.createNamedQuery("CaseClock.ofSubjects", CaseClock.class)
                .setParameter("kind", kind)
                .setParameter("numbers", numbers)
                .setParameter("rule", rule)
                .getResultList();
    }

    /** By exact numbers, so that the index finds them and no row of another record is locked or waited for. */
    public List<CaseClock> ofSubjects(String kind, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return database.createNamedQuery("CaseClock.ofNumbers", CaseClock.class)
                .setParameter("kind", kind)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** Running clocks of these rules whose last day lies before this one; a page at a time. */
    public List<CaseClock> lapsed(Collection<String> rules, LocalDate before, int size) {
        return database.createQuery(
                        "select c from CaseClock c where c.rule in :rules and c.dueOn < :before"
                                + " and c.state = org.sunlight.law.clock.ClockState.RUNNING order by c.id",
                        CaseClock.class)
                .setParameter("rules", rules)
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    /** In the order of the ledger. */
    public List<ClockEvent> events(long clockId) {
        return events(List.of(clockId)).getOrDefault(clockId, List.of());
    }

    public Map<Long, List<ClockEvent>> events(Collection<Long> clockIds) {
        if (clockIds.isEmpty()) {
            return Map.of();
        }
        return database.createNamedQuery("ClockEvent.ofClocks", ClockEvent.class)
                .setParameter("clocks", clockIds)
                .getResultStream()
                .collect(Collectors.groupingBy(ClockEvent::clockId));
    }

    /**
     * Open clocks by key, a page at a time.
     *
     * @param organId null for all organs
     * @param afterId exclusive
     */
    public List<CaseClock> openAfter(Long organId, long afterId, int size) {
        var query = organId == null
                ? database.createNamedQuery("CaseClock.openAfter", CaseClock.class)
                : database.createNamedQuery("CaseClock.openOfOrganAfter", CaseClock.class)
                        .setParameter("organ", organId);
        return query.setParameter("id", afterId).setMaxResults(size).getResultList();
    }

    public void add(CaseClock clock) {
        database.persist(clock);
    }

    public void append(ClockEvent event) {
        database.persist(event);
    }

    /** Writes what is pending and lets go of it, so that a long page-wise run keeps its memory flat. */
    public void release() {
        database.flush();
        database.clear();
    }
}

package org.sunlight.disclosure.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunlight.disclosure.request.TimelineEntry;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.disclosure.request.model.RequestEvent;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Requests and their history in the database. A request of an organ the caller may not see does not exist. */
@ApplicationScoped
public class RequestStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(DisclosureRequest request) {
        database.persist(request);
    }

    public void record(RequestEvent event) {
        database.persist(event);
    }

    /** Writes now what is pending, so that the version a view carries is the stored one. */
    public void flush() {
        database.flush();
    }

    public Optional<DisclosureRequest> find(String number, Collection<Long> visibleOrgans) {
        if (number == null || visibleOrgans.isEmpty()) {
            return Optional.empty();
        }
        return database.createNamedQuery("DisclosureRequest.byNumber", DisclosureRequest.class)
                .setParameter("number", number)
                .setParameter("organs", visibleOrgans)
                .getResultStream()
                .findFirst();
    }

    /** Of any organ: for the applicant, who holds a code and no office. */
    public Optional<DisclosureRequest> find(String number) {
        return database.createNamedQuery("DisclosureRequest.ofNumber", DisclosureRequest.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public DisclosureRequest get(String number, Collection<Long> visibleOrgans) {
        return find(number, visibleOrgans).orElseThrow(() -> new NotFound("REQUEST_NOT_FOUND"));
    }

    public DisclosureRequest get(String number, long seenVersion, Collection<Long> visibleOrgans) {
        DisclosureRequest request = get(number, visibleOrgans);
        if (request.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return request;
    }

    /** Raises the version also when only parts of the file changed, so that nobody overlooks them. */
    public void touch(DisclosureRequest request) {
        database.lock(request, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public List<String> splitFrom(String number) {
        return database.createQuery(
                        "select r.number from DisclosureRequest r where r.splitFrom = :number order by r.number",
                        String.class)
                .setParameter("number", number)
                .getResultList();
    }

    public List<TimelineEntry> timeline(DisclosureRequest request) {
        return database.createNamedQuery("RequestEvent.of", RequestEvent.class)
                .setParameter("request", request.id())
                .getResultStream()
                .map(RequestEvent::entry)
                .toList();
    }

    /** Which of these records of the source are here already. */
    public Map<String, SourceRecord> sources(long organId, Collection<String> sourceNumbers) {
        Map<String, SourceRecord> found = new HashMap<>();
        if (!sourceNumbers.isEmpty()) {
            database.createQuery(
                            "select r.sourceNumber, r.number, r.sourceHash from DisclosureRequest r"
                                    + " where r.organId = :organ and r.sourceNumber in :sources",
                            Object[].class)
                    .setParameter("organ", organId)
                    .setParameter("sources", sourceNumbers)
                    .getResultList()
                    .forEach(row -> found.put((String) row[0], new SourceRecord((String) row[1], (String) row[2])));
        }
        return found;
    }

    /** @param hash of the content as it was imported */
    public record SourceRecord(String number, String hash) {}
}

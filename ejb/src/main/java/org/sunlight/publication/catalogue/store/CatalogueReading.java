package org.sunlight.publication.catalogue.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sunlight.publication.catalogue.EntryCount;
import org.sunlight.publication.catalogue.EntryFilter;
import org.sunlight.publication.catalogue.EntryState;
import org.sunlight.publication.catalogue.model.CatalogueEntry;

/** Lists of entries, for those who read the catalogue. */
@ApplicationScoped
public class CatalogueReading {

    /** Readers are told the exact number up to here; with words up to the second, for each hit has to be looked at. */
    public static final int COUNTED = 1_000;

    public static final int COUNTED_WITH_WORDS = 200;

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource source;

    private volatile Boolean parts;

    /**
     * Entries with their files, newest first, so that what is shown can be held against what was approved.
     *
     * @param visible organs whose entries count; null for all
     */
    public List<CatalogueEntry> page(EntryFilter filter, List<Long> visible, int first, int size) {
        return entries(search(filter, visible).ids(first, size));
    }

    /** Entries of a page, and how many there are in all. */
    public record Found(List<CatalogueEntry> entries, EntryCount count) {}

    /**
     * Page and number. With words, what the newest hold is enough where it fills the page; the number is then what was seen,
     * and there may be more. Only where that does not fill it, the rest is looked up and counted.
     */
    public Found find(EntryFilter filter, List<Long> visible, int first, int size) {
        EntrySearch search = search(filter, visible);
        if (!search.hasWords() || first + size > COUNTED_WITH_WORDS + 1) {
            return new Found(page(filter, visible, first, size), count(filter, visible));
        }
        List<Long> ids = search.walked(COUNTED_WITH_WORDS + 1);
        boolean more = search.isLongerThanTheWalk();
        if (more && ids.size() < first + size) {
            ids = search.ids(0, COUNTED_WITH_WORDS + 1);
            more = false;
        }
        List<Long> asked = ids.subList(Math.min(first, ids.size()), Math.min(first + size, ids.size()));
        more = more || ids.size() > COUNTED_WITH_WORDS;
        return new Found(entries(asked), new EntryCount(Math.min(ids.size(), COUNTED_WITH_WORDS), more));
    }

    public EntryCount count(EntryFilter filter, List<Long> visible) {
        EntrySearch search = search(filter, visible);
        int most = search.hasWords() ? COUNTED_WITH_WORDS : COUNTED;
        int found = search.count(most + 1);
        return new EntryCount(Math.min(found, most), found > most);
    }

    /** Entries of which something happened last, newest change first. */
    public List<CatalogueEntry> changed(int most) {
        return database.createQuery(
                        "select e from CatalogueEntry e order by e.changedAt desc, e.id desc", CatalogueEntry.class)
                .setHint("eclipselink.batch", "e.files")
                .setMaxResults(most)
                .getResultList();
    }

    /** Index number and moment of what changed since then, newest first, at most so many. */
    public Map<String, Instant> changedSince(Instant since, int most) {
        Map<String, Instant> changed = new LinkedHashMap<>();
        database.createQuery(
                        "select e.indexNumber, e.changedAt from CatalogueEntry e where e.changedAt >= :since"
                                + " order by e.changedAt desc",
                        Object[].class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> changed.put((String) row[0], (Instant) row[1]));
        return changed;
    }

    /** Index numbers of what was published in a span and is public still, oldest first. */
    public List<String> published(Instant from, Instant untilExclusive, int most) {
        return database.createQuery(
                        "select e.indexNumber from CatalogueEntry e where e.state = :state and e.publishedAt >= :from"
                                + " and e.publishedAt < :until order by e.publishedAt, e.id",
                        String.class)
                .setParameter("state", EntryState.PUBLISHED)
                .setParameter("from", from)
                .setParameter("until", untilExclusive)
                .setMaxResults(most)
                .getResultList();
    }

    /** Moment of the first publishing of what is public; null where nothing is. */
    public Instant firstPublished() {
        return database.createQuery(
                        "select e.publishedAt from CatalogueEntry e where e.state = :state order by e.publishedAt, e.id",
                        Instant.class)
                .setParameter("state", EntryState.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Public entries in which the file appears. */
    public List<CatalogueEntry> withFile(long attachmentId) {
        return database.createQuery(
                        "select e from CatalogueEntry e where e.state = :state and exists (select f from CatalogueFile f"
                                + " where f.entry = e and f.attachmentId = :file)",
                        CatalogueEntry.class)
                .setParameter("state", EntryState.PUBLISHED)
                .setParameter("file", attachmentId)
                .getResultList();
    }

    public List<CatalogueEntry> numbered(List<String> indexNumbers) {
        return indexNumbers.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select distinct e from CatalogueEntry e left join fetch e.files"
                                        + " where e.indexNumber in :numbers",
                                CatalogueEntry.class)
                        .setParameter("numbers", indexNumbers)
                        .getResultList();
    }

    /** Another number after each change of the columns. */
    public long columnsVersion() {
        Object[] row = (Object[]) database.createQuery("select count(c), sum(c.version) from CatalogueColumn c")
                .getSingleResult();
        return ((Number) row[0]).longValue() * 1_000_003 + (row[1] == null ? 0 : ((Number) row[1]).longValue());
    }

    private List<CatalogueEntry> entries(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<CatalogueEntry> found = new ArrayList<>(database.createQuery(
                        "select distinct e from CatalogueEntry e left join fetch e.files where e.id in :ids",
                        CatalogueEntry.class)
                .setParameter("ids", ids)
                .getResultList());
        found.sort(Comparator.comparing(entry -> ids.indexOf(entry.id())));
        return found;
    }

    private EntrySearch search(EntryFilter filter, List<Long> visible) {
        if (parts == null) {
            parts = isPostgresql();
        }
        return new EntrySearch(database, parts, filter, visible);
    }

    private boolean isPostgresql() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new PersistenceException("database unreachable", e);
        }
    }
}

package org.sunlight.petition.statistics.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunlight.petition.statistics.Dimension;
import org.sunlight.petition.statistics.Figures;
import org.sunlight.petition.statistics.Period;
import org.sunlight.petition.statistics.PeriodKind;
import org.sunlight.petition.statistics.model.Snapshot;
import org.sunlight.petition.statistics.model.SnapshotCell;

/** Compiled periods in the database. */
@ApplicationScoped
public class SnapshotStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public Optional<Snapshot> find(long bureau, Period period) {
        return of(bureau, period.kind(), List.of(period.startsOn())).stream().findFirst();
    }

    /** Those that were compiled, earliest first. */
    public List<Snapshot> of(long bureau, PeriodKind kind, Collection<LocalDate> starts) {
        return database.createNamedQuery("Snapshot.of", Snapshot.class)
                .setParameter("bureau", bureau)
                .setParameter("kind", kind)
                .setParameter("starts", starts)
                .getResultList();
    }

    /** First days of all compiled periods, latest first. */
    public List<LocalDate> known(long bureau, PeriodKind kind) {
        return database.createNamedQuery("Snapshot.known", LocalDate.class)
                .setParameter("bureau", bureau)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** The totals of these periods by first day, without reading their parts. */
    public List<Object[]> totals(long bureau, PeriodKind kind, Collection<LocalDate> starts) {
        return database.createQuery(
                        "select c.snapshot.startsOn, c.amounts from SnapshotCell c where c.snapshot.bureauId = :bureau"
                                + " and c.snapshot.kind = :kind and c.snapshot.startsOn in :starts"
                                + " and c.dimension = :total order by c.snapshot.startsOn",
                        Object[].class)
                .setParameter("bureau", bureau)
                .setParameter("kind", kind)
                .setParameter("starts", starts)
                .setParameter("total", Dimension.TOTAL)
                .getResultList();
    }

    /** Puts the figures in the place of those compiled before. */
    public void write(long bureau, Period period, Instant at, Map<Dimension, Map<String, Figures>> figures) {
        Snapshot snapshot = find(bureau, period).orElse(null);
        if (snapshot == null) {
            snapshot = new Snapshot(bureau, period, at);
            database.persist(snapshot);
        } else {
            database.createNamedQuery("Snapshot.clear")
                    .setParameter("snapshot", snapshot)
                    .executeUpdate();
            snapshot.compile(at);
        }
        for (Map.Entry<Dimension, Map<String, Figures>> part : figures.entrySet()) {
            for (Map.Entry<String, Figures> cell : part.getValue().entrySet()) {
                database.persist(new SnapshotCell(snapshot, part.getKey(), cell.getKey(), cell.getValue()));
            }
        }
        database.flush();
        // what was read before the bulk delete is not what is there now
        database.detach(snapshot);
    }
}

package org.sunlight.office.job.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sunlight.office.job.JobFilter;
import org.sunlight.office.job.JobState;
import org.sunlight.office.job.JobView;
import org.sunlight.office.job.Rejection;
import org.sunlight.office.job.RejectionRow;
import org.sunlight.office.job.RunOrder;
import org.sunlight.office.job.model.BatchRejection;
import org.sunlight.office.job.model.BatchRun;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.search.Conditions;
import org.sunlight.shared.search.Like;

/** Runs and rejections in the database. */
@Dependent
public class JobStore {

    private static final String VISIBLE = " (r.organId is null or r.organId in :visible)";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource database;

    /** On Derby two executions at once meet in the job repository's tables and one of them dies of a lock. */
    public boolean bearsOverlappingRuns() {
        try (Connection connection = database.getConnection()) {
            return !connection.getMetaData().getDatabaseProductName().contains("Derby");
        } catch (SQLException e) {
            throw new IllegalStateException("database unreachable", e);
        }
    }

    /** Flushed at once, so that a run of the same name and key is refused here and not at commit. */
    public BatchRun add(BatchRun run) {
        em.persist(run);
        em.flush();
        return run;
    }

    /** Writes now what is pending in the transaction, also of others. */
    public void flush() {
        em.flush();
    }

    public void addRejections(long run, List<Rejection> rejections) {
        rejections.forEach(rejection -> em.persist(BatchRejection.of(run, rejection)));
    }

    public BatchRun get(long id) {
        return found(em.find(BatchRun.class, id), id);
    }

    /** For changing: people who stop a run and the job that advances it come one after the other, never in conflict. */
    public BatchRun lock(long id) {
        return found(em.find(BatchRun.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static BatchRun found(BatchRun run, long id) {
        if (run == null) {
            throw new NotFound("JOB_NOT_FOUND", id);
        }
        return run;
    }

    public BatchRun get(String id, List<Long> visible) {
        return number(id)
                .flatMap(number -> em.createQuery(
                                "select r from BatchRun r where r.id = :id and" + VISIBLE, BatchRun.class)
                        .setParameter("id", number)
                        .setParameter("visible", visible)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> new NotFound("JOB_NOT_FOUND", id));
    }

    private static Optional<Long> number(String id) {
        return id != null && id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    public Optional<BatchRun> findOnce(String onceKey) {
        return onceKey == null ? Optional.empty() : one("select r from BatchRun r where r.onceKey = :key", onceKey);
    }

    public Optional<BatchRun> findActive(String activeKey) {
        return one("select r from BatchRun r where r.activeKey = :key", activeKey);
    }

    private Optional<BatchRun> one(String query, String key) {
        return em.createQuery(query, BatchRun.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public List<RunOrder> active() {
        return em.createQuery("select r from BatchRun r where r.state in :states order by r.id", BatchRun.class)
                .setParameter("states", List.of(JobState.QUEUED, JobState.RUNNING))
                .getResultStream()
                .map(BatchRun::order)
                .toList();
    }

    public Optional<JobView> latest(String name, String key, List<Long> visible) {
        return em.createQuery(
                        "select r from BatchRun r where r.name = :name and r.runKey = :key and" + VISIBLE
                                + " order by r.id desc",
                        BatchRun.class)
                .setParameter("name", name)
                .setParameter("key", key)
                .setParameter("visible", visible)
                .setMaxResults(1)
                .getResultStream()
                .map(BatchRun::view)
                .findFirst();
    }

    public List<JobView> page(JobFilter filter, List<Long> visible, int first, int size) {
        return filtered("select r", filter, visible, " order by r.id desc", BatchRun.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(BatchRun::view)
                .toList();
    }

    public long count(JobFilter filter, List<Long> visible) {
        return filtered("select count(r)", filter, visible, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            String selection, JobFilter filter, List<Long> visible, String order, Class<T> type) {
        String prefix = filter.namePrefix() == null ? null : Like.startingWith(filter.namePrefix());
        Conditions where = new Conditions()
                .and(VISIBLE, "visible", visible)
                .andIf("r.name like :prefix escape '!'", "prefix", prefix)
                .andIf("r.state = :state", "state", filter.state());
        return where.on(
                em.createQuery(selection + " from BatchRun r where " + where.text() + order, type),
                TypedQuery::setParameter);
    }

    public List<RejectionRow> rejections(long run, RejectionRow after, int size) {
        return em.createQuery(
                        "select r from BatchRejection r where r.runId = :run and (r.line > :line"
                                + " or r.line = :line and r.id > :id) order by r.line, r.id",
                        BatchRejection.class)
                .setParameter("run", run)
                .setParameter("line", after == null ? -1L : after.line())
                .setParameter("id", after == null ? -1L : after.id())
                .setMaxResults(size)
                .getResultStream()
                .map(BatchRejection::row)
                .toList();
    }
}

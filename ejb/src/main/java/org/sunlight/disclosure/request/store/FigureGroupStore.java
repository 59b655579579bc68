package org.sunlight.disclosure.request.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.sunlight.disclosure.request.ApplicantKind;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.FigureCounting;
import org.sunlight.disclosure.request.RequestFigure;
import org.sunlight.disclosure.request.RequestGroup;
import org.sunlight.disclosure.request.RequestGroups;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.office.serial.Serials;

/** Windows of the register, grouped as table 3 counts them. */
@ApplicationScoped
public class FigureGroupStore {

    /**
     * Native: PostgreSQL groups and hands over the ids of a group as one text, so that a year of 200,000 requests crosses
     * the wire in a hundred rows instead of 200,000. JPQL has neither ordered sub-selects nor array_agg.
     */
    private static final String GROUPED = "select w.applicant_kind, w.fresh, w.code, count(*), max(w.id),"
            + " cast(array_agg(w.id) as text) from (select id, applicant_kind, received_on >= ?1 as fresh,"
            + " case when decided_on < ?2 then decision_code end as code from disclosure_request"
            + " where organ_id = ?3 and id > ?4 and received_on < ?2 and (decided_on is null or decided_on >= ?1)"
            + " order by id limit ?5) w group by w.applicant_kind, w.fresh, w.code";

    /** For this transaction: without it PostgreSQL sorts the window on disk, for its estimate of the arrays is too high. */
    private static final String ROOM_TO_GROUP = "set local work_mem = '64MB'";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource source;

    @Inject
    private FigureStore figures;

    @Inject
    private Serials serials;

    /** @param counting what is left out; where nothing is, the database may group by itself */
    public RequestGroups window(long organ, int year, long afterId, int size, FigureCounting counting) {
        return counting.isOfAll() && groupsInDatabase()
                ? grouped(organ, year, afterId, size)
                : streamed(organ, year, afterId, size, counting);
    }

    /** Numbers given in the year: near enough to show progress, and one row to read. */
    public long expected(long organ, int year) {
        return serials.last(organ, RequestView.SUBJECT_KIND, year);
    }

    private boolean groupsInDatabase() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("database unreachable", e);
        }
    }

    private RequestGroups grouped(long organ, int year, long afterId, int size) {
        List<RequestGroup> groups = new ArrayList<>();
        long last = afterId;
        int requests = 0;
        database.createNativeQuery(ROOM_TO_GROUP).executeUpdate();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(GROUPED)
                .setParameter(1, Date.valueOf(LocalDate.of(year, 1, 1)))
                .setParameter(2, Date.valueOf(LocalDate.of(year + 1, 1, 1)))
                .setParameter(3, organ)
                .setParameter(4, afterId)
                .setParameter(5, size)
                .getResultList();
        for (Object[] row : rows) {
            int count = ((Number) row[3]).intValue();
            requests += count;
            last = Math.max(last, ((Number) row[4]).longValue());
            groups.add(new RequestGroup(
                    ApplicantKind.valueOf((String) row[0]),
                    (Boolean) row[1],
                    row[2] == null ? null : DecisionCode.valueOf((String) row[2]),
                    ids((String) row[5], count)));
        }
        return new RequestGroups(groups, last, requests);
    }

    /** Reads {@code {12,13,20}}. */
    private static long[] ids(String text, int count) {
        long[] ids = new long[count];
        long id = 0;
        int at = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                id = id * 10 + (c - '0');
            } else {
                ids[at++] = id;
                id = 0;
            }
        }
        return ids;
    }

    private Set<Long> leftOut(long organ, int year, FigureCounting counting) {
        Set<Long> ids = new HashSet<>();
        if (!counting.awaitingCorrection()) {
            ids.addAll(figures.awaitingCorrection(organ, LocalDate.of(year + 1, 1, 1)));
        }
        if (!counting.withdrawn()) {
            ids.addAll(figures.withdrawn(organ, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
        }
        return ids;
    }

    private RequestGroups streamed(long organ, int year, long afterId, int size, FigureCounting counting) {
        Map<List<Object>, List<Long>> places = new LinkedHashMap<>();
        long last = afterId;
        List<RequestFigure> rows = figures.window(List.of(organ), year, afterId, size);
        Set<Long> leftOut = leftOut(organ, year, counting);
        Set<Long> leftOutBefore =
                counting.awaitingCorrection() ? Set.of() : figures.awaitingCorrection(organ, LocalDate.of(year, 1, 1));
        for (RequestFigure row : rows) {
            last = row.id();
            if (leftOut.contains(row.id())) {
                continue;
            }
            DecisionCode code = row.isDecidedIn(year) ? row.code() : null;
            boolean fresh = row.isNewIn(year) || leftOutBefore.contains(row.id());
            List<Object> place = new ArrayList<>(List.of(row.kind(), fresh));
            place.add(code);
            places.computeIfAbsent(place, key -> new ArrayList<>()).add(row.id());
        }
        List<RequestGroup> groups = new ArrayList<>();
        places.forEach((place, ids) -> groups.add(new RequestGroup(
                (ApplicantKind) place.get(0),
                (Boolean) place.get(1),
                (DecisionCode) place.get(2),
                ids.stream().mapToLong(Long::longValue).toArray())));
        return new RequestGroups(groups, last, rows.size());
    }
}

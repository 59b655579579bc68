package org.sunlight.law.clock.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.Light;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.law.clock.OpenClockCounts;
import org.sunlight.law.clock.OpenClockFilter;
import org.sunlight.law.clock.model.LightBounds;
import org.sunlight.law.clock.model.OpenClockRow;

/** The work list's view of the clocks: one statement per page, one per count. */
@ApplicationScoped
public class OpenClockStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    /** What is legally nearest first; paused clocks, which have no due day, last. */
    public List<OpenClock> page(OpenClockFilter filter, LightBounds bounds, int first, int size) {
        if (filter.organs().isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, bounds, values);
        var query = database.createQuery(
                "select new org.sunlight.law.clock.model.OpenClockRow(c.id, c.subjectKind, c.subjectNumber, c.rule,"
                        + " c.subject, c.organId, c.assignee, c.state, c.dueOn, c.provisional, c.remaining)"
                        + " from CaseClock c where " + where + " order by c.dueOn, c.id",
                OpenClockRow.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> row.at(bounds))
                .toList();
    }

    public OpenClockCounts count(OpenClockFilter filter, LightBounds bounds) {
        if (filter.organs().isEmpty()) {
            return new OpenClockCounts(0, 0, 0, 0, 0);
        }
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, bounds, values);
        Query query = database.createQuery("select c.state, "
                + "sum(case when c.dueOn < :today then 1 else 0 end), "
                + "sum(case when c.dueOn <= :redUntil then 1 else 0 end), "
                + "sum(case when c.dueOn <= :yellowUntil then 1 else 0 end), count(c) from CaseClock c where "
                + where + " group by c.state");
        values.put("today", bounds.today());
        values.put("redUntil", bounds.redUntil());
        values.put("yellowUntil", bounds.yellowUntil());
        values.forEach(query::setParameter);
        return counts(query.getResultList());
    }

    public Map<LocalDate, Long> dueByDay(OpenClockFilter filter, LightBounds bounds, LocalDate untilInclusive) {
        Map<LocalDate, Long> days = new TreeMap<>();
        if (filter.organs().isEmpty()) {
            return days;
        }
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, bounds, values);
        values.put("dueFrom", bounds.today());
        values.put("dueUntil", untilInclusive);
        Query query = database.createQuery("select c.dueOn, count(c) from CaseClock c where " + where
                + " and c.dueOn >= :dueFrom and c.dueOn <= :dueUntil group by c.dueOn");
        values.forEach(query::setParameter);
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            days.put((LocalDate) row[0], number(row[1]));
        }
        return days;
    }

    private static OpenClockCounts counts(List<?> rows) {
        long green = 0;
        long yellow = 0;
        long red = 0;
        long overdue = 0;
        long paused = 0;
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            long all = number(row[4]);
            if (row[0] == ClockState.PAUSED) {
                paused = all;
            } else {
                overdue = number(row[1]);
                red = number(row[2]);
                yellow = number(row[3]) - red;
                green = all - number(row[3]);
            }
        }
        return new OpenClockCounts(green, yellow, red, overdue, paused);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String where(OpenClockFilter filter, LightBounds bounds, Map<String, Object> values) {
        List<String> parts = new ArrayList<>();
        parts.add("c.organId in :organs");
        values.put("organs", filter.organs());
        parts.add("c.state in (org.sunlight.law.clock.ClockState.RUNNING, org.sunlight.law.clock.ClockState.PAUSED)");
        if (filter.assignee() != null) {
            parts.add("c.assignee = :assignee");
            values.put("assignee", filter.assignee());
        }
        if (!filter.subjectKinds().isEmpty()) {
            parts.add("c.subjectKind in :kinds");
            values.put("kinds", filter.subjectKinds());
        }
        if (!filter.rules().isEmpty()) {
            parts.add("c.rule in :rules");
            values.put("rules", filter.rules());
        }
        if (filter.overdueOnly()) {
            parts.add("c.dueOn < :overdueBefore");
            values.put("overdueBefore", bounds.today());
        }
        if (!filter.lights().isEmpty()) {
            List<String> lights = filter.lights().stream()
                    .sorted()
                    .map(light -> light(light, bounds, values))
                    .toList();
            parts.add("(" + String.join(" or ", lights) + ")");
        }
        return String.join(" and ", parts);
    }

    private static String light(Light light, LightBounds bounds, Map<String, Object> values) {
        LocalDate red = bounds.redUntil();
        LocalDate yellow = bounds.yellowUntil();
        return switch (light) {
            case RED -> bound(values, "lightRed", red, "c.dueOn <= :lightRed");
            case YELLOW -> {
                bound(values, "lightYellowFrom", red, "");
                yield bound(values, "lightYellow", yellow, "(c.dueOn > :lightYellowFrom and c.dueOn <= :lightYellow)");
            }
            case GREEN -> bound(values, "lightGreen", yellow, "c.dueOn > :lightGreen");
            case PAUSED -> "c.dueOn is null";
            case DONE -> "c.id < 0"; // an open clock is never done
        };
    }

    private static String bound(Map<String, Object> values, String name, LocalDate value, String condition) {
        values.put(name, value);
        return condition;
    }
}

package org.sunlight.law.clock.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.Light;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.law.clock.OpenClockCounts;
import org.sunlight.law.clock.OpenClockFilter;
import org.sunlight.law.clock.OpenClockSort;
import org.sunlight.law.clock.OpenClockTally;
import org.sunlight.law.clock.model.LightBounds;
import org.sunlight.law.clock.model.OpenClockRow;

/** The work list's view of the clocks: a page in the order of an index, all counts in one statement. */
@ApplicationScoped
public class OpenClockStore {

    private static final String RUNNING = "c.state = org.sunlight.law.clock.ClockState.RUNNING";
    private static final String PAUSED = "c.state = org.sunlight.law.clock.ClockState.PAUSED";
    private static final String OPEN = "(" + RUNNING + " or " + PAUSED + ")";

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    /**
     * By due day, paused clocks, which have none, come last: two shelves, each in the order of an index, for sorted
     * together the first page would cost the sorting of all. The other orders know no shelves.
     */
    public List<OpenClock> page(OpenClockFilter filter, OpenClockSort sort, LightBounds bounds, int first, int size) {
        if (filter.organs().isEmpty()) {
            return List.of();
        }
        return switch (sort) {
            case DUE_SOONEST -> byDueDay(filter, "c.dueOn, c.id", bounds, first, size);
            case DUE_LATEST -> byDueDay(filter, "c.dueOn desc, c.id desc", bounds, first, size);
            case NUMBER_UP -> shelf(OPEN, "c.subjectNumber, c.id", filter, bounds, first, size);
            case NUMBER_DOWN -> shelf(OPEN, "c.subjectNumber desc, c.id desc", filter, bounds, first, size);
            case ASSIGNEE_UP -> shelf(OPEN, "c.assignee, c.id", filter, bounds, first, size);
            case ASSIGNEE_DOWN -> shelf(OPEN, "c.assignee desc, c.id desc", filter, bounds, first, size);
        };
    }

    private List<OpenClock> byDueDay(OpenClockFilter filter, String order, LightBounds bounds, int first, int size) {
        List<OpenClock> rows = new ArrayList<>();
        if (!filter.lights().equals(Set.of(Light.PAUSED))) {
            rows.addAll(shelf(RUNNING, order, filter, bounds, first, size));
        }
        if (rows.size() < size && mayBePaused(filter)) {
            int before = rows.isEmpty() && first > 0 ? running(filter, bounds) : first;
            rows.addAll(shelf(PAUSED, order, filter, bounds, Math.max(0, first - before), size - rows.size()));
        }
        return rows;
    }

    /**
     * Day by day as the index has it: the days are few, however many the clocks. Paused ones, which have no due day, come
     * from a second look at the index, for one over both states could not follow its order.
     */
    public OpenClockTally tally(OpenClockFilter filter, LightBounds bounds) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        long paused = 0;
        if (!filter.organs().isEmpty()) {
            Map<String, Object> values = new HashMap<>();
            String where = where(filter, bounds, values);
            String byDay =
                    "select c.dueOn, count(c) from CaseClock c where c.state = %s and " + where + " group by c.dueOn";
            Query query = database.createQuery(byDay.formatted("org.sunlight.law.clock.ClockState.RUNNING")
                    + " union all " + byDay.formatted("org.sunlight.law.clock.ClockState.PAUSED"));
            values.forEach(query::setParameter);
            for (Object each : query.getResultList()) {
                Object[] row = (Object[]) each;
                if (row[0] == null) {
                    paused += number(row[1]);
                } else {
                    days.merge((LocalDate) row[0], number(row[1]), Long::sum);
                }
            }
        }
        return new OpenClockTally(counts(days, paused, bounds), days);
    }

    private List<OpenClock> shelf(
            String state, String order, OpenClockFilter filter, LightBounds bounds, int first, int size) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, bounds, values);
        var query = database.createQuery(
                "select new org.sunlight.law.clock.model.OpenClockRow(c.id, c.subjectKind, c.subjectNumber, c.rule,"
                        + " c.subject, c.organId, c.assignee, c.state, c.dueOn, c.provisional, c.remaining)"
                        + " from CaseClock c where " + state + " and " + where + " order by " + order,
                OpenClockRow.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> row.at(bounds))
                .toList();
    }

    private int running(OpenClockFilter filter, LightBounds bounds) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, bounds, values);
        var query = database.createQuery(
                "select count(c) from CaseClock c where c.state = :state and " + where, Long.class);
        values.forEach(query::setParameter);
        return query.setParameter("state", ClockState.RUNNING).getSingleResult().intValue();
    }

    private static boolean mayBePaused(OpenClockFilter filter) {
        return !filter.overdueOnly()
                && filter.dueFrom() == null
                && filter.dueUntil() == null
                && (filter.lights().isEmpty() || filter.lights().contains(Light.PAUSED));
    }

    private static OpenClockCounts counts(SortedMap<LocalDate, Long> days, long paused, LightBounds bounds) {
        long overdue = 0;
        Map<Light, Long> lights = new EnumMap<>(Light.class);
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            lights.merge(bounds.of(day.getKey()), day.getValue(), Long::sum);
            overdue += day.getKey().isBefore(bounds.today()) ? day.getValue() : 0;
        }
        return new OpenClockCounts(
                lights.getOrDefault(Light.GREEN, 0L),
                lights.getOrDefault(Light.YELLOW, 0L),
                lights.getOrDefault(Light.RED, 0L),
                overdue,
                paused);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String where(OpenClockFilter filter, LightBounds bounds, Map<String, Object> values) {
        List<String> parts = new ArrayList<>();
        parts.add("c.organId in :organs");
        values.put("organs", filter.organs());
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
        if (filter.dueFrom() != null) {
            parts.add("c.dueOn >= :periodFrom");
            values.put("periodFrom", filter.dueFrom());
        }
        if (filter.dueUntil() != null) {
            parts.add("c.dueOn <= :periodUntil");
            values.put("periodUntil", filter.dueUntil());
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

package org.sunlight.law.clock.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunlight.law.clock.Light;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.law.clock.OpenClockCounts;
import org.sunlight.law.clock.OpenClockFilter;
import org.sunlight.law.clock.OpenClockSort;
import org.sunlight.law.clock.OpenClockTally;
import org.sunlight.law.clock.model.LightBounds;
import org.sunlight.law.clock.model.OpenClockRow;
import org.sunlight.shared.search.Conditions;

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
            Conditions where = where(filter, bounds);
            String byDay =
                    "select c.dueOn, count(c) from CaseClock c where %s and " + where.text() + " group by c.dueOn";
            String both = byDay.formatted(RUNNING) + " union all " + byDay.formatted(PAUSED);
            for (Object[] row : where.on(database.createQuery(both, Object[].class), TypedQuery::setParameter)
                    .getResultList()) {
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
        Conditions where = where(filter, bounds);
        return where.on(
                        database.createQuery(
                                "select new org.sunlight.law.clock.model.OpenClockRow(c.id, c.subjectKind, c.subjectNumber,"
                                        + " c.rule, c.subject, c.organId, c.assignee, c.state, c.dueOn, c.provisional,"
                                        + " c.remaining) from CaseClock c where " + state + " and " + where.text()
                                        + " order by " + order,
                                OpenClockRow.class),
                        TypedQuery::setParameter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> row.at(bounds))
                .toList();
    }

    private int running(OpenClockFilter filter, LightBounds bounds) {
        Conditions where = where(filter, bounds);
        return where.on(
                        database.createQuery(
                                "select count(c) from CaseClock c where " + RUNNING + " and " + where.text(),
                                Long.class),
                        TypedQuery::setParameter)
                .getSingleResult()
                .intValue();
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

    private static Conditions where(OpenClockFilter filter, LightBounds bounds) {
        Conditions where = new Conditions()
                .among("c.organId", "organs", filter.organs())
                .andIf("c.assignee = :assignee", "assignee", filter.assignee())
                .andIf("c.subjectKind in :kinds", "kinds", filter.subjectKinds())
                .andIf("c.rule in :rules", "rules", filter.rules())
                .andIf("c.dueOn >= :periodFrom", "periodFrom", filter.dueFrom())
                .andIf("c.dueOn <= :periodUntil", "periodUntil", filter.dueUntil());
        if (filter.overdueOnly()) {
            where.and("c.dueOn < :overdueBefore", "overdueBefore", bounds.today());
        }
        if (!filter.lights().isEmpty()) {
            where.and(filter.lights().stream()
                    .sorted()
                    .map(light -> light(light, bounds, where))
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        return where;
    }

    private static String light(Light light, LightBounds bounds, Conditions where) {
        return switch (light) {
            case RED -> {
                where.bind("lightRed", bounds.redUntil());
                yield "c.dueOn <= :lightRed";
            }
            case YELLOW -> {
                where.bind("lightYellowFrom", bounds.redUntil()).bind("lightYellow", bounds.yellowUntil());
                yield "(c.dueOn > :lightYellowFrom and c.dueOn <= :lightYellow)";
            }
            case GREEN -> {
                where.bind("lightGreen", bounds.yellowUntil());
                yield "c.dueOn > :lightGreen";
            }
            case PAUSED -> "c.dueOn is null";
            case DONE -> "c.id < 0"; // an open clock is never done
        };
    }
}

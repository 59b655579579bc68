package org.sunlight.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.law.clock.Light;
import org.sunlight.law.clock.OpenClockSort;
import org.sunlight.office.worklist.WorklistFilter;

/** Which part of the work list is looked at, and in what order: all of it stands in the address. */
@Named("worklistChoice")
@RequestScoped
public class WorklistChoice {

    private static final int LONGEST = 40;
    private static final String DEFAULT_SORT = "due";
    private static final Map<String, OpenClockSort> SORTS = Map.of(
            DEFAULT_SORT,
            OpenClockSort.DUE_SOONEST,
            "-due",
            OpenClockSort.DUE_LATEST,
            "number",
            OpenClockSort.NUMBER_UP,
            "-number",
            OpenClockSort.NUMBER_DOWN,
            "assignee",
            OpenClockSort.ASSIGNEE_UP,
            "-assignee",
            OpenClockSort.ASSIGNEE_DOWN);

    @Inject
    private Clock clock;

    private final Map<String, String> values = new LinkedHashMap<>();
    private WorklistSpan span;

    /** Reads what was typed; a span that makes no sense is named and left aside. */
    void settle(String usualScope) {
        values.values().removeIf(value -> value == null || value.isBlank() || value.length() > LONGEST);
        values.putIfAbsent("scope", usualScope);
        span = WorklistSpan.of(getPeriod(), values.get("from"), values.get("until"), LocalDate.now(clock));
    }

    WorklistFilter filter() {
        Light light = Arrays.stream(Light.values())
                .filter(each -> each.name().equalsIgnoreCase(getShow()))
                .findFirst()
                .orElse(null);
        return new WorklistFilter(
                isMine(), light, getShow().equals("overdue"), values.get("kind"), span.from(), span.until());
    }

    OpenClockSort sort() {
        return SORTS.getOrDefault(getSort(), OpenClockSort.DUE_SOONEST);
    }

    /** The address of this list with one thing else, on its first page. */
    public String with(String name, Object value) {
        Map<String, String> other = new LinkedHashMap<>(values);
        other.put(name, String.valueOf(value));
        return address(other);
    }

    /** The address of this list as it is, on its first page. */
    public String getAddress() {
        return address(values);
    }

    /** The address of this list within these days; empty for whenever. */
    public String within(String period) {
        Map<String, String> other = new LinkedHashMap<>(values);
        other.keySet().removeAll(List.of("from", "until", "period"));
        if (!period.isEmpty()) {
            other.put("period", period);
        }
        return address(other);
    }

    /** The address of this list in the order of a column, or the other way round if it is in that order. */
    public String by(String column) {
        return with("sort", getSort().equals(column) ? "-" + column : column);
    }

    /** The order of a column for {@code aria-sort}. */
    public String order(String column) {
        return getSort().equals(column) ? "ascending" : getSort().equals("-" + column) ? "descending" : "none";
    }

    private static String address(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/office/worklist.xhtml?", ""));
    }

    /** Key of what is wrong with the span of days, or null. */
    public String getFault() {
        return span.fault();
    }

    public boolean isMine() {
        return "mine".equals(getScope());
    }

    public boolean isWhenever() {
        return span.from() == null && span.until() == null;
    }

    private String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public String getScope() {
        return get("scope", "organ");
    }

    public String getShow() {
        return get("show", "all");
    }

    public String getPeriod() {
        return get("period", "");
    }

    public String getSort() {
        return get("sort", DEFAULT_SORT);
    }

    /** What the address says, by name; an unknown value is as good as none. */
    public Map<String, String> getValues() {
        return values;
    }
}

package org.sunlight.web.page.disclosure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.disclosure.request.TimelineEntry;
import org.sunlight.web.kit.Words;

/**
 * What others did to a request between the moment somebody opened it and the moment he wanted to act, so that he sees it
 * before he tries again.
 *
 * @param acts the acts in between, oldest first
 * @param changes facts that are no longer as they were
 */
public record EditConflict(List<TimelineEntry> acts, List<Change> changes) implements Serializable {

    /** @param label key of the name of the fact */
    public record Change(String label, String before, String now) implements Serializable {}

    static EditConflict between(RequestView before, RequestView now, List<TimelineEntry> past, int actsSeen) {
        List<Change> changes = new ArrayList<>();
        add(changes, "column.state", Words.label("request", before.state()), Words.label("request", now.state()));
        add(changes, "column.due", due(before), due(now));
        add(changes, "column.handler", before.handler(), now.handler());
        add(changes, "field.subject", before.subject(), now.subject());
        add(changes, "field.description", before.description(), now.description());
        add(changes, "field.purpose", before.purpose(), now.purpose());
        add(changes, "field.name", before.applicant().name(), now.applicant().name());
        add(changes, "field.phone", before.applicant().phone(), now.applicant().phone());
        add(changes, "field.email", before.applicant().email(), now.applicant().email());
        add(
                changes,
                "field.address",
                before.applicant().address(),
                now.applicant().address());
        return new EditConflict(List.copyOf(past.subList(Math.min(actsSeen, past.size()), past.size())), changes);
    }

    private static LocalDate due(RequestView request) {
        return request.replyClock() == null ? null : request.replyClock().dueOn();
    }

    private static void add(List<Change> changes, String label, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            changes.add(new Change("requestpage." + label, shown(before), shown(now)));
        }
    }

    private static String shown(Object value) {
        return value == null ? "\u2014" : value.toString();
    }
}

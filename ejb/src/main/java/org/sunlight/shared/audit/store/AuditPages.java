package org.sunlight.shared.audit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sunlight.shared.audit.AuditFilter;
import org.sunlight.shared.audit.ChainedEntry;
import org.sunlight.shared.search.Like;

/** Reads entries page by page. {@code OFFSET … ROWS FETCH NEXT … ROWS ONLY} is understood by both databases. */
final class AuditPages {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private AuditPages() {}

    static List<ChainedEntry> after(Connection connection, long number, int size) throws SQLException {
        AuditPages pages = new AuditPages();
        pages.add("entry_number > ?", number);
        return pages.read(connection, " ORDER BY entry_number FETCH NEXT " + size + " ROWS ONLY");
    }

    /** Newest first. */
    static List<ChainedEntry> page(Connection connection, AuditFilter filter, List<Long> organs, int first, int size)
            throws SQLException {
        return of(filter, organs)
                .read(
                        connection,
                        " ORDER BY entry_number DESC OFFSET " + first + " ROWS FETCH NEXT " + size + " ROWS ONLY");
    }

    /** Newest first, those before the given number. */
    static List<ChainedEntry> before(
            Connection connection, AuditFilter filter, List<Long> organs, long number, int size) throws SQLException {
        AuditPages pages = of(filter, organs);
        pages.add("entry_number < ?", number);
        return pages.read(connection, " ORDER BY entry_number DESC FETCH NEXT " + size + " ROWS ONLY");
    }

    static long count(Connection connection, AuditFilter filter, List<Long> organs) throws SQLException {
        AuditPages pages = of(filter, organs);
        try (PreparedStatement query = pages.prepare(connection, "SELECT COUNT(*) FROM audit_entry", "");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static AuditPages of(AuditFilter filter, List<Long> organs) {
        AuditPages pages = new AuditPages();
        String marks = String.join(", ", organs.stream().map(organ -> "?").toList());
        pages.conditions.add("(organ_id IS NULL" + (organs.isEmpty() ? "" : " OR organ_id IN (" + marks + ")") + ")");
        pages.values.addAll(organs);
        pages.addIfGiven("occurred_at >= ?", filter.fromInclusive());
        pages.addIfGiven("occurred_at < ?", filter.untilExclusive());
        pages.addIfGiven("login = ?", filter.login());
        pages.addAct(filter);
        pages.addIfGiven(
                "outcome = ?",
                filter.outcome() == null ? null : filter.outcome().name());
        pages.addIfGiven("LOWER(subject_number) LIKE ? ESCAPE '!'", contains(filter.subject()));
        return pages;
    }

    private void addAct(AuditFilter filter) {
        if (filter.act() == null) {
            return;
        }
        String named = filter.acts().isEmpty()
                ? ""
                : " OR act IN ("
                        + String.join(
                                ", ", filter.acts().stream().map(act -> "?").toList()) + ")";
        add("(LOWER(act) LIKE ? ESCAPE '!'" + named + ")", contains(filter.act()));
        values.addAll(filter.acts());
    }

    private static String contains(String text) {
        if (text == null) {
            return null;
        }
        return Like.containing(text.toLowerCase(Locale.ROOT));
    }

    private void addIfGiven(String condition, Object value) {
        if (value != null) {
            add(condition, value);
        }
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private List<ChainedEntry> read(Connection connection, String tail) throws SQLException {
        List<ChainedEntry> found = new ArrayList<>();
        try (PreparedStatement query = prepare(connection, "SELECT " + AuditRows.COLUMNS + " FROM audit_entry", tail);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(AuditRows.read(rows));
            }
        }
        return found;
    }

    private PreparedStatement prepare(Connection connection, String head, String tail) throws SQLException {
        PreparedStatement query =
                connection.prepareStatement(head + " WHERE " + String.join(" AND ", conditions) + tail);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Instant moment) {
                AuditRows.bind(query, i + 1, moment);
            } else {
                query.setObject(i + 1, values.get(i));
            }
        }
        return query;
    }
}

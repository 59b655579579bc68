package org.sunlight.shared.audit.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.TimeZone;
import org.sunlight.shared.audit.AuditEntry;
import org.sunlight.shared.audit.ChainedEntry;
import org.sunlight.shared.audit.Outcome;

/** Entries to rows and back. Moments are stored in UTC. */
final class AuditRows {

    static final String COLUMNS = "entry_number, occurred_at, login, organ_id, roles, origin, request_id, act,"
            + " subject_kind, subject_number, outcome, code, previous_hash, hash";

    static final String INSERT =
            "INSERT INTO audit_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private AuditRows() {}

    static void bind(PreparedStatement insert, ChainedEntry link) throws SQLException {
        AuditEntry entry = link.entry();
        insert.setLong(1, link.number());
        bind(insert, 2, entry.occurredAt());
        insert.setString(3, entry.login());
        if (entry.organId() == null) {
            insert.setNull(4, Types.BIGINT);
        } else {
            insert.setLong(4, entry.organId());
        }
        insert.setString(5, entry.roles());
        insert.setString(6, entry.origin());
        insert.setString(7, entry.requestId());
        insert.setString(8, entry.act());
        insert.setString(9, entry.subjectKind());
        insert.setString(10, entry.subjectNumber());
        insert.setString(11, entry.outcome().name());
        insert.setString(12, entry.code());
        insert.setString(13, link.previousHash());
        insert.setString(14, link.hash());
    }

    static void bind(PreparedStatement statement, int index, Instant moment) throws SQLException {
        statement.setTimestamp(index, Timestamp.from(moment.truncatedTo(ChronoUnit.MICROS)), utc());
    }

    static ChainedEntry read(ResultSet row) throws SQLException {
        long organ = row.getLong(4);
        Long organId = row.wasNull() ? null : organ;
        AuditEntry entry = new AuditEntry(
                row.getTimestamp(2, utc()).toInstant(),
                row.getString(3),
                organId,
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                Outcome.valueOf(row.getString(11)),
                row.getString(12));
        return new ChainedEntry(row.getLong(1), entry, row.getString(13), row.getString(14));
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}

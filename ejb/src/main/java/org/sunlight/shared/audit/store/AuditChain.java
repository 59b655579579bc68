package org.sunlight.shared.audit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sunlight.shared.audit.AuditEntry;
import org.sunlight.shared.audit.ChainedEntry;
import org.sunlight.shared.audit.VerificationView;
import org.sunlight.shared.audit.VerificationView.Break;

/** Appends to the chain and walks along it, on any connection: the server's or that of the script. */
public final class AuditChain {

    private static final int STEP = 5_000;

    private AuditChain() {}

    /** The update of the head comes first: it is the lock that puts acts into one order. */
    public static void append(Connection connection, List<AuditEntry> entries) throws SQLException {
        try (PreparedStatement reserve =
                connection.prepareStatement("UPDATE audit_head SET last_number = last_number + ? WHERE id = 1")) {
            reserve.setInt(1, entries.size());
            reserve.executeUpdate();
        }
        Head head = head(connection);
        long number = head.lastNumber() - entries.size();
        String hash = head.lastHash();
        try (PreparedStatement insert = connection.prepareStatement(AuditRows.INSERT)) {
            for (AuditEntry entry : entries) {
                number++;
                String previous = hash;
                hash = EntryHash.of(previous, number, entry);
                AuditRows.bind(insert, new ChainedEntry(number, entry, previous, hash));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement close =
                connection.prepareStatement("UPDATE audit_head SET last_hash = ? WHERE id = 1")) {
            close.setString(1, hash);
            close.executeUpdate();
        }
    }

    /** Walks from the first entry to the head as it stands at the beginning. */
    public static VerificationView verify(Connection connection) throws SQLException {
        Head head = head(connection);
        long number = 0;
        String previous = EntryHash.ROOT;
        while (number < head.lastNumber()) {
            List<ChainedEntry> links = AuditPages.after(connection, number, STEP);
            if (links.isEmpty()) {
                return new VerificationView(number, number + 1, Break.MISSING);
            }
            for (ChainedEntry link : links) {
                if (number == head.lastNumber()) {
                    break;
                }
                Break broken = breakOf(link, number + 1, previous);
                if (broken != null) {
                    return new VerificationView(number, number + 1, broken);
                }
                number++;
                previous = link.hash();
            }
        }
        if (!previous.equals(head.lastHash())) {
            return new VerificationView(number - 1, number, Break.CHANGED);
        }
        return behindTheHead(connection, number);
    }

    private static Break breakOf(ChainedEntry link, long expectedNumber, String previous) {
        if (link.number() != expectedNumber) {
            return Break.MISSING;
        }
        if (!link.previousHash().equals(previous)) {
            return Break.DETACHED;
        }
        return link.hash().equals(EntryHash.of(previous, link.number(), link.entry())) ? null : Break.CHANGED;
    }

    /** Entries and head change in one transaction; an entry behind a head read afterwards was put there by hand. */
    private static VerificationView behindTheHead(Connection connection, long checked) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT MAX(entry_number) FROM audit_entry")) {
            last.next();
            long highest = last.getLong(1);
            long end = head(connection).lastNumber();
            return highest > end
                    ? new VerificationView(checked, end + 1, Break.INSERTED)
                    : new VerificationView(checked, null, null);
        }
    }

    private static Head head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT last_number, last_hash FROM audit_head WHERE id = 1")) {
            if (!row.next()) {
                throw new SQLException("audit_head is empty: the end of the chain is unknown");
            }
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    private record Head(long lastNumber, String lastHash) {}
}

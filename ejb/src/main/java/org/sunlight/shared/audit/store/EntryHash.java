package org.sunlight.shared.audit.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.sunlight.shared.audit.AuditEntry;

/**
 * The link of the chain: SHA-256 over the hash before, the number and every field, each with its length in front so that
 * no two entries can read the same.
 */
public final class EntryHash {

    /** What stands before the first entry. */
    public static final String ROOT = "0".repeat(64);

    private EntryHash() {}

    public static String of(String previousHash, long number, AuditEntry entry) {
        StringBuilder canonical = new StringBuilder(400);
        add(canonical, previousHash);
        add(canonical, Long.toString(number));
        add(canonical, entry.occurredAt().truncatedTo(ChronoUnit.MICROS).toString());
        add(canonical, entry.login());
        add(canonical, entry.organId());
        add(canonical, entry.roles());
        add(canonical, entry.origin());
        add(canonical, entry.requestId());
        add(canonical, entry.act());
        add(canonical, entry.subjectKind());
        add(canonical, entry.subjectNumber());
        add(canonical, entry.outcome());
        add(canonical, entry.code());
        return HexFormat.of().formatHex(sha256(canonical.toString()));
    }

    private static void add(StringBuilder canonical, Object field) {
        if (field == null) {
            canonical.append("-;");
        } else {
            String text = field.toString();
            canonical.append(text.length()).append(':').append(text).append(';');
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

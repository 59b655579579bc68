package org.sunlight.disclosure.report.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The cases of one window of a compilation; written once, never changed, hence without a version. */
@Entity
@Table(name = "report_case_list")
public class CaseWindow {

    public static final String REQUESTS = "REQUESTS";
    public static final String RECORDS = "RECORDS";
    public static final String PARTS = "PARTS";

    @Id
    @SequenceGenerator(name = "sunlight_id", sequenceName = "sunlight_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sunlight_id")
    private Long id;

    @Column(name = "compilation_id", nullable = false)
    private long compilationId;

    @Column(nullable = false, length = 10)
    private String kind;

    @Column(name = "window_number", nullable = false)
    private int number;

    @Lob
    @Column(nullable = false)
    private byte[] cases;

    @Column(nullable = false, length = 64)
    private String sha256;

    protected CaseWindow() {}

    public static CaseWindow of(long compilation, String kind, int number, byte[] cases) {
        CaseWindow window = new CaseWindow();
        window.compilationId = compilation;
        window.kind = kind;
        window.number = number;
        window.cases = cases.clone();
        window.sha256 = digest(cases);
        return window;
    }

    public boolean isIntact() {
        return sha256.equals(digest(cases));
    }

    public boolean holdsRequests() {
        return kind.equals(REQUESTS);
    }

    /** @throws IllegalStateException if the list was changed behind our back; such a list is not shown */
    public byte[] intactCases() {
        if (!isIntact()) {
            throw new IllegalStateException("a case list of compilation " + compilationId + " was changed");
        }
        return cases();
    }

    public byte[] cases() {
        return cases.clone();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.sunlight.office.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.shared.audit.AuditSubject;

/**
 * A notice, drafted or issued.
 *
 * @param id 0 while it is only a preview
 * @param documentNumber null while it is only a preview, and for papers without one (the receipt)
 * @param dispatchedOn day written in the service record
 * @param servedOn day of service that counts in law
 * @param findings what the lint says about a preview; empty once issued
 * @param warnings message keys about the service record ({@code notice.warning.…})
 * @param previewHtml the letter as an XHTML fragment without script or style; empty in lists
 */
public record NoticeView(
        long id,
        long version,
        String template,
        String title,
        String documentNumber,
        String subjectKind,
        String subjectNumber,
        long organId,
        LocalDate issuedOn,
        Instant issuedAt,
        String issuedBy,
        LocalDate dispatchedOn,
        LocalDate servedOn,
        WayOfService servedBy,
        String waybill,
        List<LintFinding> findings,
        List<String> warnings,
        String previewHtml)
        implements AuditSubject {

    public NoticeView {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    public boolean isIssued() {
        return id != 0;
    }

    public boolean isServed() {
        return servedOn != null;
    }

    public boolean isClean() {
        return findings.isEmpty();
    }
}

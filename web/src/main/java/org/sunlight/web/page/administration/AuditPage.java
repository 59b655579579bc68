package org.sunlight.web.page.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.shared.audit.AuditFilter;
import org.sunlight.shared.audit.AuditQueries;
import org.sunlight.shared.audit.AuditVerificationService;
import org.sunlight.shared.audit.Outcome;
import org.sunlight.shared.audit.VerificationView;
import org.sunlight.shared.time.ClockProducer;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Words;

/** The audit trail; the filter stands in the address, so that a search can be kept and sent. */
@Named("auditPage")
@RequestScoped
public class AuditPage {

    @Inject
    private AuditQueries queries;

    @Inject
    private AuditVerificationService verification;

    private LocalDate from;
    private LocalDate until;
    private String login;
    private String act;
    private Outcome outcome;
    private String subject;
    private AuditRows rows;
    private VerificationView verified;

    public AuditRows getRows() {
        if (rows == null) {
            rows = new AuditRows(queries, filter(Language.current(), from, until, login, act, outcome, subject));
        }
        return rows;
    }

    /**
     * @param locale language in which the act was typed
     * @param until last day, inclusive, as people say it
     */
    static AuditFilter filter(
            Locale locale, LocalDate from, LocalDate until, String login, String act, Outcome outcome, String subject) {
        return new AuditFilter(
                from == null ? null : from.atStartOfDay(ClockProducer.ZONE).toInstant(),
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(ClockProducer.ZONE).toInstant(),
                login,
                act,
                ActNames.labelled(act, locale),
                outcome,
                subject);
    }

    public String label(String name) {
        return ActNames.label(name, Language.current());
    }

    /** The file with what the filter shows; what is not filtered by is left out. */
    public String getExportAddress() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("from", from);
        given.put("until", until);
        given.put("login", login);
        given.put("act", act);
        given.put("outcome", outcome);
        given.put("subject", subject);
        return given.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry ->
                        entry.getKey() + "=" + Words.encoded(entry.getValue().toString()))
                .collect(Collectors.joining("&", "audit-export?", ""));
    }

    public String search() {
        return "/administration/audit.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public void verify() {
        verified = verification.verify();
    }

    public VerificationView getVerified() {
        return verified;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}

package org.sunlight.disclosure.request.model;

import java.time.LocalDate;
import org.sunlight.disclosure.request.AnswerRectification;
import org.sunlight.disclosure.request.ConsultationKind;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.DecisionRule;
import org.sunlight.disclosure.request.DraftDecision;
import org.sunlight.disclosure.request.RecordServiceOfAnswer;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.office.counter.Days;
import org.sunlight.office.counter.Wording;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;

/** The acts that lead to the answer: drafted, endorsed, approved, issued, served. */
public final class Answer {

    private static final String ANY = "ANY";
    private static final String REASONABLE = "REASONABLE";

    private final DisclosureRequest request;
    private final LocalDate today;

    public Answer(DisclosureRequest request, LocalDate today) {
        this.request = request;
        this.today = today;
    }

    /** @param silenceRefuses whether a third party who did not answer in time counts as one who objected */
    public void draft(DraftDecision command, DecisionRule rule, String drafter, boolean silenceRefuses) {
        request.move(RequestAct.DRAFT_DECISION);
        if (rule.byItself()) {
            throw RuleBroken.at("code", "DECISION_FOLLOWS_BY_ITSELF");
        }
        requireFile(command, rule, silenceRefuses);
        Decision decision = pending();
        if (decision == null) {
            decision = new Decision(request, round());
            request.decisions().add(decision);
        }
        decision.draft(command, rule, drafter, today);
    }

    /** What must have happened in the file before this may be decided. */
    private void requireFile(DraftDecision command, DecisionRule rule, boolean silenceRefuses) {
        if (rule.code() == DecisionCode.D15 && request.corrections().isEmpty()) {
            throw RuleBroken.at("code", "NO_CORRECTION_ASKED");
        }
        if (rule.reasonsAsked() && request.reasons().stream().noneMatch(ReasonsRequest::isRejected)) {
            throw RuleBroken.at("code", "REASONS_NOT_REJECTED");
        }
        boolean asked = request.consultations().stream().anyMatch(c -> c.kind() == ConsultationKind.THIRD_PARTY);
        if (rule.thirdParty() && !asked) {
            throw RuleBroken.at("code", "THIRD_PARTY_NOT_ASKED");
        }
        boolean bound = isBoundBy(rule, silenceRefuses);
        if (rule.thirdParty() && REASONABLE.equals(rule.objection()) && !bound && hasObjection(false)) {
            throw RuleBroken.at("code", "OBJECTION_WITHOUT_REASON");
        }
        if (command.code().isDisclosure() && !rule.withheld() && bound) {
            requirePublicInterest(command);
        }
    }

    /** Silence gives no reason: it never binds where the law asks for a reasonable objection. */
    private boolean isBoundBy(DecisionRule rule, boolean silenceRefuses) {
        return switch (rule.objection()) {
            case ANY -> hasObjection(false) || silenceRefuses && hasSilence();
            case REASONABLE -> hasObjection(true);
            default -> false;
        };
    }

    private boolean hasObjection(boolean reasonableOnly) {
        return request.consultations().stream().anyMatch(c -> c.isObjection(reasonableOnly));
    }

    private boolean hasSilence() {
        return request.consultations().stream().anyMatch(Consultation::isSilence);
    }

    private static void requirePublicInterest(DraftDecision command) {
        if (command.publicInterest() == null || command.publicInterest().isBlank()) {
            throw RuleBroken.at("publicInterest", "OBJECTION_BINDS");
        }
    }

    public void discard() {
        request.move(RequestAct.DISCARD_DRAFT);
    }

    public void submit() {
        request.move(RequestAct.SUBMIT_DECISION);
        drafted().submit();
    }

    public void endorse(String by) {
        request.move(RequestAct.ENDORSE_DECISION);
        drafted().endorse(by);
    }

    public void approve(String by) {
        request.move(RequestAct.APPROVE_DECISION);
        drafted().approve(by);
    }

    public void giveBack(String why) {
        request.move(RequestAct.RETURN_DECISION);
        drafted().returnBecause(Wording.required("note", why, 2000));
    }

    public void issue(long notice, String documentNumber, LocalDate on) {
        request.move(RequestAct.ISSUE_DECISION);
        drafted().issue(notice, documentNumber, on);
    }

    /** @param countsOn the day of service that counts in law */
    public void serve(RecordServiceOfAnswer command, LocalDate countsOn) {
        Decision decision = unserved();
        request.move(RequestAct.RECORD_SERVICE);
        if (decision == null) {
            throw new IllegalStateException("issued, but no paper");
        }
        Days.between("on", countsOn, decision.issuedOn(), "BEFORE_ISSUE", today);
        decision.serve(command, countsOn);
        request.settle(decision.code(), countsOn);
    }

    /** Only what was handed out can have been recorded wrongly. Source: 政府信息公开条例(2019)第四十一条. */
    public void rectify(AnswerRectification command, LocalDate on) {
        if (request.decisionCode() == null || !request.decisionCode().isDisclosure()) {
            throw new RuleBroken("NOTHING_TO_RECTIFY");
        }
        request.move(RequestAct.ANSWER_RECTIFICATION);
        Days.between("on", on, request.decidedOn(), "BEFORE_ANSWER", today);
        Wording.required("evidence", command.evidence(), 4000);
        Wording.required("finding", command.finding(), 4000);
        Wording.required("reason", command.reason(), 4000);
    }

    /** The decision on its way, or null. */
    public Decision pending() {
        return request.decisions().stream()
                .filter(d -> d.issuedOn() == null)
                .findFirst()
                .orElse(null);
    }

    /** The paper that left but did not yet arrive, or null. */
    public Decision unserved() {
        return request.decisions().stream()
                .filter(d -> d.issuedOn() != null && d.servedOn() == null)
                .findFirst()
                .orElse(null);
    }

    int round() {
        return 1
                + (int) request.decisions().stream()
                        .filter(d -> d.servedOn() != null)
                        .count();
    }

    private Decision drafted() {
        Decision decision = pending();
        if (decision == null) {
            throw new Conflict("NOTHING_DRAFTED");
        }
        return decision;
    }
}

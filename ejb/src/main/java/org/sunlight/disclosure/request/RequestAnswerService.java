package org.sunlight.disclosure.request;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.sunlight.disclosure.request.model.Answer;
import org.sunlight.disclosure.request.model.Decision;
import org.sunlight.disclosure.request.model.DisclosureRequest;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeService;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.office.notice.RecordServiceOfNotice;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.Conflict;

/** The way of the answer: drafted, endorsed by the section head, approved by the deputy head, issued, served. */
@Stateless
@Audited
public class RequestAnswerService {

    /** What the silence of a third party means: the law of 2007 is silent itself, practice differs by place. */
    private static final String SILENCE = "request.third-party.silence";

    private static final String REFUSES = "REFUSES";

    @Inject
    private RequestDesk desk;

    @Inject
    private HouseSettings settings;

    @Inject
    private RequestClocks clocks;

    @Inject
    private RequestPapers papers;

    @Inject
    private DecisionRules decisions;

    @Inject
    private NoticeService notices;

    @Inject
    private NoticeQueries papersOnFile;

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView draftDecision(DraftDecision command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        answer(request)
                .draft(
                        command,
                        decisions.rule(command.code(), request.caseDate()),
                        desk.caller().login(),
                        REFUSES.equals(settings.text(SILENCE, request.caseDate())));
        return desk.done(
                request,
                RequestAct.DRAFT_DECISION,
                from,
                desk.today(),
                null,
                command.code().name());
    }

    /** How the answer would look on paper, with what the lint finds. Changes nothing. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public NoticeView previewDecision(ActOnRequest command) {
        DisclosureRequest request = desk.look(command.number());
        DecisionView decision = draftOf(request).view();
        return papers.preview(
                request, decision.code().name(), desk.today(), RequestPapers.answer(desk.view(request), decision));
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView discardDraft(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        answer(request).discard();
        return desk.done(request, RequestAct.DISCARD_DRAFT, from, desk.today(), null, command.note());
    }

    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView submitDecision(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        answer(request).submit();
        return desk.done(request, RequestAct.SUBMIT_DECISION, from, desk.today(), null, command.note());
    }

    @RolesAllowed(SECTION_HEAD)
    public RequestView endorseDecision(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        answer(request).endorse(desk.caller().login());
        return desk.done(request, RequestAct.ENDORSE_DECISION, from, desk.today(), null, command.note());
    }

    @RolesAllowed({DEPUTY_HEAD, HEAD})
    public RequestView approveDecision(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        answer(request).approve(desk.caller().login());
        return desk.done(request, RequestAct.APPROVE_DECISION, from, desk.today(), null, command.note());
    }

    @RolesAllowed({SECTION_HEAD, DEPUTY_HEAD, HEAD})
    public RequestView returnDecision(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        answer(request).giveBack(command.note());
        return desk.done(request, RequestAct.RETURN_DECISION, from, desk.today(), null, command.note());
    }

    /** Makes the paper of the day; third parties whose objection was overruled are told as well. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView issueDecision(ActOnRequest command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        LocalDate today = desk.today();
        RequestView file = desk.view(request);
        DecisionView decision = draftOf(request).view();
        NoticeView paper = papers.issue(request, decision.code().name(), today, RequestPapers.answer(file, decision));
        answer(request).issue(paper.id(), paper.documentNumber(), today);
        tellOverruled(request, file, decision, today);
        return desk.done(request, RequestAct.ISSUE_DECISION, from, today, paper.documentNumber(), command.note());
    }

    private void tellOverruled(DisclosureRequest request, RequestView file, DecisionView decision, LocalDate on) {
        if (decision.publicInterest() == null || !decision.code().isDisclosure()) {
            return;
        }
        file.consultations().stream()
                .filter(c -> c.kind() == ConsultationKind.THIRD_PARTY && c.opinion() == Opinion.OBJECT)
                .forEach(c -> {
                    Map<String, String> letter = RequestPapers.toOthers(request, c.party());
                    letter.put("consultedOn", c.sentOn().toString());
                    letter.put("disclosed", decision.supply());
                    letter.put("reason", decision.publicInterest());
                    papers.issue(request, "I10", on, letter);
                });
    }

    /** The day of service that counts in law stops the clock. */
    @RolesAllowed({CLERK, DISCLOSURE_OFFICER})
    public RequestView recordService(RecordServiceOfAnswer command) {
        DisclosureRequest request = desk.take(command);
        RequestState from = request.state();
        Answer answer = answer(request);
        Decision decision = answer.unserved();
        if (decision == null) {
            throw new Conflict("ACT_NOT_PERMITTED", RequestAct.RECORD_SERVICE.name(), from.name());
        }
        NoticeView paper = papersOnFile.of(RequestView.SUBJECT_KIND, request.number()).stream()
                .filter(p -> p.id() == decision.noticeId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("issued, but no paper"));
        NoticeView served = notices.recordService(new RecordServiceOfNotice(
                paper.id(),
                command.way(),
                command.on(),
                command.postalNumber(),
                command.receiver(),
                null,
                paper.version()));
        answer.serve(command, served.servedOn());
        clocks.stopAll(request, served.servedOn(), "ANSWERED");
        return desk.done(request, RequestAct.RECORD_SERVICE, from, served.servedOn(), decision.documentNumber(), null);
    }

    /** Whoever finds what he was given about himself recorded wrongly is answered on paper. */
    @RolesAllowed(DISCLOSURE_OFFICER)
    public RequestView answerRectification(AnswerRectification command) {
        DisclosureRequest request = desk.take(command);
        LocalDate on = desk.dayOr(command.on());
        answer(request).rectify(command, on);
        NoticeView notice = papers.issue(
                request,
                "I08",
                on,
                Map.of(
                        "evidence", command.evidence(),
                        "decision", command.finding(),
                        "reason", command.reason()));
        return desk.done(
                request,
                RequestAct.ANSWER_RECTIFICATION,
                request.state(),
                on,
                notice.documentNumber(),
                command.finding());
    }

    private Answer answer(DisclosureRequest request) {
        return new Answer(request, desk.today());
    }

    private Decision draftOf(DisclosureRequest request) {
        Decision decision = answer(request).pending();
        if (decision == null) {
            throw new Conflict("NOTHING_DRAFTED");
        }
        return decision;
    }
}

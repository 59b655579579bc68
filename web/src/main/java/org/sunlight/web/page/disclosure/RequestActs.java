package org.sunlight.web.page.disclosure;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.disclosure.request.ActOnRequest;
import org.sunlight.disclosure.request.AnswerRectification;
import org.sunlight.disclosure.request.ArchiveRequest;
import org.sunlight.disclosure.request.AskCorrection;
import org.sunlight.disclosure.request.AssignRequest;
import org.sunlight.disclosure.request.ChargeFee;
import org.sunlight.disclosure.request.CompleteCorrection;
import org.sunlight.disclosure.request.ConfirmReceipt;
import org.sunlight.disclosure.request.Consult;
import org.sunlight.disclosure.request.ConsultationKind;
import org.sunlight.disclosure.request.DelayAnswer;
import org.sunlight.disclosure.request.DraftDecision;
import org.sunlight.disclosure.request.HandOver;
import org.sunlight.disclosure.request.Opinion;
import org.sunlight.disclosure.request.RecordOpinion;
import org.sunlight.disclosure.request.RecordPayment;
import org.sunlight.disclosure.request.RecordReasons;
import org.sunlight.disclosure.request.RecordServiceOfAnswer;
import org.sunlight.disclosure.request.RegisteredRequest;
import org.sunlight.disclosure.request.ReopenRequest;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestAnswerService;
import org.sunlight.disclosure.request.RequestExtension;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestService;
import org.sunlight.disclosure.request.RequestTermService;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.disclosure.request.Retention;
import org.sunlight.disclosure.request.SplitRequest;
import org.sunlight.law.rule.FeeMethod;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.web.kit.Entries;

/**
 * Turns a filled form into the command of its act. Also tries an act and takes it back, so that a person sees what will
 * follow, by the rules themselves and not by a copy of them. Roles are checked by the services called.
 */
@Stateless
@PermitAll
public class RequestActs {

    @Inject
    private RequestService requests;

    @Inject
    private RequestTermService terms;

    @Inject
    private RequestAnswerService answers;

    @Inject
    private RequestQueries queries;

    @Inject
    private NoticeQueries notices;

    @Resource
    private SessionContext context;

    /**
     * What the request would be after an act, or is.
     *
     * @param receipts requests that got a query code by it, which is told this once
     */
    public record Done(RequestView request, List<RegisteredRequest> receipts) {}

    /** What the act would lead to. */
    public record Consequence(RequestView request, List<String> papers) {}

    /** What the request would look like after the act, and the papers that would be made; nothing is kept. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Consequence attempt(RequestAct act, RequestView seen, Entries form) {
        Set<Long> before = papers(seen.number()).stream().map(NoticeView::id).collect(Collectors.toSet());
        RequestView after = perform(act, seen, form).request();
        List<String> made = papers(seen.number()).stream()
                .filter(paper -> !before.contains(paper.id()))
                .map(NoticeView::title)
                .toList();
        context.setRollbackOnly();
        return new Consequence(after, made);
    }

    private List<NoticeView> papers(String number) {
        return notices.of(RequestView.SUBJECT_KIND, number);
    }

    /** The letter this draft would give; nothing is kept. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public NoticeView attempt(DraftDecision draft) {
        RequestView drafted = answers.draftDecision(draft);
        NoticeView letter = answers.previewDecision(new ActOnRequest(drafted.number(), drafted.version(), null, null));
        context.setRollbackOnly();
        return letter;
    }

    /** Performs the act on the request as it was seen. */
    public Done perform(RequestAct act, RequestView seen, Entries form) {
        return switch (act) {
            case GIVE_RECEIPT -> {
                RegisteredRequest given =
                        requests.giveReceipt(new ActOnRequest(seen.number(), seen.version(), null, form.text("note")));
                yield new Done(given.request(), List.of(given));
            }
            case SPLIT -> {
                List<RegisteredRequest> parts = requests.split(new SplitRequest(
                        seen.number(), seen.version(), form.text("keptSubject"), form.lines("furtherSubjects")));
                yield new Done(queries.view(seen.number()), parts);
            }
            default -> new Done(performOne(act, seen, form), List.of());
        };
    }

    private RequestView performOne(RequestAct act, RequestView seen, Entries form) {
        String number = seen.number();
        long version = seen.version();
        ActOnRequest simple = new ActOnRequest(number, version, form.day("on"), form.text("note"));
        return switch (act) {
            case CONFIRM_RECEIPT ->
                requests.confirmReceipt(new ConfirmReceipt(number, version, form.day("confirmedOn")));
            case ACCEPT -> requests.accept(simple);
            case ASSIGN -> requests.assign(new AssignRequest(number, version, form.text("handler")));
            case ANNOTATE -> requests.annotate(simple);
            case WITHDRAW -> requests.withdraw(simple);
            case HAND_OVER ->
                requests.handOver(new HandOver(number, version, form.day("consentOn"), form.text("note")));
            case CLOSE -> requests.close(simple);
            case ARCHIVE ->
                requests.archive(new ArchiveRequest(
                        number,
                        version,
                        form.day("on"),
                        form.choice("retention", Retention.class),
                        form.text("fileNumber"),
                        form.lines("files")));
            case REOPEN ->
                requests.reopen(
                        new ReopenRequest(number, version, form.text("order"), form.day("on"), form.day("answerBy")));
            case DISCARD_DRAFT -> answers.discardDraft(simple);
            case SUBMIT_DECISION -> answers.submitDecision(simple);
            case ENDORSE_DECISION -> answers.endorseDecision(simple);
            case APPROVE_DECISION -> answers.approveDecision(simple);
            case RETURN_DECISION -> answers.returnDecision(simple);
            case ISSUE_DECISION -> answers.issueDecision(simple);
            case ANSWER_RECTIFICATION ->
                answers.answerRectification(new AnswerRectification(
                        number,
                        version,
                        form.day("on"),
                        form.text("evidence"),
                        form.text("finding"),
                        form.text("reason")));
            case RECORD_SERVICE ->
                answers.recordService(new RecordServiceOfAnswer(
                        number,
                        version,
                        form.choice("way", WayOfService.class),
                        form.day("on"),
                        form.text("postalNumber"),
                        form.text("receiver")));
            default -> performOnTerm(act, number, version, simple, form);
        };
    }

    private RequestView performOnTerm(RequestAct act, String number, long version, ActOnRequest simple, Entries form) {
        return switch (act) {
            case ASK_CORRECTION ->
                terms.askCorrection(new AskCorrection(
                        number, version, form.day("on"), form.text("points"), form.number("workingDays")));
            case COMPLETE_CORRECTION ->
                terms.completeCorrection(
                        new CompleteCorrection(number, version, form.day("completedOn"), form.text("description")));
            case LAPSE_CORRECTION -> terms.lapseCorrection(simple);
            case CONSULT ->
                terms.consult(new Consult(
                        number,
                        version,
                        form.choice("kind", ConsultationKind.class),
                        form.text("party"),
                        form.text("contact"),
                        form.day("sentOn"),
                        form.text("request"),
                        form.day("answerBy")));
            case RECORD_OPINION ->
                terms.recordOpinion(new RecordOpinion(
                        number,
                        version,
                        form.number("consultation"),
                        form.day("on"),
                        form.choice("opinion", Opinion.class),
                        form.text("reason"),
                        form.flag("reasonable")));
            case REQUEST_EXTENSION ->
                terms.requestExtension(
                        new RequestExtension(number, version, form.number("workingDays"), form.text("reason")));
            case GRANT_EXTENSION -> terms.grantExtension(simple);
            case REFUSE_EXTENSION -> terms.refuseExtension(simple);
            case ASK_REASONS -> terms.askReasons(simple);
            case RECORD_REASONS ->
                terms.recordReasons(new RecordReasons(
                        number,
                        version,
                        form.day("on"),
                        form.text("reasons"),
                        form.flag("accepted"),
                        form.text("finding")));
            case DELAY_ANSWER ->
                terms.delayAnswer(
                        new DelayAnswer(number, version, form.day("on"), form.day("until"), form.text("reason")));
            case CHARGE_FEE ->
                terms.chargeFee(new ChargeFee(
                        number,
                        version,
                        form.choice("feeMethod", FeeMethod.class),
                        form.number("pages"),
                        form.day("on"),
                        form.day("receivedOn"),
                        form.text("wayOfPayment")));
            case RECORD_PAYMENT ->
                terms.recordPayment(new RecordPayment(number, version, form.day("paidOn"), form.text("receiptNumber")));
            case LAPSE_PAYMENT -> terms.lapsePayment(simple);
            default -> throw new IllegalArgumentException("no form for " + act);
        };
    }
}

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
import org.sunlight.disclosure.request.DraftDecision;
import org.sunlight.disclosure.request.RegisteredRequest;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestAnswerService;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestService;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.disclosure.request.SplitRequest;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;
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
    private CaseActs ofCase;

    @Inject
    private TermActs ofTerm;

    @Inject
    private AnswerActs ofAnswer;

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
            case DISCARD_DRAFT,
                    SUBMIT_DECISION,
                    ENDORSE_DECISION,
                    APPROVE_DECISION,
                    RETURN_DECISION,
                    ISSUE_DECISION,
                    ANSWER_RECTIFICATION,
                    RECORD_SERVICE -> new Done(ofAnswer.perform(act, seen, form), List.of());
            case ASK_CORRECTION,
                    COMPLETE_CORRECTION,
                    LAPSE_CORRECTION,
                    CONSULT,
                    RECORD_OPINION,
                    REQUEST_EXTENSION,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    ASK_REASONS,
                    RECORD_REASONS,
                    DELAY_ANSWER,
                    CHARGE_FEE,
                    RECORD_PAYMENT,
                    LAPSE_PAYMENT -> new Done(ofTerm.perform(act, seen, form), List.of());
            default -> new Done(ofCase.perform(act, seen, form), List.of());
        };
    }
}

package org.sunlight.web.page.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.disclosure.request.ActOnRequest;
import org.sunlight.disclosure.request.AnswerRectification;
import org.sunlight.disclosure.request.RecordServiceOfAnswer;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestAnswerService;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.office.notice.WayOfService;
import org.sunlight.web.kit.Entries;

/** Acts on the answer, from the form to the command. */
@ApplicationScoped
class AnswerActs {

    @Inject
    private RequestAnswerService answers;

    RequestView perform(RequestAct act, RequestView seen, Entries form) {
        String number = seen.number();
        long version = seen.version();
        ActOnRequest simple = new ActOnRequest(number, version, form.day("on"), form.text("note"));
        return switch (act) {
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
            default -> throw new IllegalArgumentException("no form for " + act);
        };
    }
}

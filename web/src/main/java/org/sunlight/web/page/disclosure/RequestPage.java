package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.sunlight.disclosure.request.ActOnRequest;
import org.sunlight.disclosure.request.RequestAct;
import org.sunlight.disclosure.request.RequestAnswerService;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.disclosure.request.RequestView;
import org.sunlight.disclosure.request.TimelineEntry;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Explanation;
import org.sunlight.law.clock.Light;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;

/** The file of one request: where it stands, what happened, what may be done. */
@Named("requestPage")
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Acts that carry a case forward; the first permitted one is the usual next step. */
    private static final Set<RequestAct> FORWARD = EnumSet.of(
            RequestAct.CONFIRM_RECEIPT,
            RequestAct.ACCEPT,
            RequestAct.COMPLETE_CORRECTION,
            RequestAct.RECORD_OPINION,
            RequestAct.RECORD_REASONS,
            RequestAct.RECORD_PAYMENT,
            RequestAct.SUBMIT_DECISION,
            RequestAct.ENDORSE_DECISION,
            RequestAct.APPROVE_DECISION,
            RequestAct.ISSUE_DECISION,
            RequestAct.RECORD_SERVICE,
            RequestAct.CLOSE,
            RequestAct.ARCHIVE);

    private static final Set<RequestAct> ENDING = EnumSet.of(
            RequestAct.WITHDRAW, RequestAct.LAPSE_CORRECTION, RequestAct.LAPSE_PAYMENT, RequestAct.DISCARD_DRAFT);

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient RequestAnswerService answers;

    @Inject
    private transient ClockQueries clocks;

    @Inject
    private transient NoticeQueries notices;

    @Inject
    private transient AttachmentQueries attachments;

    private String number;
    private RequestView request;
    private List<TimelineEntry> timeline;
    private List<RequestRow> similar;
    private List<RequestAct> acts;
    private RequestAct usual;

    public void load() {
        request = requests.view(number);
        number = request.number();
        timeline = new ArrayList<>(requests.timeline(number));
        Collections.reverse(timeline);
        usual = FORWARD.stream().filter(request::permits).findFirst().orElse(null);
        if (usual == null && request.permits(RequestAct.DRAFT_DECISION)) {
            usual = RequestAct.DRAFT_DECISION;
        }
        acts = request.permittedActs().stream()
                .filter(act -> act != usual)
                .sorted()
                .toList();
    }

    /** Earlier requests of the applicant or about the subject, without this one; none for who may not know the name. */
    public List<RequestRow> getSimilar() {
        if (similar == null) {
            similar = request.applicant().name() == null
                    ? List.of()
                    : requests.similar(request.applicant().name(), request.subject()).stream()
                            .filter(row -> !row.number().equals(number))
                            .toList();
        }
        return similar;
    }

    public List<NoticeView> getNotices() {
        return notices.of(RequestView.SUBJECT_KIND, number);
    }

    public void sendPdf(long notice) throws IOException {
        send(notices.file(notice, NoticeFormat.PDF));
    }

    public void sendDocx(long notice) throws IOException {
        send(notices.file(notice, NoticeFormat.DOCX));
    }

    private static void send(NoticeFile file) throws IOException {
        Faces.sendFile(file.content(), file.fileName(), true);
    }

    public List<AttachmentView> getAttachments() {
        return attachments.of(RequestView.SUBJECT_KIND, number);
    }

    /** The letter of the draft, for those who decide about it; null where there is none. */
    public NoticeView getLetter() {
        return isLetterOnItsWay()
                ? answers.previewDecision(new ActOnRequest(number, request.version(), null, null))
                : null;
    }

    public boolean isLetterOnItsWay() {
        return switch (request.state()) {
            case DRAFTED, ENDORSING, APPROVING, APPROVED -> true;
            default -> false;
        };
    }

    public Light light(ClockView clock) {
        return clock == null ? null : clocks.light(clock);
    }

    public Integer daysLeft(ClockView clock) {
        return clock == null ? null : clocks.daysLeft(clock);
    }

    public Explanation getExplanation() {
        ClockView reply = request.replyClock();
        return reply == null ? null : clocks.explain(reply.ref());
    }

    /** The page on which the act is done. */
    public String address(RequestAct act) {
        return switch (act) {
            case DRAFT_DECISION -> "/disclosure/decision.xhtml?number=" + number;
            case AMEND -> "/disclosure/amend-request.xhtml?number=" + number;
            default -> "/disclosure/act.xhtml?number=" + number + "&act=" + act;
        };
    }

    public boolean isEnding(RequestAct act) {
        return ENDING.contains(act);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public RequestView getRequest() {
        return request;
    }

    public List<TimelineEntry> getTimeline() {
        return timeline;
    }

    public List<RequestAct> getActs() {
        return acts;
    }

    public RequestAct getUsual() {
        return usual;
    }
}

package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sunlight.disclosure.remedy.RemedyFilter;
import org.sunlight.disclosure.remedy.RemedyQueries;
import org.sunlight.disclosure.remedy.RemedyRow;
import org.sunlight.disclosure.remedy.RemedySort;
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
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;

/** The file of one request: where it stands, what happened, what may be done. */
@Named("requestPage")
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int REMEDIES_SHOWN = 50;

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
    private transient RemedyQueries remedies;

    private String number;
    private RequestView request;
    private List<TimelineEntry> timeline;
    private List<NoticeView> papers;
    private List<RequestRow> similar;
    private List<RemedyRow> remediesOf;
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
        if (papers == null) {
            papers = notices.of(RequestView.SUBJECT_KIND, number);
        }
        return papers;
    }

    /** Whether this person has a part in the handling and may see the papers, which all bear the name. */
    public boolean isPersonal() {
        return request.applicant().name() != null;
    }

    /** Reconsideration and litigation about this request, oldest first. */
    public List<RemedyRow> getRemedies() {
        if (remediesOf == null) {
            remediesOf =
                    remedies.page(RemedyFilter.ofRequest(number), RemedySort.FILED_ON_ASCENDING, 0, REMEDIES_SHOWN);
        }
        return remediesOf;
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

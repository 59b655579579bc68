package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sunlight.disclosure.remedy.RemedyFilter;
import org.sunlight.disclosure.remedy.RemedyQueries;
import org.sunlight.disclosure.remedy.RemedyRow;
import org.sunlight.disclosure.remedy.RemedySort;
import org.sunlight.disclosure.request.ActOnRequest;
import org.sunlight.disclosure.request.ProposalView;
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
import org.sunlight.web.kit.PageLamp;

/** The file of one request: where it stands, what happened, what may be done. */
@Named("requestPage")
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int REMEDIES_SHOWN = 50;

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient RequestAnswerService answers;

    @Inject
    private transient ClockQueries clocks;

    @Inject
    private transient PageLamp lamp;

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
    private OfferedActs offered;

    public void load() {
        request = requests.view(number);
        number = request.number();
        timeline = new ArrayList<>(requests.timeline(number));
        Collections.reverse(timeline);
        offered = OfferedActs.of(request);
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

    /** Where the subject is public because it was asked for often; null where it is not. */
    public ProposalView getPublished() {
        return requests.publicOn(request.subject()).orElse(null);
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
        return clock == null ? null : lamp.light(clock);
    }

    public Integer daysLeft(ClockView clock) {
        return clock == null ? null : lamp.daysLeft(clock);
    }

    public Explanation getExplanation() {
        ClockView reply = request.replyClock();
        return reply == null ? null : clocks.explain(reply.ref());
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

    public OfferedActs getOffered() {
        return offered;
    }
}

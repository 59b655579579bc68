package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Light;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.publication.candidate.CandidateQueries;
import org.sunlight.publication.candidate.CandidateView;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.official.Approval;
import org.sunlight.publication.official.Missing;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.publication.official.OfficialState;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.error.RefusalTexts;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.PageLamp;

/** The file of one document: where it stands, what it says, what is missing, what may be done. */
@Named("officialDocumentPage")
@ViewScoped
public class OfficialDocumentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OfficialDocumentQueries documents;

    @Inject
    private transient CandidateQueries candidates;

    @Inject
    private transient PageLamp lamp;

    @Inject
    private transient CurrentCaller caller;

    private String number;
    private OfficialDocumentView document;
    private Approval approval;
    private List<Missing> missing = List.of();
    private List<OfficialDocumentView.Event> timeline;
    private OfferedDocumentActs offered;
    private CandidateView candidate;

    public void load() {
        document = documents.document(number);
        number = document.number();
        approval = documents.approval(number);
        missing = document.state().isSigned() || document.state() == OfficialState.DISCARDED
                ? List.of()
                : documents.missing(number);
        timeline = new ArrayList<>(document.events());
        Collections.reverse(timeline);
        offered = OfferedDocumentActs.of(
                document, caller.get(), approval == Approval.VALID, approval == Approval.RUNNING);
        candidate = candidates.of(OfficialDocumentView.SUBJECT_KIND, number).orElse(null);
    }

    public void sendPdf() throws IOException {
        Faces.sendFile(documents.paper(number, NoticeFormat.PDF), number + ".pdf", true);
    }

    public void sendDocx() throws IOException {
        Faces.sendFile(documents.paper(number, NoticeFormat.DOCX), number + ".docx", true);
    }

    /** What is missing, in words. */
    public List<String> getLacks() {
        return missing.stream()
                .map(each -> RefusalTexts.of(each.code(), List.of(), Language.current()))
                .toList();
    }

    /** The article behind the ground, as it stood when the document was signed, or stands now. */
    public String getArticle() {
        ClosureGround ground = document.wording().openness().ground();
        LocalDate on = document.signedOn() == null ? document.draftedOn() : document.signedOn();
        return ground == null ? null : ground.article(on);
    }

    /** Whether there is anything to say about an approval: only what goes out by itself is reviewed. */
    public boolean isForReview() {
        return document.state().isSigned() && document.opennessClass().isProactive();
    }

    public Light getLight() {
        return getTerm().map(lamp::light).orElse(null);
    }

    public Integer getDaysLeft() {
        return getTerm().map(lamp::daysLeft).orElse(null);
    }

    private Optional<ClockView> getTerm() {
        return candidate == null
                ? Optional.empty()
                : candidate.clocks().stream().findFirst();
    }

    public CandidateView getCandidate() {
        return candidate;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public OfficialDocumentView getDocument() {
        return document;
    }

    public Approval getApproval() {
        return approval;
    }

    public List<OfficialDocumentView.Event> getTimeline() {
        return timeline;
    }

    public OfferedDocumentActs getOffered() {
        return offered;
    }
}

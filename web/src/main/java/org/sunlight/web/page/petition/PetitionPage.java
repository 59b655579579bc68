package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Explanation;
import org.sunlight.law.clock.Light;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionRow;
import org.sunlight.petition.casework.PetitionTimelineEntry;
import org.sunlight.petition.casework.PetitionView;
import org.sunlight.petition.review.PetitionReviewQueries;
import org.sunlight.petition.review.ReviewView;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.PageLamp;

/** The file of one item: where it stands, what happened, what may be done, and why its days are as they are. */
@Named("petitionPage")
@ViewScoped
public class PetitionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionQueries petitions;

    @Inject
    private transient PetitionReviewQueries reviewsOf;

    @Inject
    private transient PetitionChoices choices;

    @Inject
    private transient ClockQueries clocks;

    @Inject
    private transient PageLamp lamp;

    @Inject
    private transient CurrentCaller caller;

    private String number;
    private PetitionView item;
    private List<PetitionTimelineEntry> timeline;
    private List<NoticeView> papers;
    private List<PetitionRow> repeats;
    private List<ReviewView> reviews = List.of();
    private OfferedPetitionActs offered;
    private ClockView next;

    public void load() {
        item = petitions.view(number);
        number = item.number();
        timeline = new ArrayList<>(petitions.timeline(number));
        Collections.reverse(timeline);
        reviews = isPersonal() ? reviewsOf.of(number) : List.of();
        offered = OfferedPetitionActs.of(item, reviews);
        next = choices.running(item).stream().findFirst().orElse(null);
    }

    /** Whether this person has a part in the handling and may see who petitions. */
    public boolean isPersonal() {
        return item.text() != null || item.petitioners().stream().anyMatch(person -> person.name() != null);
    }

    /** The house whose files are those that the caller brings. */
    public Long getOwnOrgan() {
        return caller.get().organId();
    }

    public List<NoticeView> getPapers() {
        if (papers == null) {
            papers = isPersonal() ? petitions.papers(number) : List.of();
        }
        return papers;
    }

    public void sendPdf(NoticeView paper) throws IOException {
        send(paper, NoticeFormat.PDF);
    }

    public void sendDocx(NoticeView paper) throws IOException {
        send(paper, NoticeFormat.DOCX);
    }

    private void send(NoticeView paper, NoticeFormat format) throws IOException {
        NoticeFile file = petitions.paper(number, paper.id(), format);
        Faces.sendFile(file.content(), file.fileName(), true);
    }

    public List<PetitionRow> getRepeats() {
        if (repeats == null) {
            repeats = petitions.repeatsOf(number);
        }
        return repeats;
    }

    /** The term that ends soonest; null when none runs. */
    public ClockView getNext() {
        return next;
    }

    public Explanation getExplanation() {
        return next == null || next.dueOn() == null ? null : clocks.explain(next.ref());
    }

    public Light light(ClockView clock) {
        return clock == null ? null : lamp.light(clock);
    }

    public Integer daysLeft(ClockView clock) {
        return clock == null ? null : lamp.daysLeft(clock);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public PetitionView getItem() {
        return item;
    }

    public List<PetitionTimelineEntry> getTimeline() {
        return timeline;
    }

    public List<ReviewView> getReviews() {
        return reviews;
    }

    public OfferedPetitionActs getOffered() {
        return offered;
    }
}

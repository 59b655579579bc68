package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Messages;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Explanation;
import org.sunlight.law.clock.Light;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.interpretation.AmendPlan;
import org.sunlight.publication.interpretation.ContentPoint;
import org.sunlight.publication.interpretation.DraftInterpretation;
import org.sunlight.publication.interpretation.InterpretationAct;
import org.sunlight.publication.interpretation.InterpretationForm;
import org.sunlight.publication.interpretation.InterpretationPlan;
import org.sunlight.publication.interpretation.InterpretationQueries;
import org.sunlight.publication.interpretation.InterpretationService;
import org.sunlight.publication.interpretation.InterpretationView;
import org.sunlight.publication.interpretation.PlanInterpretation;
import org.sunlight.publication.interpretation.PointEntry;
import org.sunlight.publication.interpretation.PublishInterpretation;
import org.sunlight.publication.interpretation.SubmitInterpretation;
import org.sunlight.publication.interpretation.Synchrony;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.PageLamp;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** One interpretation, or with the number of a document the beginning of one. */
@Named("interpretationPage")
@ViewScoped
public class InterpretationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InterpretationQueries interpretations;

    @Inject
    private transient InterpretationService service;

    @Inject
    private transient OfficialDocumentQueries documents;

    @Inject
    private transient ClockQueries clocks;

    @Inject
    private transient PageLamp lamp;

    @Inject
    private transient Clock clock;

    private String number;
    private String documentNumber;
    private InterpretationView item;
    private Set<InterpretationAct> offered = Set.of();
    private OfficialDocumentView document;
    private ClockView term;
    private final Entries form = new Entries();

    public void load() {
        item = number == null ? interpretations.ofDocument(documentNumber).orElse(null) : interpretations.view(number);
        if (item != null) {
            number = item.number();
            documentNumber = item.documentNumber();
            offered = interpretations.offered(number);
            fill();
        }
        document = documents.document(documentNumber);
        term = item == null
                ? null
                : clocks.of(InterpretationView.SUBJECT_KIND, number).stream()
                        .findFirst()
                        .orElse(null);
    }

    private void fill() {
        form.put("outline", item.plan().outline());
        form.put("forms", item.plan().forms().toArray(InterpretationForm[]::new));
        form.put("channels", item.plan().channels());
        form.put("releaseOn", item.plan().releaseOn());
        form.put("responsible", item.plan().responsible());
        form.put("title", item.title() == null ? item.documentTitle() : item.title());
        form.put("text", item.text());
        for (PointEntry entry : item.points()) {
            form.put("covered_" + entry.point(), entry.covered());
            form.put("reason_" + entry.point(), entry.reason());
        }
    }

    public boolean may(String act) {
        return offered.contains(InterpretationAct.valueOf(act));
    }

    public String plan() {
        InterpretationPlan plan = new InterpretationPlan(
                form.text("outline"), forms(), form.text("channels"), form.day("releaseOn"), form.text("responsible"));
        if (item == null) {
            number = service.plan(new PlanInterpretation(documentNumber, plan)).number();
            return told("interpretation.case.planned", number);
        }
        service.amendPlan(new AmendPlan(number, item.version(), plan));
        return done(InterpretationAct.PLAN);
    }

    private Set<InterpretationForm> forms() {
        Set<InterpretationForm> chosen = EnumSet.noneOf(InterpretationForm.class);
        Object written = form.get("forms");
        Collection<?> values = written instanceof Object[] array
                ? Arrays.asList(array)
                : written instanceof Collection<?> collection ? collection : List.of();
        values.forEach(value -> chosen.add(InterpretationForm.valueOf(value.toString())));
        return chosen;
    }

    public String draft() {
        List<PointEntry> points = Arrays.stream(ContentPoint.values())
                .map(point -> new PointEntry(point, form.flag("covered_" + point), form.text("reason_" + point)))
                .toList();
        service.draft(new DraftInterpretation(number, item.version(), form.text("title"), form.text("text"), points));
        return done(InterpretationAct.DRAFT);
    }

    public String submit() {
        ReviewView review = service.submit(new SubmitInterpretation(
                number,
                item.version(),
                form.flag("declared"),
                item.plan().channels(),
                item.plan().releaseOn(),
                null));
        return told("interpretation.case.submitted", review.number());
    }

    public String publish() {
        InterpretationView published = service.publish(
                new PublishInterpretation(number, item.version(), form.text("keywords"), form.text("replaceReason")));
        return told("interpretation.case.published", published.indexNumber());
    }

    private String done(InterpretationAct act) {
        return told("interpretation.case.done", Words.label("interpretation", act));
    }

    private String told(String key, String argument) {
        Messages.addFlashGlobalInfo("{0}", Texts.text(Language.current(), key, argument));
        return "/publication/interpretation.xhtml?faces-redirect=true&number=" + number;
    }

    /** What the three steps together are called now. */
    public Synchrony getSynchrony() {
        return interpretations.synchrony(LocalDate.now(clock));
    }

    /** Whether document and interpretation are released in one act now. */
    public boolean isTogether() {
        return interpretations.isTogether(LocalDate.now(clock));
    }

    public Explanation getExplanation() {
        boolean running = term != null && term.state() != ClockState.STOPPED && term.dueOn() != null;
        return running ? clocks.explain(term.ref()) : null;
    }

    public Light light() {
        return term == null ? null : lamp.light(term);
    }

    public Integer daysLeft() {
        return term == null ? null : lamp.daysLeft(term);
    }

    public ClockView getTerm() {
        return term;
    }

    /** Whether no reason excuses that it is left out. */
    public boolean isDemanded(ContentPoint point) {
        return point.isDemanded(LocalDate.now(clock));
    }

    public ContentPoint[] getPoints() {
        return ContentPoint.values();
    }

    public InterpretationForm[] getForms() {
        return InterpretationForm.values();
    }

    public InterpretationView getItem() {
        return item;
    }

    public OfficialDocumentView getDocument() {
        return document;
    }

    public Entries getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }
}

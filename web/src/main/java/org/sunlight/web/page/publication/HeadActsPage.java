package org.sunlight.web.page.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.sunlight.publication.headact.HeadActKind;
import org.sunlight.publication.headact.HeadActQueries;
import org.sunlight.publication.headact.HeadActService;
import org.sunlight.publication.headact.HeadActView;
import org.sunlight.publication.headact.Quarter;
import org.sunlight.publication.headact.QuarterOfActs;
import org.sunlight.publication.headact.RecordHeadAct;
import org.sunlight.publication.headact.StrikeHeadAct;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** What the head did himself to explain policy: the year by quarters, and the record. */
@Named("headActsPage")
@ViewScoped
public class HeadActsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS_SHOWN = 5;
    private static final int SHOWN = 500;
    private static final int HEIGHT = 96;

    private static final List<String> COLUMNS = List.of(
            "headact.field.on",
            "headact.field.kind",
            "headact.field.person",
            "headact.field.topic",
            "headact.field.medium",
            "headact.field.documentNumber",
            "headact.field.indexNumber",
            "headact.field.address",
            "headact.field.voidReason");

    @Inject
    private transient HeadActQueries acts;

    @Inject
    private transient HeadActService service;

    @Inject
    private transient Clock clock;

    private final Entries form = new Entries();
    private Integer year;
    private HeadActView leaving;
    private transient List<QuarterOfActs> quarters;

    /**
     * A column of the chart.
     *
     * @param height of 0 to {@value #HEIGHT}; the highest fills the picture
     */
    public record Column(QuarterOfActs acts, long height) {

        public long getTop() {
            return HEIGHT - height + 8;
        }
    }

    @PostConstruct
    void begin() {
        form.put("on", today());
    }

    public void load() {
        int current = today().getYear();
        if (year == null || year < 2000 || year > current) {
            year = current;
        }
    }

    public List<Integer> getYears() {
        int current = today().getYear();
        return IntStream.range(0, YEARS_SHOWN).mapToObj(back -> current - back).toList();
    }

    public List<QuarterOfActs> getQuarters() {
        if (quarters == null) {
            quarters = acts.quarters(year);
        }
        return quarters;
    }

    public List<Column> getColumns() {
        long most = getQuarters().stream().mapToLong(QuarterOfActs::all).max().orElse(0);
        return getQuarters().stream()
                .map(quarter -> new Column(quarter, most == 0 ? 0 : quarter.all() * HEIGHT / most))
                .toList();
    }

    /** The running quarter, if it is in this year and has no act yet; null otherwise. */
    public Quarter getMissed() {
        Quarter now = Quarter.of(today());
        boolean none = now.year() == year && getQuarters().get(now.number() - 1).all() == 0;
        return none ? now : null;
    }

    public List<HeadActView> getRows() {
        return acts.ofYear(year, 0, SHOWN);
    }

    public HeadActKind[] getKinds() {
        return HeadActKind.values();
    }

    public String save() {
        HeadActView recorded = service.record(new RecordHeadAct(
                form.choice("kind", HeadActKind.class),
                form.day("on"),
                form.text("person"),
                form.text("topic"),
                form.text("medium"),
                form.text("documentNumber"),
                form.text("indexNumber"),
                form.text("address")));
        return told("headact.saved", recorded);
    }

    public void choose(HeadActView act) {
        leaving = act;
    }

    public String strike() {
        return told(
                "headact.struckDone",
                service.strike(new StrikeHeadAct(leaving.id(), leaving.version(), form.text("reason"))));
    }

    private static String told(String key, HeadActView act) {
        Messages.addFlashGlobalInfo("{0}", Texts.text(Language.current(), key, act.topic()));
        return "/publication/head-acts.xhtml?faces-redirect=true&year="
                + act.on().getYear();
    }

    public void export() throws IOException {
        Faces.sendFile(
                "head-acts-" + year + ".xlsx",
                true,
                output -> ListWorkbook.write(
                        output,
                        "headact.title",
                        COLUMNS,
                        (first, size) -> acts.ofYear(year, first, size),
                        HeadActsPage::cells));
    }

    private static List<Object> cells(HeadActView act) {
        return Arrays.asList(
                act.on(),
                Words.label("interpretation", act.kind()),
                act.person(),
                act.topic(),
                act.medium(),
                act.documentNumber(),
                act.indexNumber(),
                act.address(),
                act.voidReason());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public HeadActView getLeaving() {
        return leaving;
    }

    public Entries getForm() {
        return form;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}

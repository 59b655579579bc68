package org.sunlight.web.page.disclosure;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sunlight.disclosure.request.ApplicantKind;
import org.sunlight.disclosure.request.Channel;
import org.sunlight.disclosure.request.DecisionCode;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.disclosure.request.RequestRow;
import org.sunlight.law.clock.Light;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.PageLamp;
import org.sunlight.web.kit.Texts;

/** The register of disclosure requests. */
@Named("requestsPage")
@ViewScoped
public class RequestsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestQueries requests;

    @Inject
    private transient OrganQueries organs;

    @Inject
    private PageLamp lamp;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient RegisterWorkbook workbook;

    @Inject
    private transient Clock clock;

    private RequestShelf shelf = RequestShelf.OPEN;
    private final Entries filter = new Entries();
    private transient RequestRows rows;
    private List<Colleague> handlers = List.of();

    @PostConstruct
    void open() {
        handlers = organs.colleagues(caller.get().organId());
    }

    public RequestRows getRows() {
        if (rows == null) {
            rows = new RequestRows(requests, this::chosen);
        }
        return rows;
    }

    public Entries getFilter() {
        return filter;
    }

    public RequestShelf getShelf() {
        return shelf;
    }

    public void setShelf(RequestShelf shelf) {
        this.shelf = shelf == null ? RequestShelf.OPEN : shelf;
    }

    public RequestShelf[] getShelves() {
        return RequestShelf.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public ApplicantKind[] getKinds() {
        return ApplicantKind.values();
    }

    public DecisionCode[] getDecisions() {
        return DecisionCode.values();
    }

    public Light[] getLights() {
        return Light.values();
    }

    public RequestPeriod[] getPeriods() {
        return RequestPeriod.values();
    }

    public List<Colleague> getHandlers() {
        return handlers;
    }

    public Light light(RequestRow row) {
        return row.reply() == null ? null : lamp.light(row.reply());
    }

    public Integer daysLeft(RequestRow row) {
        return row.reply() == null ? null : lamp.daysLeft(row.reply());
    }

    public void clear() {
        filter.clear();
    }

    public void export() throws IOException {
        Faces.sendFile("requests.xlsx", true, output -> workbook.write(chosen(), output));
    }

    /** How many there are: beyond the bound of counting, at least so many. */
    public String getReport() {
        boolean more = rows != null && rows.getRowCount() >= RequestQueries.COUNTED_AT_MOST;
        return Texts.text(Language.current(), more ? "requestpage.list.atLeast" : "kit.pages.report");
    }

    private RequestFilter chosen() {
        RequestPeriod period = filter.choice("period", RequestPeriod.class);
        LocalDate today = LocalDate.now(clock);
        LocalDate from = period == null ? filter.day("from") : period.from(today);
        LocalDate until = period == null ? filter.day("until") : period.until(today);
        return new RequestFilter(
                        filter.text("text"),
                        null,
                        shelf.states(),
                        filter.choice("channel", Channel.class),
                        filter.choice("kind", ApplicantKind.class),
                        filter.choice("decision", DecisionCode.class),
                        shelf == RequestShelf.MINE ? caller.get().login() : filter.text("handler"),
                        from,
                        until == null ? null : until.plusDays(1))
                .withLight(filter.choice("light", Light.class));
    }
}

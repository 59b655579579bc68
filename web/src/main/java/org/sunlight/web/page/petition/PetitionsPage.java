package org.sunlight.web.page.petition;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.sunlight.law.clock.Light;
import org.sunlight.office.organ.Colleague;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.petition.casework.Channel;
import org.sunlight.petition.casework.PetitionFilter;
import org.sunlight.petition.casework.PetitionOrganView;
import org.sunlight.petition.casework.PetitionQueries;
import org.sunlight.petition.casework.PetitionRow;
import org.sunlight.petition.casework.Purpose;
import org.sunlight.petition.casework.Regime;
import org.sunlight.petition.casework.Side;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;
import org.sunlight.web.download.PetitionRegisterLines;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** The register of petitions: of the bureau that registers them, or of the organ that handles them. */
@Named("petitionsPage")
@ViewScoped
public class PetitionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PetitionQueries petitions;

    @Inject
    private transient OrganQueries organs;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient PetitionWorkbook workbook;

    @Inject
    private transient PetitionRegisterLines lines;

    private PetitionShelf shelf = PetitionShelf.OPEN;
    private final Entries filter = new Entries();
    private transient PetitionRows rows;
    private List<Colleague> handlers = List.of();
    private boolean bureau;

    @PostConstruct
    void open() {
        handlers = organs.colleagues(caller.get().organId());
        bureau = petitions.ownPart().map(PetitionOrganView::bureau).orElse(true);
    }

    public PetitionRows getRows() {
        if (rows == null) {
            rows = new PetitionRows(petitions, this::chosen);
        }
        return rows;
    }

    /** Whether the caller's organ registers petitions; others only handle what was sent to them. */
    public boolean isBureau() {
        return bureau;
    }

    public Regime regime(PetitionRow row) {
        return Regime.on(row.registeredOn());
    }

    public Entries getFilter() {
        return filter;
    }

    public PetitionShelf getShelf() {
        return shelf;
    }

    public void setShelf(PetitionShelf shelf) {
        this.shelf = shelf == null ? PetitionShelf.OPEN : shelf;
    }

    public PetitionShelf[] getShelves() {
        return PetitionShelf.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public Light[] getLights() {
        return Light.values();
    }

    public List<Colleague> getHandlers() {
        return handlers;
    }

    public void clear() {
        filter.clear();
    }

    public void export() throws IOException {
        Faces.sendFile("petitions.xlsx", true, output -> workbook.write(chosen(), output));
    }

    /** The same in the shape in which another register takes it over. */
    public void takeAlong() throws IOException {
        PetitionFilter filter = chosen();
        lines.begin(filter);
        Faces.sendFile("petitions.ndjson", true, output -> lines.write(filter, output));
    }

    public boolean isTakingAlong() {
        return Stream.of(Roles.CLERK, Roles.SECTION_HEAD, Roles.DEPUTY_HEAD, Roles.HEAD)
                .anyMatch(caller.get()::is);
    }

    /** How many there are: beyond the bound of counting, at least so many. */
    public String getReport() {
        boolean more = rows != null && rows.getRowCount() >= PetitionQueries.COUNTED_AT_MOST;
        return Texts.text(Language.current(), more ? "petitionpage.list.atLeast" : "kit.pages.report");
    }

    private PetitionFilter chosen() {
        LocalDate until = filter.day("until");
        return new PetitionFilter(
                bureau ? Side.BUREAU : Side.UNIT,
                filter.text("text"),
                shelf.states(),
                filter.choice("channel", Channel.class),
                filter.choice("purpose", Purpose.class),
                null,
                null,
                null,
                null,
                shelf == PetitionShelf.MINE ? caller.get().login() : filter.text("handler"),
                filter.day("from"),
                until == null ? null : until.plusDays(1),
                filter.flag("collective") ? Boolean.TRUE : null,
                filter.flag("repeats") ? Boolean.TRUE : null,
                filter.choice("light", Light.class));
    }
}

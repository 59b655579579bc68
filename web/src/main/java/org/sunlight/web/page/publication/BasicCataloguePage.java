package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sunlight.publication.basiccatalogue.BasicCataloguePaper;
import org.sunlight.publication.basiccatalogue.BasicCatalogueQueries;
import org.sunlight.publication.basiccatalogue.BasicEntryView;
import org.sunlight.publication.basiccatalogue.CoverageRow;
import org.sunlight.publication.basiccatalogue.CoverageView;
import org.sunlight.publication.basiccatalogue.EditionDifference;
import org.sunlight.publication.basiccatalogue.EditionRow;
import org.sunlight.publication.basiccatalogue.EditionState;
import org.sunlight.publication.basiccatalogue.EditionView;
import org.sunlight.web.kit.OwnOrgan;

/** The basic catalogue: the edition in force with its coverage, or the edition named in the address. */
@Named("basicCataloguePage")
@ViewScoped
public class BasicCataloguePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 220;

    @Inject
    private transient BasicCatalogueQueries queries;

    @Inject
    private transient OwnOrgan organ;

    private String number;
    private transient EditionView edition;
    private transient EditionView inForce;
    private transient CoverageView coverage;
    private transient List<EditionRow> editions;
    private transient EditionDifference difference;
    private transient boolean loaded;

    /** @param width of the bar; the longest fills the picture */
    public record Bar(String name, long published, long width) {}

    public void load() {
        if (!loaded) {
            loaded = true;
            inForce = queries.inForce().orElse(null);
            edition = number == null || number.isBlank() ? inForce : queries.edition(number);
            editions = queries.editions();
            coverage = edition == null ? null : queries.coverage(edition.number());
            boolean other =
                    edition != null && inForce != null && !edition.number().equals(inForce.number());
            difference = other ? queries.difference(inForce.number(), edition.number()) : null;
        }
    }

    public EditionView getEdition() {
        load();
        return edition;
    }

    public EditionView getInForce() {
        load();
        return inForce;
    }

    public CoverageView getCoverage() {
        load();
        return coverage;
    }

    public List<EditionRow> getEditions() {
        load();
        return editions;
    }

    /** Null for the edition in force itself. */
    public EditionDifference getDifference() {
        load();
        return difference;
    }

    /** Number of the open draft, or null. */
    public String getDraft() {
        load();
        return editions.stream()
                .filter(row -> row.state() == EditionState.DRAFT)
                .map(EditionRow::number)
                .findFirst()
                .orElse(null);
    }

    public BasicEntryView entry(String code) {
        return getEdition().entries().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Matters with something public, in their order. */
    public List<Bar> getBars() {
        List<CoverageRow> rows = getCoverage().rows();
        long most = rows.stream().mapToLong(CoverageRow::published).max().orElse(0);
        return rows.stream()
                .filter(row -> row.published() > 0)
                .map(row -> new Bar(row.entry().matter(), row.published(), Math.max(1, row.published() * WIDTH / most)))
                .toList();
    }

    public void exportWorkbook() throws IOException {
        CoverageView rows = getCoverage();
        Faces.sendFile(edition.number() + ".xlsx", true, output -> BasicCatalogueWorkbook.write(edition, rows, output));
    }

    public void exportPdf() throws IOException {
        byte[] paper = BasicCataloguePaper.print(organ.name(getEdition().organId()), edition, getCoverage());
        Faces.sendFile(paper, edition.number() + ".pdf", true);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}

package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OpennessProgress;
import org.sunlight.publication.official.OpennessReviewRow;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** The yearly look at what is not open: how far it has come, and what is still to be looked at. */
@Named("opennessReviewsPage")
@ViewScoped
public class OpennessReviewsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS_BACK = 5;

    private static final List<String> COLUMNS = List.of(
            "official.column.title",
            "official.column.documentNumber",
            "official.column.class",
            "official.column.signedOn",
            "official.yearly.outcome",
            "official.yearly.reason",
            "official.yearly.by",
            "official.yearly.on");

    @Inject
    private transient OfficialDocumentQueries documents;

    @Inject
    private transient Clock clock;

    private Integer year;
    private OpennessProgress progress;
    private transient Rows rows;

    public void load() {
        if (year == null) {
            year = LocalDate.now(clock).getYear();
        }
        progress = documents.opennessProgress(year);
    }

    public Rows getRows() {
        if (rows == null) {
            rows = new Rows(documents, year);
        }
        return rows;
    }

    /** Only the year that runs can still be reviewed. */
    public boolean isCurrent() {
        return year == LocalDate.now(clock).getYear();
    }

    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.range(0, YEARS_BACK).mapToObj(back -> now - back).toList();
    }

    public void export() throws IOException {
        Faces.sendFile(
                "openness-review-" + year + ".xlsx",
                true,
                output -> ListWorkbook.write(
                        output,
                        "official.yearly.title",
                        COLUMNS,
                        (first, size) -> documents.opennessReviews(year, first, size),
                        OpennessReviewsPage::cells));
    }

    private static List<Object> cells(OpennessReviewRow row) {
        return Arrays.asList(
                row.title(),
                row.documentNumber(),
                Words.label("official", row.opennessClass()),
                row.signedOn(),
                Texts.text(Language.current(), outcome(row)),
                row.reason(),
                row.reviewedBy(),
                row.reviewedOn());
    }

    private static String outcome(OpennessReviewRow row) {
        if (row.opened() == null) {
            return "official.yearly.due";
        }
        return row.opened() ? "official.yearly.opened" : "official.yearly.kept";
    }

    public OpennessProgress getProgress() {
        return progress;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    /** The documents of one year's review, page by page from the database. */
    public static class Rows extends LazyDataModel<OpennessReviewRow> {

        private static final long serialVersionUID = 1L;

        private final transient OfficialDocumentQueries documents;
        private final int year;

        Rows(OfficialDocumentQueries documents, int year) {
            this.documents = documents;
            this.year = year;
        }

        @Override
        public int count(Map<String, FilterMeta> filterBy) {
            return (int) documents.opennessProgress(year).due();
        }

        @Override
        public List<OpennessReviewRow> load(
                int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
            return documents.opennessReviews(year, first, pageSize);
        }

        @Override
        public String getRowKey(OpennessReviewRow row) {
            return row.number();
        }
    }
}

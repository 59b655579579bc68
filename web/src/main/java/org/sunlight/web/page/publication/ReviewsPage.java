package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.Light;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ReviewFilter;
import org.sunlight.publication.confidentiality.ReviewRow;
import org.sunlight.publication.confidentiality.ReviewShelf;
import org.sunlight.web.kit.Entries;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.PageLamp;
import org.sunlight.web.kit.Words;

/** The confidentiality reviews: what waits for the reader, what is open, and all of them. */
@Named("reviewsPage")
@ViewScoped
public class ReviewsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "confidentiality.field.number",
            "confidentiality.field.title",
            "confidentiality.field.state",
            "confidentiality.field.conclusion",
            "confidentiality.field.drafter",
            "confidentiality.field.submittedOn",
            "confidentiality.field.endedOn");

    @Inject
    private transient ConfidentialityReviewQueries reviews;

    @Inject
    private transient ClockQueries clocks;

    @Inject
    private transient PageLamp lamp;

    private ReviewShelf shelf = ReviewShelf.WAITING;
    private final Entries filter = new Entries();
    private transient ReviewRows rows;

    public ReviewRows getRows() {
        if (rows == null) {
            rows = new ReviewRows(reviews, clocks, this::chosen);
        }
        return rows;
    }

    public void export() throws IOException {
        Faces.sendFile(
                "confidentiality-reviews.xlsx",
                true,
                output -> ListWorkbook.write(
                        output,
                        "confidentiality.list.title",
                        COLUMNS,
                        (first, size) -> reviews.page(chosen(), first, size),
                        ReviewsPage::cells));
    }

    private static List<Object> cells(ReviewRow row) {
        return Arrays.asList(
                row.number(),
                row.title(),
                Words.label("confidentiality", row.state()),
                Words.label("confidentiality", row.conclusion()),
                row.drafterName(),
                row.submittedOn(),
                row.endedOn());
    }

    private ReviewFilter chosen() {
        LocalDate until = filter.day("until");
        return new ReviewFilter(
                shelf, null, filter.text("words"), filter.day("from"), until == null ? null : until.plusDays(1));
    }

    public ClockView clock(ReviewRow row) {
        return getRows().clock(row);
    }

    public Light light(ReviewRow row) {
        ClockView clock = clock(row);
        return clock == null ? null : lamp.light(clock);
    }

    public Integer daysLeft(ReviewRow row) {
        ClockView clock = clock(row);
        return clock == null ? null : lamp.daysLeft(clock);
    }

    public List<ReviewShelf> getShelves() {
        return List.of(ReviewShelf.WAITING, ReviewShelf.OPEN, ReviewShelf.MINE, ReviewShelf.ALL);
    }

    public ReviewShelf getShelf() {
        return shelf;
    }

    public void setShelf(ReviewShelf shelf) {
        this.shelf = shelf == null ? ReviewShelf.WAITING : shelf;
    }

    public Entries getFilter() {
        return filter;
    }
}

package org.sunlight.web.page.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockState;
import org.sunlight.law.clock.ClockView;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ReviewFilter;
import org.sunlight.publication.confidentiality.ReviewRow;
import org.sunlight.publication.confidentiality.ReviewView;

/** The confidentiality reviews, page by page from the database, each with the clock that runs. */
public class ReviewRows extends LazyDataModel<ReviewRow> {

    private static final long serialVersionUID = 1L;

    private final transient ConfidentialityReviewQueries reviews;
    private final transient ClockQueries clocks;
    private final transient Supplier<ReviewFilter> filter;
    private final transient Map<String, ClockView> running = new HashMap<>();

    public ReviewRows(ConfidentialityReviewQueries reviews, ClockQueries clocks, Supplier<ReviewFilter> filter) {
        this.reviews = reviews;
        this.clocks = clocks;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return (int) reviews.count(filter.get());
    }

    @Override
    public List<ReviewRow> load(
            int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        List<ReviewRow> page = reviews.page(filter.get(), first, pageSize);
        running.clear();
        clocks.of(ReviewView.SUBJECT_KIND, page.stream().map(ReviewRow::number).toList()).stream()
                .filter(clock -> clock.state() != ClockState.STOPPED)
                .forEach(clock -> running.merge(
                        clock.ref().subjectNumber(), clock, (one, other) -> one.dueOn() == null ? other : one));
        return page;
    }

    /** The clock that counts now, the paused one where none does; null once all stand still. */
    public ClockView clock(ReviewRow row) {
        return running.get(row.number());
    }

    @Override
    public String getRowKey(ReviewRow row) {
        return row.number();
    }
}

package org.sunlight.web.page.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sunlight.petition.statistics.Dimension;
import org.sunlight.petition.statistics.FigureRef;
import org.sunlight.petition.statistics.Measure;
import org.sunlight.petition.statistics.PetitionStatisticsQueries;
import org.sunlight.petition.statistics.SnapshotView;
import org.sunlight.petition.statistics.StatisticItem;
import org.sunlight.shared.error.NotFound;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Words;

/** The items behind a figure, page by page, with what each adds to it. */
@Named("statisticItemsPage")
@ViewScoped
public class StatisticItemsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;
    private static final List<String> COLUMNS = List.of(
            "petitionpage.column.number",
            "petitionpage.column.registeredOn",
            "petitionpage.column.channel",
            "petitionpage.column.purpose",
            "petitionpage.column.subject",
            "petitionpage.column.state",
            "statistics.figure.adds");

    @Inject
    private PetitionStatisticsQueries statistics;

    @Inject
    private StatisticsPeriods periods;

    private String key;
    private String dimension;
    private String code;
    private String measure;
    private long after;
    private transient FigureRef figure;
    private Long compiled;
    private long now;
    private transient List<StatisticItem> rows;

    public void load() {
        figure = figure();
        compiled =
                statistics.snapshot(figure.period()).map(view -> amount(view)).orElse(null);
        now = statistics.amount(figure);
        // one more than is shown tells whether a next page exists
        rows = statistics.items(figure, after, SIZE + 1);
    }

    private FigureRef figure() {
        try {
            Dimension by = dimension == null ? Dimension.TOTAL : Dimension.valueOf(dimension);
            String part = by == Dimension.TOTAL ? FigureRef.ALL : code;
            if (part == null || by == Dimension.ORGAN && !part.matches("\\d{1,18}")) {
                throw new NotFound("FIGURE_NOT_FOUND");
            }
            return new FigureRef(periods.asked(key), by, part, Measure.valueOf(measure));
        } catch (IllegalArgumentException | NullPointerException wrong) {
            throw new NotFound("FIGURE_NOT_FOUND");
        }
    }

    private long amount(SnapshotView view) {
        return view.part(figure.dimension(), figure.code()).get(figure.measure());
    }

    public void export() throws IOException {
        FigureRef wanted = figure();
        long[] last = {0};
        Faces.sendFile(
                "items.xlsx",
                true,
                output -> ListWorkbook.write(
                        output,
                        "statistics.figure.title",
                        COLUMNS,
                        (first, size) -> {
                            List<StatisticItem> page = statistics.items(wanted, last[0], size);
                            last[0] = page.isEmpty()
                                    ? last[0]
                                    : page.get(page.size() - 1).id();
                            return page;
                        },
                        StatisticItemsPage::cells));
    }

    private static List<Object> cells(StatisticItem item) {
        return Arrays.asList(
                item.number(),
                item.registeredOn(),
                Words.label("petition", item.channel()),
                Words.label("petition", item.purpose()),
                item.subject(),
                Words.label("petition", item.state()),
                item.adds());
    }

    public boolean isChanged() {
        return compiled != null && compiled != now;
    }

    public boolean isMore() {
        return rows.size() > SIZE;
    }

    public List<StatisticItem> getRows() {
        return isMore() ? rows.subList(0, SIZE) : rows;
    }

    public long getNext() {
        return getRows().get(getRows().size() - 1).id();
    }

    public FigureRef getFigure() {
        return figure;
    }

    public Long getCompiled() {
        return compiled;
    }

    public long getNow() {
        return now;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getDimension() {
        return dimension;
    }

    public void setDimension(String dimension) {
        this.dimension = dimension;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}

package org.sunlight.web.page.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunlight.petition.statistics.Dimension;
import org.sunlight.petition.statistics.Figures;
import org.sunlight.petition.statistics.Measure;
import org.sunlight.petition.statistics.Period;
import org.sunlight.petition.statistics.PetitionStatisticsService;
import org.sunlight.petition.statistics.SnapshotView.Part;

/** Pictures of the figures: columns for what follows in time, bars for what stands side by side. */
@Named("statisticsCharts")
@RequestScoped
public class StatisticsCharts {

    private static final int HEIGHT = 120;
    private static final int WIDTH = 220;
    private static final int MOST = 10;

    @Inject
    private StatisticsPage page;

    @Inject
    private StatisticsNames names;

    /**
     * A column of the trend.
     *
     * @param height of the column; the highest fills the picture
     * @param items null where the period was not compiled
     * @param label the month, quarter or year
     */
    public record Column(Period period, long height, Long items, String label) {

        /** Nothing to show: years before the register began would only push the others aside. */
        boolean isBare() {
            return items == null || items == 0;
        }

        public long getTop() {
            return HEIGHT - height + 16;
        }
    }

    /** @param width of the bar; the longest fills the picture */
    public record Bar(String code, String name, Figures figures, long width) {}

    /** Earliest first. */
    public List<Column> getColumns() {
        Map<LocalDate, Figures> trend = page.getTrend();
        long most = trend.values().stream()
                .mapToLong(figures -> figures.get(Measure.ITEMS))
                .max()
                .orElse(0);
        List<Column> columns = new ArrayList<>();
        Period at = page.getPeriod();
        for (int i = PetitionStatisticsService.TREND - 1; i >= 0; i--) {
            Figures figures = trend.get(at.startsOn());
            Long items = figures == null ? null : Long.valueOf(figures.get(Measure.ITEMS));
            long height = items == null || most == 0 ? 0 : items * HEIGHT / most;
            columns.add(0, new Column(at, height, items, label(at)));
            at = at.before();
        }
        while (columns.size() > 1 && columns.get(0).isBare()) {
            columns.remove(0);
        }
        return columns;
    }

    private static String label(Period period) {
        LocalDate from = period.startsOn();
        return switch (period.kind()) {
            case MONTH -> "%02d-%02d".formatted(from.getYear() % 100, from.getMonthValue());
            case QUARTER -> "%02dQ%d".formatted(from.getYear() % 100, from.getMonthValue() / 3 + 1);
            case YEAR -> String.valueOf(from.getYear());
        };
    }

    /** The largest parts of a dimension. */
    public List<Bar> bars(Dimension dimension) {
        List<Part> parts = page.getView().parts().getOrDefault(dimension, List.of());
        long most = parts.stream()
                .mapToLong(part -> part.figures().get(Measure.ITEMS))
                .max()
                .orElse(0);
        return parts.stream()
                .filter(part -> part.figures().get(Measure.ITEMS) > 0)
                .limit(MOST)
                .map(part -> new Bar(
                        part.code(),
                        names.of(dimension, part.code()),
                        part.figures(),
                        Math.max(1, part.figures().get(Measure.ITEMS) * WIDTH / most)))
                .toList();
    }
}

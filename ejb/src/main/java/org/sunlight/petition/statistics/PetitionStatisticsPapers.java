package org.sunlight.petition.statistics;

import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.office.notice.PaperBinder;
import org.sunlight.office.notice.PaperBinder.Table;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.CodeList;
import org.sunlight.petition.casework.CodeView;
import org.sunlight.petition.casework.PetitionCodeQueries;
import org.sunlight.petition.casework.PetitionWords;
import org.sunlight.petition.statistics.SnapshotView.Part;
import org.sunlight.shared.error.NotFound;

/** The figures of a period on paper. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({STATISTICIAN, SECTION_HEAD, DEPUTY_HEAD, HEAD})
public class PetitionStatisticsPapers {

    private static final List<Dimension> PRINTED =
            List.of(Dimension.CHANNEL, Dimension.PURPOSE, Dimension.TOPIC, Dimension.ORGAN, Dimension.PLACE);

    @Inject
    private PetitionStatisticsQueries statistics;

    @Inject
    private PetitionCodeQueries codes;

    @Inject
    private OrganQueries organs;

    /** @throws NotFound FIGURE_NOT_FOUND if the period was not compiled */
    public byte[] table(Period period) {
        SnapshotView view = statistics.snapshot(period).orElseThrow(() -> new NotFound("FIGURE_NOT_FOUND"));
        List<Table> tables = new ArrayList<>();
        tables.add(indicators(period, view));
        Map<String, String> names = names();
        for (Dimension dimension : PRINTED) {
            tables.add(parts(dimension, view, names));
        }
        String title = StatisticsWords.format(
                "statistics.paper.title", organs.organ(statistics.bureau()).name(), StatisticsWords.period(period));
        return PaperBinder.print(title, tables);
    }

    private Table indicators(Period period, SnapshotView view) {
        return new Table(
                StatisticsWords.get("statistics.indicators"),
                List.of(
                        StatisticsWords.get("statistics.indicator"),
                        StatisticsWords.get("statistics.value"),
                        StatisticsWords.get("statistics.formula")),
                statistics.formulas(period).stream()
                        .map(formula -> List.of(
                                StatisticsWords.indicator(formula),
                                formula.shown(view.total()),
                                written(formula, view.total())))
                        .toList());
    }

    private static String written(Formula formula, Figures total) {
        return formula.numerator().stream()
                        .map(measure -> StatisticsWords.label(measure) + " " + total.get(measure))
                        .collect(Collectors.joining("＋"))
                + " ÷ " + formula.denominator(total);
    }

    private static Table parts(Dimension dimension, SnapshotView view, Map<String, String> names) {
        List<List<String>> rows = new ArrayList<>();
        for (Part part : view.parts().getOrDefault(dimension, List.of())) {
            rows.add(row(name(dimension, part.code(), names), part.figures()));
        }
        rows.add(row(StatisticsWords.get("statistics.sum"), view.total()));
        return new Table(
                StatisticsWords.label(dimension),
                List.of(
                        StatisticsWords.label(dimension),
                        StatisticsWords.label(Measure.ITEMS),
                        StatisticsWords.label(Measure.PERSONS),
                        StatisticsWords.label(Measure.REPEATS),
                        StatisticsWords.label(Measure.ANSWERS),
                        StatisticsWords.label(Measure.HANDLING_IN_TIME)),
                rows);
    }

    private static List<String> row(String name, Figures figures) {
        return List.of(
                name,
                String.valueOf(figures.get(Measure.ITEMS)),
                String.valueOf(figures.get(Measure.PERSONS)),
                String.valueOf(figures.get(Measure.REPEATS)),
                String.valueOf(figures.get(Measure.ANSWERS)),
                String.valueOf(figures.get(Measure.HANDLING_IN_TIME)));
    }

    private static String name(Dimension dimension, String code, Map<String, String> names) {
        if (code.equals(FigureRef.NONE)) {
            return StatisticsWords.get("statistics.none");
        }
        return switch (dimension) {
            case CHANNEL -> PetitionWords.get("petition.Channel." + code);
            case PURPOSE -> PetitionWords.get("petition.Purpose." + code);
            default -> names.getOrDefault(dimension + code, code);
        };
    }

    private Map<String, String> names() {
        Map<String, String> names = organs.all().stream()
                .collect(Collectors.toMap(organ -> Dimension.ORGAN + String.valueOf(organ.id()), OrganView::name));
        codes.all(CodeList.CONTENT).forEach(code -> names.put(Dimension.TOPIC + code.code(), code.fullName()));
        for (CodeView place : codes.all(CodeList.PLACE)) {
            names.put(Dimension.PLACE + place.code(), place.fullName());
        }
        return names;
    }
}

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.PlainPaper;
import org.sunlight.office.notice.PlainPaper.Table;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.petition.casework.CodeList;
import org.sunlight.petition.casework.CodeView;
import org.sunlight.petition.casework.PetitionCodeQueries;
import org.sunlight.petition.casework.Regime;
import org.sunlight.petition.statistics.SnapshotView.Part;
import org.sunlight.shared.error.NotFound;

/** The bureau's own report of a year, made of its snapshot. Source: 信访工作条例(2022)第四十一条; 信访条例(2005)第三十九条. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({STATISTICIAN, SECTION_HEAD, DEPUTY_HEAD, HEAD})
public class PetitionYearReport {

    private static final int MOST_ROWS = 10;
    private static final String RATE = "rate:";

    @Inject
    private PetitionStatisticsQueries statistics;

    @Inject
    private PetitionCodeQueries codes;

    @Inject
    private OrganQueries organs;

    @Inject
    private Clock clock;

    /**
     * @param year whose figures were compiled
     * @param other what else is to be reported; null for nothing
     * @throws NotFound FIGURE_NOT_FOUND if the year was not compiled
     */
    public byte[] print(int year, String other, NoticeFormat format) {
        Period period = Period.of(PeriodKind.YEAR, LocalDate.of(year, 1, 1));
        SnapshotView view = statistics.snapshot(period).orElseThrow(() -> new NotFound("FIGURE_NOT_FOUND"));
        OrganView bureau = organs.organ(statistics.bureau());
        ReportText text = ReportText.of(Regime.on(period.endsOn().minusDays(1)));
        Map<String, Formula> formulas =
                statistics.formulas(period).stream().collect(Collectors.toMap(Formula::indicator, formula -> formula));
        UnaryOperator<String> filling = gap -> switch (gap) {
            case "bureau" -> bureau.name();
            case "government" -> above(bureau);
            case "year" -> String.valueOf(year);
            case "other" ->
                other == null || other.isBlank() ? StatisticsWords.get("statistics.report.none") : other.strip();
            default ->
                gap.startsWith(RATE)
                        ? formulas.get(gap.substring(RATE.length())).shown(view.total())
                        : String.valueOf(view.total().get(Measure.valueOf(gap)));
        };
        String contact = bureau.address() + "\n" + bureau.phone();
        return new PlainPaper(
                        bureau.name(),
                        text.title(filling),
                        text.addressee(filling),
                        text.parts(filling, dimension -> table(dimension, view)),
                        LocalDate.now(clock),
                        contact)
                .print(format);
    }

    private String above(OrganView bureau) {
        return bureau.parentId() == null
                ? bureau.name()
                : organs.organ(bureau.parentId()).name();
    }

    private Table table(Dimension dimension, SnapshotView view) {
        Map<String, String> names = dimension == Dimension.ORGAN
                ? organs.all().stream().collect(Collectors.toMap(o -> String.valueOf(o.id()), OrganView::name))
                : codes.all(CodeList.CONTENT).stream().collect(Collectors.toMap(CodeView::code, CodeView::fullName));
        long whole = view.total().get(Measure.ITEMS);
        List<Part> parts = view.parts().getOrDefault(dimension, List.of());
        return new Table(
                StatisticsWords.get("statistics.report.table." + dimension),
                List.of(
                        StatisticsWords.label(dimension),
                        StatisticsWords.label(Measure.ITEMS),
                        StatisticsWords.get("statistics.share")),
                parts.stream()
                        .filter(part -> part.figures().get(Measure.ITEMS) > 0)
                        .limit(MOST_ROWS)
                        .map(part -> List.of(
                                part.code().equals(FigureRef.NONE)
                                        ? StatisticsWords.get("statistics.none")
                                        : names.getOrDefault(part.code(), part.code()),
                                String.valueOf(part.figures().get(Measure.ITEMS)),
                                Formula.divide(part.figures().get(Measure.ITEMS), whole)
                                        .map(share -> share.movePointRight(2).toPlainString() + "%")
                                        .orElse("—")))
                        .toList());
    }
}

package org.sunlight.petition.statistics;

import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.publication.catalogue.EntryParticulars;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.Paper;
import org.sunlight.publication.catalogue.PaperRelease;
import org.sunlight.publication.catalogue.PaperState;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.shared.audit.Audited;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

/** The figures of a period on their way to the public, through the confidentiality review like everything else (PST-09). */
@Stateless
@RolesAllowed({STATISTICIAN, SECTION_HEAD, DEPUTY_HEAD, HEAD})
public class PetitionStatisticsPublication {

    static final String SUBJECT_KIND = "statistics";

    private static final String TOPIC = "02.4";
    private static final String COLUMN = "statistics";

    @Inject
    private PetitionStatisticsQueries statistics;

    @Inject
    private PetitionStatisticsPapers papers;

    @Inject
    private PaperRelease release;

    @Inject
    private OrganQueries organs;

    @Inject
    private Clock clock;

    /** Null while the period is not compiled, or has not ended. */
    @RolesAllowed({SECTION_HEAD, STATISTICIAN})
    public PaperState state(Period period) {
        return statistics
                .snapshot(period)
                .filter(view -> !view.preliminary())
                .map(view -> release.state(paper(period, view)))
                .orElse(null);
    }

    /** @throws RuleBroken PERIOD_NOT_ENDED */
    @RolesAllowed({SECTION_HEAD, STATISTICIAN})
    @Audited
    public ReviewView handIn(Period period, boolean declared) {
        String name = "petition-statistics-" + period.key().toLowerCase(Locale.ROOT) + ".pdf";
        return release.handIn(
                paper(period, whole(period)), List.of(new Paper.Print(name, papers.table(period))), declared);
    }

    /** @param reason needed where earlier figures are replaced */
    @RolesAllowed({SECTION_HEAD, STATISTICIAN})
    @Audited
    public EntryView publish(Period period, String reason) {
        SnapshotView view = whole(period);
        EntryParticulars particulars = new EntryParticulars(
                TOPIC,
                COLUMN,
                null,
                null,
                StatisticsWords.get("statistics.public.keywords"),
                null,
                LocalDate.ofInstant(view.compiledAt(), clock.getZone()),
                null,
                null,
                null,
                FiveOpenness.RESULT,
                null,
                null,
                null);
        return release.publish(paper(period, view), particulars, reason);
    }

    private SnapshotView whole(Period period) {
        SnapshotView view = statistics.snapshot(period).orElseThrow(() -> new NotFound("FIGURE_NOT_FOUND"));
        if (view.preliminary()) {
            throw new RuleBroken("PERIOD_NOT_ENDED");
        }
        return view;
    }

    private Paper paper(Period period, SnapshotView view) {
        long bureau = statistics.bureau();
        String text = statistics.formulas(period).stream()
                .map(formula -> StatisticsWords.indicator(formula) + "：" + formula.shown(view.total()) + "（"
                        + formula.numerator(view.total()) + "／" + formula.denominator(view.total()) + "）")
                .collect(Collectors.joining("\n"));
        OrganView organ = organs.organ(bureau);
        return new Paper(SUBJECT_KIND, number(organ, period), bureau, title(organ, period), text);
    }

    static String number(OrganView organ, Period period) {
        return organ.code() + ":" + period.key();
    }

    static String title(OrganView organ, Period period) {
        return StatisticsWords.format("statistics.paper.title", organ.name(), StatisticsWords.period(period));
    }
}

package org.sunlight.batch.demonstration;

import static org.sunlight.batch.demonstration.Material.word;
import static org.sunlight.shared.security.Roles.CLERK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.sunlight.publication.interpretation.ContentPoint;
import org.sunlight.publication.interpretation.DraftInterpretation;
import org.sunlight.publication.interpretation.InterpretationForm;
import org.sunlight.publication.interpretation.InterpretationPlan;
import org.sunlight.publication.interpretation.InterpretationQueries;
import org.sunlight.publication.interpretation.InterpretationService;
import org.sunlight.publication.interpretation.InterpretationState;
import org.sunlight.publication.interpretation.InterpretationView;
import org.sunlight.publication.interpretation.PlanInterpretation;
import org.sunlight.publication.interpretation.PointEntry;
import org.sunlight.publication.interpretation.PublishInterpretation;
import org.sunlight.publication.interpretation.SubmitInterpretation;
import org.sunlight.publication.official.OfficialDocumentView;

/** What explains the policies of the demonstration, written by the section that drafted them. */
@ApplicationScoped
class LiveInterpretations {

    private static final int PLANNED_AHEAD = 3;

    @Inject
    private InterpretationService interpretations;

    @Inject
    private InterpretationQueries queries;

    @Inject
    private ReviewPlay review;

    @Inject
    private PetitionDesks desks;

    @Inject
    private Clock clock;

    void write(OfficialDocumentView document) throws Exception {
        InterpretationPlan plan = new InterpretationPlan(
                word("interpretation.outline"),
                EnumSet.of(InterpretationForm.ARTICLE, InterpretationForm.QUESTIONS),
                word("interpretation.channels"),
                LocalDate.now(clock).plusDays(PLANNED_AHEAD),
                word("interpretation.responsible"));
        InterpretationView planned =
                desks.atBureau(CLERK, () -> interpretations.plan(new PlanInterpretation(document.number(), plan)));
        String title = word("interpretation.title", document.title().replaceFirst(word("interpretation.issued"), "$1"));
        String text = word("interpretation.text");
        List<PointEntry> points = Arrays.stream(ContentPoint.values())
                .map(point -> point == ContentPoint.DIFFERENCES
                        ? new PointEntry(point, false, word("interpretation.uncompared"))
                        : new PointEntry(point, true, null))
                .toList();
        desks.atBureau(
                CLERK,
                () -> interpretations.draft(
                        new DraftInterpretation(planned.number(), planned.version(), title, text, points)));
    }

    void approve(String documentNumber) throws Exception {
        InterpretationView written = of(documentNumber);
        review.approve(desks.atBureau(
                CLERK,
                () -> interpretations.submit(new SubmitInterpretation(
                        written.number(), written.version(), true, word("interpretation.channels"), null, null))));
    }

    /** Where the house releases both at the same time, it is out already. */
    void publish(String documentNumber) throws Exception {
        InterpretationView approved = of(documentNumber);
        if (approved.state() != InterpretationState.PUBLISHED) {
            desks.atBureau(
                    CLERK,
                    () -> interpretations.publish(new PublishInterpretation(
                            approved.number(), approved.version(), word("interpretation.keywords"), null)));
        }
    }

    private InterpretationView of(String documentNumber) throws Exception {
        return desks.atBureau(CLERK, () -> queries.ofDocument(documentNumber)).orElseThrow();
    }
}

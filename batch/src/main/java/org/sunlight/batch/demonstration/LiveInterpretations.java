package org.sunlight.batch.demonstration;

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
                "背景依据、主要内容、办理流程和期限、群众关心的问题",
                EnumSet.of(InterpretationForm.ARTICLE, InterpretationForm.QUESTIONS),
                "政府网站、政务微信",
                LocalDate.now(clock).plusDays(PLANNED_AHEAD),
                "陈副局长");
        InterpretationView planned =
                desks.atBureau(CLERK, () -> interpretations.plan(new PlanInterpretation(document.number(), plan)));
        String title = "《" + document.title().replaceFirst("^关于印发《(.*)》的通知$", "$1") + "》解读";
        String text = "一、制定的背景和依据\n为了落实信访工作条例和政府信息公开条例，结合本地实际制定。\n二、目标和主要内容\n"
                + "明确适用范围、办理流程、办理期限和公开要求。\n三、群众能得到什么便利\n可以凭查询码随时了解办理进度，并对办理结果进行评价。\n"
                + "四、需要注意什么\n公开的内容不含个人信息；对答复不服的，可以依照信访工作条例申请复查。";
        List<PointEntry> points = Arrays.stream(ContentPoint.values())
                .map(point -> point == ContentPoint.DIFFERENCES
                        ? new PointEntry(point, false, "首次制定，没有旧政策可以比较")
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
                () -> interpretations.submit(
                        new SubmitInterpretation(written.number(), written.version(), true, "政府网站、政务微信", null, null))));
    }

    /** Where the house releases both at the same time, it is out already. */
    void publish(String documentNumber) throws Exception {
        InterpretationView approved = of(documentNumber);
        if (approved.state() != InterpretationState.PUBLISHED) {
            desks.atBureau(
                    CLERK,
                    () -> interpretations.publish(
                            new PublishInterpretation(approved.number(), approved.version(), "信访 解读", null)));
        }
    }

    private InterpretationView of(String documentNumber) throws Exception {
        return desks.atBureau(CLERK, () -> queries.ofDocument(documentNumber)).orElseThrow();
    }
}

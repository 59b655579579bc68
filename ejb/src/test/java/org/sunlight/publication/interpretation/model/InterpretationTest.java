package org.sunlight.publication.interpretation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunlight.law.calendar.model.ShippedCalendar;
import org.sunlight.law.clock.ClockEventKind;
import org.sunlight.law.clock.model.Derivation;
import org.sunlight.law.clock.model.Tick;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.law.rule.LimitUnit;
import org.sunlight.law.rule.RulesInForce;
import org.sunlight.law.rule.model.HouseSetting;
import org.sunlight.law.rule.model.SettingFile;
import org.sunlight.law.rule.model.SettingTimeline;
import org.sunlight.publication.interpretation.ContentPoint;
import org.sunlight.publication.interpretation.DraftInterpretation;
import org.sunlight.publication.interpretation.InterpretationForm;
import org.sunlight.publication.interpretation.InterpretationPlan;
import org.sunlight.publication.interpretation.InterpretationState;
import org.sunlight.publication.interpretation.PointEntry;
import org.sunlight.publication.interpretation.Synchrony;
import org.sunlight.shared.error.Conflict;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

class InterpretationTest {

    private static final String RULE = "interpretation.publish";
    private static final String PERIOD = "interpretation.publish.period";
    private static final LocalDate TODAY = LocalDate.of(2017, 7, 3);
    private static final Caller CLERK = new Caller("wang", "王经办", 1L, 1L, Set.of("clerk"), "intranet", "t");

    private static InterpretationPlan plan(Set<InterpretationForm> forms) {
        return new InterpretationPlan("提纲", forms, "门户网站", TODAY, "周局长");
    }

    private static Interpretation planned() {
        return Interpretation.plan(
                "KMXF-JD-2017-00001",
                1,
                1L,
                "KMXF-GW-2017-00001",
                "通知",
                plan(Set.of(InterpretationForm.ARTICLE)),
                CLERK,
                TODAY);
    }

    private static List<PointEntry> covered() {
        return new ArrayList<>(Arrays.stream(ContentPoint.values())
                .map(point -> new PointEntry(point, true, null))
                .toList());
    }

    private static void draft(Interpretation interpretation, List<PointEntry> points) {
        interpretation.draft(new DraftInterpretation("n", 0, "解读", "正文", points), CLERK, TODAY);
    }

    @ParameterizedTest(name = "INT-03 {0} not covered needs a reason, and keeps it")
    @EnumSource(ContentPoint.class)
    void eachPoint(ContentPoint point) {
        List<PointEntry> points = covered();
        points.set(point.ordinal(), new PointEntry(point, false, null));
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> draft(planned(), points));
        assertEquals("reason_" + point + " TEXT_MISSING", refusal.pointer() + " " + refusal.code());
        points.remove(point.ordinal());
        assertThrows(RuleBroken.class, () -> draft(planned(), points), "a point left out is not covered");
        points.add(new PointEntry(point, false, "本文件不涉及"));
        Interpretation interpretation = planned();
        draft(interpretation, points);
        PointEntry kept = interpretation.view().points().get(point.ordinal());
        assertEquals(new PointEntry(point, false, "本文件不涉及"), kept);
        draft(interpretation, covered());
        assertEquals(
                new PointEntry(point, true, null),
                interpretation.view().points().get(point.ordinal()));
    }

    @ParameterizedTest(name = "INT-03 {0} drafted on {1}: a reason excuses its lack: {2}")
    @CsvSource({
        "BACKGROUND, 2023-03-05, true",
        "BACKGROUND, 2023-03-06, false",
        "GOALS, 2023-03-05, true",
        "GOALS, 2023-03-06, false",
        "CONTENT, 2023-03-05, true",
        "CONTENT, 2023-03-06, false",
        "SCOPE, 2023-03-06, true",
        "DIFFERENCES, 2023-03-06, true"
    })
    void demanded(ContentPoint point, LocalDate day, boolean excused) {
        List<PointEntry> points = covered();
        points.set(point.ordinal(), new PointEntry(point, false, "本文件不涉及"));
        DraftInterpretation command = new DraftInterpretation("n", 0, "解读", "正文", points);
        Interpretation interpretation = planned();
        if (excused) {
            interpretation.draft(command, CLERK, day);
            assertTrue(interpretation.isWritten());
        } else {
            RuleBroken refusal = assertThrows(RuleBroken.class, () -> interpretation.draft(command, CLERK, day));
            assertEquals(
                    "covered_" + point + " INTERPRETATION_POINT_DEMANDED", refusal.pointer() + " " + refusal.code());
        }
    }

    @Test
    @DisplayName("INT-03 there are nine points, in the order of the plan")
    void nine() {
        assertEquals(9, ContentPoint.values().length);
        Interpretation interpretation = planned();
        draft(interpretation, covered());
        assertEquals(
                List.of(ContentPoint.values()),
                interpretation.view().points().stream().map(PointEntry::point).toList());
    }

    @Test
    @DisplayName("INT-01 a plan names outline, forms, channels, day and who answers for it")
    void planIsWhole() {
        for (InterpretationPlan lacking : List.of(
                new InterpretationPlan(" ", Set.of(InterpretationForm.ARTICLE), "网站", TODAY, "周"),
                plan(Set.of()),
                new InterpretationPlan("提纲", Set.of(InterpretationForm.ARTICLE), null, TODAY, "周"),
                new InterpretationPlan("提纲", Set.of(InterpretationForm.ARTICLE), "网站", null, "周"),
                new InterpretationPlan("提纲", Set.of(InterpretationForm.ARTICLE), "网站", TODAY, " "))) {
            assertThrows(
                    RuleBroken.class,
                    () -> Interpretation.plan("n", 1, 1L, "d", "t", lacking, CLERK, TODAY),
                    lacking.toString());
        }
        Set<InterpretationForm> forms = Set.of(InterpretationForm.AUDIO_VIDEO, InterpretationForm.QUESTIONS);
        Interpretation interpretation = planned();
        interpretation.amendPlan(plan(forms), CLERK, TODAY);
        assertEquals(forms, interpretation.view().plan().forms());
    }

    @Test
    @DisplayName("INT-06 what is only planned is neither reviewed nor published; what is public keeps its plan")
    void states() {
        Interpretation interpretation = planned();
        assertThrows(Conflict.class, () -> interpretation.material(List.of()));
        assertThrows(Conflict.class, () -> interpretation.published("1", TODAY));
        draft(interpretation, covered());
        assertEquals("正文", interpretation.material(List.of()).text());
        interpretation.published("015114277/2017-00001", TODAY);
        assertTrue(interpretation.isOut());
        assertEquals(InterpretationState.PUBLISHED, interpretation.view().state());
        assertThrows(
                Conflict.class, () -> interpretation.amendPlan(plan(Set.of(InterpretationForm.ARTICLE)), CLERK, TODAY));
        interpretation.withdrawn(TODAY);
        assertFalse(interpretation.isOut());
    }

    @ParameterizedTest(name = "INT-04 document published on {0}: {1} working days, due on {2}")
    @CsvSource({
        // the plan's ten; across National Day 2017 with the make-up day of 30 September
        "2017-07-03, 10, 2017-07-17",
        "2017-09-22, 10, 2017-10-12",
        // across Spring Festival 2022 with make-up days on 29 and 30 January
        "2022-01-24, 10, 2022-02-10",
        "2023-03-05, 10, 2023-03-17",
        // released together since then
        "2023-03-06, 0, 2023-03-06",
        "2024-05-01, 0, 2024-05-01"
    })
    void termByDay(LocalDate publishedOn, int amount, LocalDate dueOn) {
        assertEquals(amount, RulesInForce.shipped(publishedOn).limit(RULE).amount());
        assertEquals(dueOn, due(publishedOn, amount));
    }

    @Test
    @DisplayName("INT-04 before the plan of the bureau no term is known")
    void noTermBeforeThePlan() {
        assertFalse(RulesInForce.shipped(LocalDate.of(2017, 7, 2)).knows(RULE));
        assertTrue(RulesInForce.shipped(LocalDate.of(2017, 7, 3)).knows(RULE));
    }

    @ParameterizedTest(name = "INT-04 three days by choice of the house, published on {0}: due on {1}")
    @CsvSource({
        "2018-06-14, 2018-06-20",
        // Labour Day 2024 with the make-up day of 28 April
        "2024-04-26, 2024-04-30",
        "2024-04-30, 2024-05-08"
    })
    void threeByChoice(LocalDate publishedOn, LocalDate dueOn) {
        Map<String, SettingTimeline> settings = SettingTimeline.of(
                SettingFile.shipped(),
                List.of(
                        HouseSetting.decide(PERIOD, "3", LocalDate.of(2018, 1, 1), "郑州做法", "chen", Instant.EPOCH),
                        HouseSetting.decide(PERIOD, "3", LocalDate.of(2023, 3, 6), "郑州做法", "chen", Instant.EPOCH)));
        int amount = Integer.parseInt(settings.get(PERIOD).on(publishedOn).value());
        assertEquals(3, amount);
        assertEquals(dueOn, due(publishedOn, amount));
    }

    private static LocalDate due(LocalDate dayZero, int amount) {
        return Derivation.of(
                        ShippedCalendar.calendar(),
                        LimitUnit.WORKING_DAYS,
                        true,
                        List.of(new Tick(ClockEventKind.START, dayZero, amount, null)))
                .dueOn();
    }

    @ParameterizedTest(name = "INT-01 wording of the three steps on {0}: {1}")
    @CsvSource({
        "2016-11-10, NATIONAL_WORDING",
        "2017-07-02, NATIONAL_WORDING",
        "2017-07-03, PLAN_WORDING",
        "2023-03-05, PLAN_WORDING",
        "2023-03-06, NATIONAL_WORDING"
    })
    void wordingByDay(LocalDate on, Synchrony wording) {
        assertEquals(wording.name(), HouseSettings.shipped().text("interpretation.synchrony", on));
    }
}

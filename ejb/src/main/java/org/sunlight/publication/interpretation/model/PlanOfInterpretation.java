package org.sunlight.publication.interpretation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunlight.office.counter.Wording;
import org.sunlight.publication.interpretation.InterpretationForm;
import org.sunlight.publication.interpretation.InterpretationPlan;
import org.sunlight.shared.error.RuleBroken;
import org.sunlight.shared.security.Caller;

/** 解读方案: what will be explained, how, where, when, and who answers for it. */
@Embeddable
public class PlanOfInterpretation {

    @Column(name = "outline", nullable = false, length = 4000)
    private String outline;

    /** Names of constants with blanks between them. */
    @Column(name = "forms", nullable = false, length = 200)
    private String forms;

    @Column(name = "channels", nullable = false, length = 200)
    private String channels;

    @Column(name = "release_on", nullable = false)
    private LocalDate releaseOn;

    @Column(name = "responsible", nullable = false, length = 100)
    private String responsible;

    @Column(name = "planned_by", nullable = false, length = 80)
    private String plannedBy;

    @Column(name = "planned_on", nullable = false)
    private LocalDate plannedOn;

    protected PlanOfInterpretation() {}

    static PlanOfInterpretation of(InterpretationPlan said, Caller by, LocalDate today) {
        PlanOfInterpretation plan = new PlanOfInterpretation();
        plan.outline = Wording.required("outline", said.outline(), 4000);
        if (said.forms() == null || said.forms().isEmpty()) {
            throw RuleBroken.at("forms", "VALUE_MISSING");
        }
        plan.forms = said.forms().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        plan.channels = Wording.required("channels", said.channels(), 200);
        if (said.releaseOn() == null) {
            throw RuleBroken.at("releaseOn", "VALUE_MISSING");
        }
        plan.releaseOn = said.releaseOn();
        plan.responsible = Wording.required("responsible", said.responsible(), 100);
        plan.plannedBy = by.login();
        plan.plannedOn = today;
        return plan;
    }

    String plannedBy() {
        return plannedBy;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    InterpretationPlan view() {
        Set<InterpretationForm> chosen = EnumSet.noneOf(InterpretationForm.class);
        Arrays.stream(forms.split(" ")).map(InterpretationForm::valueOf).forEach(chosen::add);
        return new InterpretationPlan(outline, chosen, channels, releaseOn, responsible);
    }
}

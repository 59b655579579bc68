package org.sunlight.publication.interpretation;

import static org.sunlight.publication.interpretation.InterpretationAct.DRAFT;
import static org.sunlight.publication.interpretation.InterpretationAct.PLAN;
import static org.sunlight.publication.interpretation.InterpretationAct.PUBLISH;
import static org.sunlight.publication.interpretation.InterpretationAct.SUBMIT;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an interpretation stands. Read each row as: in this state, these acts exist. */
public enum InterpretationState {
    PLANNED,
    /** Text and checklist are written. */
    DRAFTED,
    /** Public; what is written anew is reviewed anew and takes its place. */
    PUBLISHED;

    private static final Map<InterpretationState, Set<InterpretationAct>> PERMITTED = Map.of(
            PLANNED, EnumSet.of(PLAN, DRAFT),
            DRAFTED, EnumSet.of(PLAN, DRAFT, SUBMIT, PUBLISH),
            PUBLISHED, EnumSet.of(DRAFT, SUBMIT, PUBLISH));

    public Set<InterpretationAct> permitted() {
        return EnumSet.copyOf(PERMITTED.get(this));
    }
}

package org.sunlight.publication.interpretation;

/** What can be done with an interpretation. */
public enum InterpretationAct {
    PLAN,
    DRAFT,
    SUBMIT,
    PUBLISH
}

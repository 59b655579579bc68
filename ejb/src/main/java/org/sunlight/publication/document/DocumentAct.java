package org.sunlight.publication.document;

/** What can be done to an entry of the register. */
public enum DocumentAct {
    REGISTER,
    REPEAL,
    CORRECT,
    VOID
}

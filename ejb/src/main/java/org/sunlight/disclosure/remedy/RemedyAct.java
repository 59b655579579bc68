package org.sunlight.disclosure.remedy;

/** What happens to a remedy case. */
public enum RemedyAct {
    REGISTER,
    /** The organ's answer to the reconsideration organ, or its defence to the court. */
    ANSWER,
    CLOSE,
    WITHDRAW,
    ASSIGN,
    /** A wrong entry is put right, with the reason. */
    CORRECT
}

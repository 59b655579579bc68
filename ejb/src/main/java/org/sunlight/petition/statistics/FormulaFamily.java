package org.sunlight.petition.statistics;

/** The two families of formulas found in systems in use. */
public enum FormulaFamily {
    /** Each rate over the items whose own day lies in the period (performance statistics of Guangdong, 2020). */
    COHORT,
    /** Each rate over the ledger's states (a statistics system of Guangdong; an assessment system). */
    LEDGER
}

package org.sunlight.petition.statistics;

/** The two families of formulas found in real systems. Source: domain A.11, domain-petitions 10. */
public enum FormulaFamily {
    /** Each rate over the items whose own day lies in the period (S71). */
    COHORT,
    /** Each rate over the ledger's states (S18, S19). */
    LEDGER
}

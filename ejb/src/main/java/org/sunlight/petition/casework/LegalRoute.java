package org.sunlight.petition.casework;

/** The ways of a claim. Source: 信访工作条例(2022)第三十一条第一项至第六项. */
public enum LegalRoute {
    LITIGATION,
    ARBITRATION,
    PARTY_APPEAL,
    ADMINISTRATIVE_PROCEDURE,
    DUTY_TO_ACT,
    /** None of the others: handled as a petition, with term, opinion and review. */
    PETITION
}

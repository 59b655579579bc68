package org.sunlight.disclosure.request;

/**
 * The results of a request. What each needs, its article and its row of the yearly report stand, dated, in
 * {@code law/decisions.csv} and are read through {@link DecisionRules}.
 */
public enum DecisionCode {
    D01,
    D02,
    D03,
    D04,
    D05,
    D06,
    D07,
    D08,
    D09,
    D10,
    D11,
    D12,
    D13,
    D14,
    D15,
    D16,
    D17,
    D18,
    D19,
    D20,
    D21,
    D22,
    D23;

    /** Whether information is handed out or its place is told, wholly or in part. */
    public boolean isDisclosure() {
        return this == D01 || this == D02 || this == D03;
    }
}

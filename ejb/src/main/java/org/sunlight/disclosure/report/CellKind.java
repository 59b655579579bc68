package org.sunlight.disclosure.report;

/** What may stand in a cell: a count, a count that may fall below zero (本年增/减), an amount of money. */
public enum CellKind {
    COUNT,
    SIGNED,
    MONEY
}

package org.sunlight.disclosure.report;

/** What the report of an organ below contributes to a figure. */
public record CellPart(String organ, String organName, int serial, String value) {}

package org.sunlight.disclosure.report;

/** How a finding weighs: an error must be mended or explained before the report is confirmed, a warning be looked at. */
public enum Severity {
    ERROR,
    WARNING
}

package org.sunlight.disclosure.remedy;

/** Sort of remedy; decides the block of table 4 of the yearly report. */
public enum RemedyKind {
    /** 行政复议 */
    RECONSIDERATION("FY"),
    /** 未经复议直接起诉 */
    LITIGATION_DIRECT("SS"),
    /** 复议后起诉 */
    LITIGATION_AFTER_RECONSIDERATION("SS");

    private final String series;

    RemedyKind(String series) {
        this.series = series;
    }

    /** Letters in the number of a case: FY for reconsideration, SS for litigation. */
    public String series() {
        return series;
    }

    public boolean isLitigation() {
        return this != RECONSIDERATION;
    }
}

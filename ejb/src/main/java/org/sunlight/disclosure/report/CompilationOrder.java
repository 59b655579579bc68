package org.sunlight.disclosure.report;

/** A permitted compilation: what the job needs to know. */
public record CompilationOrder(String organ, long organId, int year) {

    /** Names the run: one at a time for an organ and year. */
    public String key() {
        return year + ":" + organ;
    }
}

package org.sunlight.disclosure.report;

/**
 * The report of an organ directly below, as it goes into the report of a government.
 *
 * @param serial the confirmed version; null as long as there is none
 * @param tables its figures; none as long as there is no confirmed version
 */
public record ReportPart(String organ, String organName, Integer serial, ReportTables tables) {

    public boolean isConfirmed() {
        return serial != null;
    }
}

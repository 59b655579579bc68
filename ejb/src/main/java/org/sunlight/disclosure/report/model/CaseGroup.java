package org.sunlight.disclosure.report.model;

import org.sunlight.disclosure.report.ReportForm;

/**
 * Requests that stand in the same cells of table 3: same kind of applicant, all new or all carried in, same result.
 *
 * @param code the result given in the year, or null: carried over into the next
 */
public record CaseGroup(String applicants, boolean fresh, String code) {

    private static final String OPEN = "-";

    public String key() {
        return applicants + "|" + (fresh ? "NEW" : "OLD") + "|" + (code == null ? OPEN : code);
    }

    static CaseGroup of(String key) {
        String[] parts = key.split("\\|");
        return new CaseGroup(parts[0], parts[1].equals("NEW"), parts[2].equals(OPEN) ? null : parts[2]);
    }

    /** Whether these requests are counted in the row. Source: 国办公开办函〔2021〕30号, 表三; see REP-06. */
    boolean countsIn(ReportForm.Row row) {
        return switch (row.counts().get(0)) {
            case "NEW" -> fresh;
            case "CARRIED_IN" -> !fresh;
            case "CARRIED_OUT" -> code == null;
            case "RESULTS" -> code != null;
            default -> code != null && row.counts().contains(code);
        };
    }

    boolean countsIn(ReportForm.Column column) {
        return column.counts().equals("ALL") || column.counts().equals(applicants);
    }
}

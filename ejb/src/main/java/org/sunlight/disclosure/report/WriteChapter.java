package org.sunlight.disclosure.report;

import org.sunlight.shared.audit.AuditSubject;

/**
 * Replaces the text of a chapter of the draft.
 *
 * @param chapter 1 to 6
 * @param prose text with places for figures, as {@code {3.R01.c7}}
 */
public record WriteChapter(String organ, int year, int chapter, String prose, long seenVersion)
        implements AuditSubject {

    @Override
    public String subjectKind() {
        return "yearly-report";
    }

    @Override
    public String subjectNumber() {
        return year + ":" + organ;
    }
}

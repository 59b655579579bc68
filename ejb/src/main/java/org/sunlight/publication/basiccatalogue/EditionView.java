package org.sunlight.publication.basiccatalogue;

import java.time.LocalDate;
import java.util.List;
import org.sunlight.shared.audit.AuditSubject;

/**
 * An edition with its matters.
 *
 * @param edition 1, 2, …: 版本
 * @param reason why it was drafted
 * @param inForceOn first day in force; null for a draft
 * @param settledReason why it was put in force or discarded
 * @param reviews newest first
 * @param entries by serial
 */
public record EditionView(
        String number,
        long version,
        long organId,
        int edition,
        EditionState state,
        String reason,
        String draftedBy,
        LocalDate draftedOn,
        LocalDate inForceOn,
        String settledBy,
        String settledReason,
        LocalDate reviewDueOn,
        List<Review> reviews,
        List<BasicEntryView> entries)
        implements AuditSubject {

    public static final String SUBJECT_KIND = "basic-catalogue";

    /** @param keeps true: goes on as it is; false: a new edition is to be drafted */
    public record Review(LocalDate on, String by, boolean keeps, String note) {}

    public boolean isDraft() {
        return state == EditionState.DRAFT;
    }

    public boolean isInForce() {
        return state == EditionState.IN_FORCE;
    }

    @Override
    public String subjectKind() {
        return SUBJECT_KIND;
    }

    @Override
    public String subjectNumber() {
        return number;
    }
}

package org.sunlight.publication.confidentiality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sunlight.office.worklist.NightlyWatch;

/** Summaries that are to be signed ring at night. */
@ApplicationScoped
class ReviewMonthWatch implements NightlyWatch {

    @Inject
    private ReviewMonthService months;

    @Override
    public String counts() {
        return "summaries of confidentiality reviews to sign";
    }

    @Override
    public int look() {
        return months.remind();
    }
}

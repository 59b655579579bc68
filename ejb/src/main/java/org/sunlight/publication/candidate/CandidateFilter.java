package org.sunlight.publication.candidate;

import java.time.LocalDate;
import java.util.Set;
import org.sunlight.law.clock.Light;

/**
 * Which candidates; null means any.
 *
 * @param states empty for all
 * @param words part of title or of the source's number
 * @param formedFrom inclusive
 * @param formedUntil exclusive
 * @param overdue true: the term has run out and it is not published
 */
public record CandidateFilter(
        Set<CandidateState> states,
        String sourceKind,
        String words,
        LocalDate formedFrom,
        LocalDate formedUntil,
        Light light,
        boolean overdue) {

    public static final CandidateFilter ALL = new CandidateFilter(Set.of(), null, null, null, null, null, false);

    public CandidateFilter {
        states = Set.copyOf(states);
    }

    public static CandidateFilter in(CandidateState... states) {
        return new CandidateFilter(Set.of(states), null, null, null, null, null, false);
    }
}

package org.sunlight.publication.candidate;

import static org.sunlight.shared.security.Roles.AUDITOR;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.HEAD;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.STATISTICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.clock.DueSpan;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.candidate.model.Candidate;
import org.sunlight.publication.candidate.store.CandidateStore;
import org.sunlight.shared.security.CurrentCaller;

/** Reads candidates; those of other organs do not exist for the caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    CLERK,
    DISCLOSURE_OFFICER,
    SECTION_HEAD,
    CONFIDENTIALITY_REVIEWER,
    DEPUTY_HEAD,
    HEAD,
    STATISTICIAN,
    AUDITOR
})
public class CandidateQueries {

    @Inject
    private CandidateStore candidates;

    @Inject
    private ClockQueries clocks;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public CandidateView candidate(String number) {
        return view(candidates.get(number, visible()));
    }

    /** The candidate that came from this record. */
    public Optional<CandidateView> of(String sourceKind, String sourceNumber) {
        List<Long> visible = visible();
        return candidates
                .of(sourceKind, sourceNumber)
                .filter(candidate -> visible.contains(candidate.organId()))
                .map(this::view);
    }

    public List<CandidateRow> page(CandidateFilter filter, CandidateSort sort, int first, int size) {
        return candidates.page(filter, span(filter), LocalDate.now(clock), sort, visible(), first, size);
    }

    public long count(CandidateFilter filter) {
        return candidates.count(filter, span(filter), LocalDate.now(clock), visible());
    }

    /** The terms of these candidates by number; in one statement. */
    public Map<String, ClockView> terms(List<CandidateRow> rows) {
        List<String> numbers = rows.stream().map(CandidateRow::number).toList();
        return numbers.isEmpty()
                ? Map.of()
                : clocks.of(CandidateView.SUBJECT_KIND, numbers, CandidateView.TERM).stream()
                        .collect(Collectors.toMap(term -> term.ref().subjectNumber(), Function.identity()));
    }

    private CandidateView view(Candidate candidate) {
        return candidate.view(clocks.of(CandidateView.SUBJECT_KIND, candidate.number()));
    }

    private DueSpan span(CandidateFilter filter) {
        return filter.light() == null ? null : clocks.span(filter.light());
    }

    private List<Long> visible() {
        return organs.visibleTo(caller.get());
    }
}

package org.sunlight.publication.interpretation;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sunlight.law.clock.ClockQueries;
import org.sunlight.law.clock.ClockView;
import org.sunlight.law.rule.HouseSettings;
import org.sunlight.law.rule.RuleBook;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.interpretation.model.Interpretation;
import org.sunlight.publication.interpretation.store.InterpretationStore;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** Reads interpretations; those of other organs do not exist for the caller. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, CONFIDENTIALITY_REVIEWER, DEPUTY_HEAD, HEAD, STATISTICIAN})
public class InterpretationQueries {

    private static final List<String> WRITING = List.of(CLERK, DISCLOSURE_OFFICER, SECTION_HEAD);
    private static final Set<InterpretationAct> RELEASING =
            EnumSet.of(InterpretationAct.SUBMIT, InterpretationAct.PUBLISH);
    private static final String SYNCHRONY = "interpretation.synchrony";

    @Inject
    private InterpretationStore interpretations;

    @Inject
    private InterpretationRelease release;

    @Inject
    private CatalogueQueries entries;

    @Inject
    private ConfidentialityReviewQueries reviews;

    @Inject
    private ClockQueries clocks;

    @Inject
    private HouseSettings settings;

    @Inject
    private RuleBook rules;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    public InterpretationView view(String number) {
        return interpretations.get(number, visible()).view();
    }

    /**
     * What this person may do with it now: nothing for who only reads; what is public as it stands is neither handed in nor
     * published again, what is being reviewed not handed in again.
     */
    public Set<InterpretationAct> offered(String number) {
        Interpretation found = interpretations.get(number, visible());
        Caller by = caller.get();
        boolean own = by.organId() != null && by.organId() == found.organId();
        if (!own || WRITING.stream().noneMatch(by::is)) {
            return Set.of();
        }
        Set<InterpretationAct> acts = found.view().acts();
        if (found.isOut() && entries.shows(release.material(found))) {
            acts.removeAll(RELEASING);
        } else if (acts.contains(InterpretationAct.SUBMIT) && reviews.isUnderReview(release.material(found))) {
            acts.remove(InterpretationAct.SUBMIT);
        }
        return acts;
    }

    /** The interpretation of a document, by the document's number in this house. */
    public Optional<InterpretationView> ofDocument(String documentNumber) {
        List<Long> visible = visible();
        return interpretations
                .ofDocument(documentNumber)
                .filter(found -> visible.contains(found.organId()))
                .map(Interpretation::view);
    }

    public List<InterpretationRow> page(InterpretationFilter filter, int first, int size) {
        return interpretations.page(filter, LocalDate.now(clock), visible(), first, size);
    }

    public long count(InterpretationFilter filter) {
        return interpretations.count(filter, LocalDate.now(clock), visible());
    }

    /** The terms of these interpretations by number; in one statement. */
    public Map<String, ClockView> terms(List<InterpretationRow> rows) {
        List<String> numbers = rows.stream().map(InterpretationRow::number).toList();
        return numbers.isEmpty()
                ? Map.of()
                : clocks.of(InterpretationView.SUBJECT_KIND, numbers, InterpretationRelease.TERM).stream()
                        .collect(Collectors.toMap(term -> term.ref().subjectNumber(), Function.identity()));
    }

    /** What the three steps together are called on that day. */
    public Synchrony synchrony(LocalDate on) {
        return Synchrony.valueOf(settings.text(SYNCHRONY, on));
    }

    /** Whether document and interpretation are released in one act on that day (INT-05). */
    public boolean isTogether(LocalDate on) {
        return InterpretationRelease.isTogether(rules.on(on));
    }

    private List<Long> visible() {
        return organs.visibleTo(caller.get());
    }
}

package org.sunlight.publication.proposal;

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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.proposal.model.DeputyProposal;
import org.sunlight.publication.proposal.model.ProposalSummary;
import org.sunlight.publication.proposal.store.DeputyProposalStore;
import org.sunlight.shared.security.Caller;
import org.sunlight.shared.security.CurrentCaller;

/** The ledger of suggestions and proposals; that of other organs does not exist for the caller. */
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
public class DeputyProposalQueries {

    private static final List<String> HANDLING = List.of(CLERK, DISCLOSURE_OFFICER, SECTION_HEAD, DEPUTY_HEAD, HEAD);

    private static final Set<DeputyProposalAct> RELEASING =
            EnumSet.of(DeputyProposalAct.SUBMIT, DeputyProposalAct.PUBLISH);

    @Inject
    private DeputyProposalStore proposals;

    @Inject
    private CatalogueQueries entries;

    @Inject
    private ConfidentialityReviewQueries reviews;

    @Inject
    private DeputyProposalDesk desk;

    @Inject
    private OrganQueries organs;

    @Inject
    private CurrentCaller caller;

    /** With contact data only for who has a part in the handling, and only within the organ (DEP-11). */
    public DeputyProposalView view(String number) {
        DeputyProposal proposal = proposals.get(number, visible());
        return handles(proposal) ? proposal.view() : proposal.view().withoutContact();
    }

    private boolean handles(DeputyProposal proposal) {
        Caller by = caller.get();
        return by.organId() != null
                && by.organId() == proposal.organId()
                && HANDLING.stream().anyMatch(by::is);
    }

    /**
     * What there is to do for who has a part in the handling; a text that is public as it stands is neither handed in nor
     * published again, one that is being reviewed not handed in again.
     */
    public Set<DeputyProposalAct> offered(String number) {
        DeputyProposal proposal = proposals.get(number, visible());
        if (!handles(proposal)) {
            return Set.of();
        }
        Set<DeputyProposalAct> acts = proposal.view().acts();
        Optional<Material> text = proposal.toBePublic();
        if (text.filter(entries::shows).isPresent()) {
            acts.removeAll(RELEASING);
        } else if (text.filter(reviews::isUnderReview).isPresent()) {
            acts.remove(DeputyProposalAct.SUBMIT);
        }
        return acts;
    }

    /** Text to begin with when the full reply is to be published: without the lines that hold contact data. */
    public String beginningOfPublicText(String number) {
        DeputyProposal proposal = proposals.get(number, visible());
        return proposal.replyWithoutContact(desk.official(proposal.organId()));
    }

    /** The form that the law of the day of its hand-over wants. */
    public PublicationForm wantedForm(String number) {
        return desk.wanted(proposals.get(number, visible()).receivedOn());
    }

    public List<DeputyProposalRow> page(DeputyProposalFilter filter, int first, int size) {
        return proposals.page(filter, visible(), first, size);
    }

    public long count(DeputyProposalFilter filter) {
        return proposals.count(filter, visible());
    }

    public List<Integer> years() {
        return proposals.years(visible());
    }

    /** Figures of the caller's own organ. */
    public ProposalYear year(int year) {
        return figures(year, proposals.ofYear(desk.ownOrgan().id(), year));
    }

    public Optional<ProposalSummaryView> summary(int year) {
        return proposals.summary(desk.ownOrgan().id(), year).map(ProposalSummary::view);
    }

    /** Whether the text about that year is public as it stands. */
    public boolean isSummaryOut(int year) {
        return proposals
                .summary(desk.ownOrgan().id(), year)
                .filter(found -> entries.shows(found.material()))
                .isPresent();
    }

    private static ProposalYear figures(int year, List<DeputyProposalRow> rows) {
        return new ProposalYear(
                year,
                count(rows, row -> row.kind() == DeputyProposalKind.SUGGESTION),
                count(rows, row -> row.kind() == DeputyProposalKind.PROPOSAL),
                count(rows, row -> row.part() != HandlingPart.JOINT),
                count(rows, row -> row.part() == HandlingPart.JOINT),
                count(rows, row -> row.repliedOn() != null),
                count(rows, row -> inTime(row.repliedOn(), row.dueOn())),
                count(rows, row -> row.category() == ReplyCategory.A),
                count(rows, row -> row.category() == ReplyCategory.B),
                count(rows, row -> row.category() == ReplyCategory.C),
                count(rows, row -> row.adoption() == Adoption.ADOPTED),
                count(rows, row -> row.adoption() == Adoption.PARTLY),
                count(rows, row -> row.adoption() == Adoption.NOT_ADOPTED),
                count(rows, row -> isOut(row) && row.form() == PublicationForm.FULL_TEXT),
                count(rows, row -> isOut(row) && row.form() == PublicationForm.ABSTRACT),
                count(rows, row -> row.form() == PublicationForm.NOT_PUBLISHED),
                count(rows, row -> row.repliedOn() != null && row.form().isPublic() && !isOut(row)),
                count(
                        rows,
                        row -> row.satisfaction() == DeputySatisfaction.SATISFIED
                                || row.satisfaction() == DeputySatisfaction.BASICALLY_SATISFIED),
                count(rows, row -> row.satisfaction() == DeputySatisfaction.DISSATISFIED));
    }

    private static boolean inTime(LocalDate repliedOn, LocalDate dueOn) {
        return repliedOn != null && (dueOn == null || !repliedOn.isAfter(dueOn));
    }

    private static boolean isOut(DeputyProposalRow row) {
        return row.indexNumber() != null && row.withdrawnOn() == null;
    }

    private static long count(List<DeputyProposalRow> rows, Predicate<DeputyProposalRow> which) {
        return rows.stream().filter(which).count();
    }

    private List<Long> visible() {
        return organs.visibleTo(caller.get());
    }
}

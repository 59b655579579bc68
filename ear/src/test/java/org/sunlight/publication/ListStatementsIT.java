package org.sunlight.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.HouseVisitor;
import org.sunlight.harness.SentStatements;
import org.sunlight.publication.candidate.CandidateService;
import org.sunlight.publication.candidate.ProposeCandidate;
import org.sunlight.publication.confidentiality.Carrier;
import org.sunlight.publication.confidentiality.ConfidentialityReviewService;
import org.sunlight.publication.confidentiality.Material;
import org.sunlight.publication.confidentiality.SubmitForReview;
import org.sunlight.publication.official.DraftDocument;
import org.sunlight.publication.official.OfficialDocumentService;
import org.sunlight.publication.official.Openness;
import org.sunlight.publication.proposal.DeputyContact;
import org.sunlight.publication.proposal.DeputyProposalKind;
import org.sunlight.publication.proposal.DeputyProposalParticulars;
import org.sunlight.publication.proposal.DeputyProposalService;
import org.sunlight.publication.proposal.HandlingPart;
import org.sunlight.publication.proposal.RegisterDeputyProposal;

/** Lists of the wing cost what they cost, however much stands in them. */
class ListStatementsIT extends ReviewedCase {

    private static final int MOST = 12;

    private static final List<String> LISTS = List.of(
            "/publication/documents.xhtml?shelf=ALL",
            "/publication/candidates.xhtml?shelf=ALL",
            "/publication/reviews.xhtml?shelf=ALL",
            "/publication/proposals.xhtml",
            "/publication/interpretations.xhtml",
            "/publication/entries.xhtml",
            "/publication/openness-reviews.xhtml",
            "/publication/normative-documents.xhtml",
            "/publication/head-acts.xhtml");

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Inject
    private OfficialDocumentService documents;

    @Inject
    private CandidateService candidates;

    @Inject
    private DeputyProposalService proposals;

    @Inject
    private ConfidentialityReviewService reviews;

    @Test
    @DisplayName("OFD-13 CND-01 CON-02 a list sends as many statements with sixteen more records as with one")
    void sameHoweverLong() throws Exception {
        add(1);
        HouseVisitor officer = HouseVisitor.signedIn(OFFICER);
        Map<String, Integer> before = statements(officer);
        add(16);
        assertEquals(before, statements(officer));
    }

    private Map<String, Integer> statements(HouseVisitor visitor) throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String list : LISTS) {
            var sent = SentStatements.ofPage(database, visitor, list);
            assertTrue(sent.size() <= MOST, list + " sent " + sent.size() + " statements:\n" + String.join("\n", sent));
            counts.put(list, sent.size());
        }
        return counts;
    }

    private void add(int records) throws Exception {
        long organ = caller(CLERK).organId();
        for (int i = 0; i < records; i++) {
            as(CLERK, () -> documents.draft(new DraftDocument(notice(false, Openness.PROACTIVE))));
            as(
                    CLERK,
                    () -> candidates.propose(
                            new ProposeCandidate("statistics", "list-" + fresh(), organ, "信访统计 " + fresh(), today())));
            as(CLERK, () -> proposals.register(new RegisterDeputyProposal(paper())));
            Material material = new Material("list-test", fresh(), organ, "关于调整接待时间的通知", "每周三上午为公开接待时间。", List.of());
            as(CLERK, () -> reviews.submit(new SubmitForReview(material, true, Carrier.DOCUMENT, "政府网站", null, null)));
        }
    }

    private DeputyProposalParticulars paper() {
        return new DeputyProposalParticulars(
                DeputyProposalKind.SUGGESTION,
                fresh(),
                "市十五届人大六次会议",
                today().getYear(),
                "关于完善信访事项网上公开的建议",
                "李建国",
                new DeputyContact(null, null, null, null),
                HandlingPart.MAIN,
                null,
                CLERK,
                today().minusDays(40),
                null);
    }
}

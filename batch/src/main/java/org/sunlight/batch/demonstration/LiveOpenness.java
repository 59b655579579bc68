package org.sunlight.batch.demonstration;

import static org.sunlight.batch.demonstration.Material.word;
import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.CONFIDENTIALITY_REVIEWER;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.USER_ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.sunlight.publication.basiccatalogue.BasicCatalogueService;
import org.sunlight.publication.basiccatalogue.DraftEdition;
import org.sunlight.publication.basiccatalogue.EditionView;
import org.sunlight.publication.basiccatalogue.PutEditionInForce;
import org.sunlight.publication.candidate.CandidateService;
import org.sunlight.publication.candidate.ProposeCandidate;
import org.sunlight.publication.catalogue.IndexPatternService;
import org.sunlight.publication.catalogue.WriteIndexPattern;
import org.sunlight.publication.channel.ChannelKind;
import org.sunlight.publication.channel.ChannelParticulars;
import org.sunlight.publication.channel.ChannelService;
import org.sunlight.publication.channel.ChannelView;
import org.sunlight.publication.channel.OpenChannel;
import org.sunlight.publication.channel.RecordPush;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ReviewMonthService;
import org.sunlight.publication.confidentiality.SignMonth;
import org.sunlight.publication.guide.GuideQueries;
import org.sunlight.publication.guide.GuideService;
import org.sunlight.publication.guide.GuideView;
import org.sunlight.publication.guide.PublishGuide;
import org.sunlight.publication.guide.SubmitGuide;
import org.sunlight.publication.headact.HeadActKind;
import org.sunlight.publication.headact.HeadActService;
import org.sunlight.publication.headact.RecordHeadAct;
import org.sunlight.publication.official.OfficialDocumentFilter;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentSort;
import org.sunlight.publication.official.OfficialState;
import org.sunlight.publication.proposal.Adoption;
import org.sunlight.publication.proposal.DecideReplyPublication;
import org.sunlight.publication.proposal.DeputyContact;
import org.sunlight.publication.proposal.DeputyProposalKind;
import org.sunlight.publication.proposal.DeputyProposalParticulars;
import org.sunlight.publication.proposal.DeputyProposalService;
import org.sunlight.publication.proposal.DeputyProposalView;
import org.sunlight.publication.proposal.DraftProposalReply;
import org.sunlight.publication.proposal.HandlingPart;
import org.sunlight.publication.proposal.PublicationForm;
import org.sunlight.publication.proposal.PublishProposalReply;
import org.sunlight.publication.proposal.RegisterDeputyProposal;
import org.sunlight.publication.proposal.ReplyCategory;
import org.sunlight.publication.proposal.SendProposalReply;
import org.sunlight.publication.proposal.SubmitProposalReply;

/** DEM-06: what else the bureau does in the open: catalogue, channels, deputies' proposals, acts of the head. */
@ApplicationScoped
class LiveOpenness {

    /** As printed in the bureau's plan of 2017; its check digit is wrong, and nobody minds. */
    private static final String ORGANISATION_CODE = "015114277";

    @Inject
    private IndexPatternService patterns;

    @Inject
    private BasicCatalogueService basic;

    @Inject
    private ChannelService channels;

    @Inject
    private CandidateService candidates;

    @Inject
    private DeputyProposalService proposals;

    @Inject
    private HeadActService headActs;

    @Inject
    private ReviewMonthService months;

    @Inject
    private GuideService guides;

    @Inject
    private GuideQueries guideQueries;

    @Inject
    private ConfidentialityReviewQueries reviews;

    @Inject
    private OfficialDocumentQueries known;

    @Inject
    private LiveDocuments documents;

    @Inject
    private ReviewPlay review;

    @Inject
    private PetitionDesks desks;

    @Inject
    private Clock clock;

    void load() throws Exception {
        if (desks.atBureau(CLERK, () -> known.count(OfficialDocumentFilter.ALL)) > 0) {
            return;
        }
        desks.atBureau(
                USER_ADMINISTRATOR,
                () -> patterns.write(new WriteIndexPattern("KMXF", -1, ORGANISATION_CODE, "{code}-{yyyymm}-{n6}")));
        openCatalogue();
        open(ChannelKind.WEBSITE, word("channel.website"), null);
        ChannelView wechat = open(ChannelKind.WECHAT, word("channel.wechat"), "km-xinfang");
        open(ChannelKind.MICROBLOG, word("channel.microblog"), "km-xinfang-fabu");
        documents.load();
        guide();
        published();
        waiting();
        push(wechat);
        actsOfTheHead();
        nilReturn();
        forgotten(wechat.organId());
    }

    /** Formed long ago, never decided: its term has run out. */
    private void forgotten(long organId) throws Exception {
        LocalDate formed = today().minusDays(60);
        desks.atBureau(
                CLERK,
                () -> candidates.propose(new ProposeCandidate(
                        "statistics", YearMonth.from(formed).toString(), organId, word("candidate.overdue"), formed)));
    }

    /** Of the month before last; that of the last month waits for its signature. */
    private void nilReturn() throws Exception {
        desks.atBureau(CONFIDENTIALITY_REVIEWER, () -> {
            months.sign(new SignMonth(YearMonth.from(today()).minusMonths(2)));
            return null;
        });
    }

    private void openCatalogue() throws Exception {
        EditionView draft =
                desks.atBureau(DISCLOSURE_OFFICER, () -> basic.draft(new DraftEdition(word("edition.drafted"))));
        desks.atBureau(
                DISCLOSURE_OFFICER,
                () -> basic.putInForce(
                        new PutEditionInForce(draft.number(), draft.version(), today(), word("edition.inForce"))));
    }

    private ChannelView open(ChannelKind kind, String name, String account) throws Exception {
        ChannelParticulars particulars = new ChannelParticulars(kind, name, account, null, null, "wang");
        return desks.atBureau(
                DISCLOSURE_OFFICER, () -> channels.open(new OpenChannel(particulars, today().minusYears(2))));
    }

    private void guide() throws Exception {
        GuideView draft = desks.atBureau(CLERK, () -> guides.draft());
        GuideView handedIn = desks.atBureau(
                CLERK,
                () -> guides.submit(
                        new SubmitGuide(draft.number(), draft.edition(), draft.version(), true, null, null)));
        review.approve(desks.atBureau(CLERK, () -> reviews.latest(GuideView.SUBJECT_KIND, handedIn.number()))
                .orElseThrow());
        GuideView approved = desks.atBureau(CLERK, () -> guideQueries.version(handedIn.edition()));
        desks.atBureau(
                CLERK,
                () -> guides.publish(
                        new PublishGuide(approved.number(), approved.edition(), approved.version(), "02.1", null)));
    }

    private void published() throws Exception {
        DeputyProposalView seen = replied(
                particulars(
                        DeputyProposalKind.SUGGESTION,
                        "0127",
                        word("proposal.published"),
                        word("proposal.published.by")),
                word("proposal.published.reply"));
        DeputyProposalView written = seen;
        review.approve(desks.atBureau(
                CLERK,
                () -> proposals.submit(new SubmitProposalReply(
                        written.number(), written.version(), true, word("website"), null, null))));
        seen = desks.atBureau(
                CLERK,
                () -> proposals.send(new SendProposalReply(
                        written.number(), written.version(), word("proposal.number", today().getYear()), today())));
        DeputyProposalView sent = seen;
        desks.atBureau(
                CLERK,
                () -> proposals.publish(new PublishProposalReply(
                        sent.number(), sent.version(), "02.4", word("proposal.keywords"), null)));
    }

    private void waiting() throws Exception {
        replied(
                particulars(DeputyProposalKind.PROPOSAL, "1403", word("proposal.decided"), word("proposal.decided.by")),
                word("proposal.decided.reply"));
        desks.atBureau(
                CLERK,
                () -> proposals.register(new RegisterDeputyProposal(particulars(
                        DeputyProposalKind.SUGGESTION,
                        "0233",
                        word("proposal.registered"),
                        word("proposal.registered.by")))));
    }

    private DeputyProposalView replied(DeputyProposalParticulars particulars, String reply) throws Exception {
        DeputyProposalView registered =
                desks.atBureau(CLERK, () -> proposals.register(new RegisterDeputyProposal(particulars)));
        DeputyProposalView drafted = desks.atBureau(
                CLERK,
                () -> proposals.draft(new DraftProposalReply(
                        registered.number(), registered.version(), reply, ReplyCategory.A, Adoption.ADOPTED, null)));
        return desks.atBureau(
                SECTION_HEAD,
                () -> proposals.decide(new DecideReplyPublication(
                        drafted.number(), drafted.version(), PublicationForm.FULL_TEXT, null, null, null)));
    }

    private DeputyProposalParticulars particulars(
            DeputyProposalKind kind, String paper, String subject, String proposer) {
        LocalDate received = today().minusDays(20);
        return new DeputyProposalParticulars(
                kind,
                paper,
                word("proposal.session"),
                received.getYear(),
                subject,
                proposer,
                new DeputyContact("13800000000", null, word("proposal.address"), null),
                HandlingPart.MAIN,
                null,
                "wang",
                received,
                null);
    }

    /** One account is kept up, the other is late. */
    private void push(ChannelView account) throws Exception {
        String first = desks.atBureau(
                        CLERK,
                        () -> known.page(
                                OfficialDocumentFilter.in(OfficialState.PUBLISHED), OfficialDocumentSort.OLDEST, 0, 1))
                .get(0)
                .indexNumber();
        desks.atBureau(CLERK, () -> channels.push(new RecordPush(account.id(), first, null, today(), null)));
    }

    private void actsOfTheHead() throws Exception {
        LocalDate today = today();
        head(HeadActKind.POLICY_LECTURE, today.minusDays(12), word("head.lecture"), word("head.lecture.medium"));
        head(HeadActKind.ONLINE_INTERVIEW, today.minusDays(40), word("head.interview"), word("head.interview.medium"));
        head(
                HeadActKind.PRESS_CONFERENCE,
                today.minusDays(130),
                word("head.conference"),
                word("head.conference.medium"));
    }

    private void head(HeadActKind kind, LocalDate on, String topic, String medium) throws Exception {
        desks.atBureau(
                DISCLOSURE_OFFICER,
                () -> headActs.record(
                        new RecordHeadAct(kind, on, word("head.speaker"), topic, medium, null, null, null)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.sunlight.batch.demonstration;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;
import static org.sunlight.shared.security.Roles.USER_ADMINISTRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sunlight.publication.basiccatalogue.BasicCatalogueService;
import org.sunlight.publication.basiccatalogue.DraftEdition;
import org.sunlight.publication.basiccatalogue.EditionView;
import org.sunlight.publication.basiccatalogue.PutEditionInForce;
import org.sunlight.publication.catalogue.IndexPatternService;
import org.sunlight.publication.catalogue.WriteIndexPattern;
import org.sunlight.publication.channel.ChannelKind;
import org.sunlight.publication.channel.ChannelParticulars;
import org.sunlight.publication.channel.ChannelService;
import org.sunlight.publication.channel.ChannelView;
import org.sunlight.publication.channel.OpenChannel;
import org.sunlight.publication.channel.RecordPush;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
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
    private DeputyProposalService proposals;

    @Inject
    private HeadActService headActs;

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
        open(ChannelKind.WEBSITE, "昆明市信访局门户网站", null);
        ChannelView wechat = open(ChannelKind.WECHAT, "昆明信访", "km-xinfang");
        open(ChannelKind.MICROBLOG, "昆明信访发布", "km-xinfang-fabu");
        documents.load();
        guide();
        published();
        waiting();
        push(wechat);
        actsOfTheHead();
    }

    private void openCatalogue() throws Exception {
        EditionView draft = desks.atBureau(DISCLOSURE_OFFICER, () -> basic.draft(new DraftEdition("首次编制主动公开基本目录")));
        desks.atBureau(
                DISCLOSURE_OFFICER,
                () -> basic.putInForce(new PutEditionInForce(draft.number(), draft.version(), today(), "局务会议审定")));
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
                particulars(DeputyProposalKind.SUGGESTION, "0127", "关于推进信访事项网上办理的建议", "市人大代表钱某"),
                "您提出的关于推进信访事项网上办理的建议收悉，现答复如下：信访事项已经可以网上提交、凭查询码跟踪，办理结果可以评价。" + "下一步将扩大公开范围，按季度公布统计数据。感谢您对信访工作的关心和支持。");
        DeputyProposalView written = seen;
        review.approve(desks.atBureau(
                CLERK,
                () -> proposals.submit(
                        new SubmitProposalReply(written.number(), written.version(), true, "政府网站", null, null))));
        seen = desks.atBureau(
                CLERK,
                () -> proposals.send(new SendProposalReply(
                        written.number(), written.version(), "昆信复〔" + today().getYear() + "〕1号", today())));
        DeputyProposalView sent = seen;
        desks.atBureau(
                CLERK,
                () -> proposals.publish(
                        new PublishProposalReply(sent.number(), sent.version(), "02.4", "建议 答复", null)));
    }

    private void waiting() throws Exception {
        replied(
                particulars(DeputyProposalKind.PROPOSAL, "1403", "关于完善多元化解矛盾机制的提案", "市政协委员郑某"),
                "您提出的关于完善多元化解矛盾机制的提案收悉，现答复如下：已经会同司法行政机关建立人民调解与信访工作衔接机制，" + "引入律师参与接访。您关于建立专家库的意见已经采纳。");
        desks.atBureau(
                CLERK,
                () -> proposals.register(new RegisterDeputyProposal(
                        particulars(DeputyProposalKind.SUGGESTION, "0233", "关于改善来访接待场所无障碍设施的建议", "市人大代表吴某"))));
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
                "市十五届人大六次会议",
                received.getYear(),
                subject,
                proposer,
                new DeputyContact("13800000000", null, "昆明市某区某路1号", null),
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
        head(HeadActKind.POLICY_LECTURE, today.minusDays(12), "信访事项网上办理和公开规定宣讲", "机关礼堂");
        head(HeadActKind.ONLINE_INTERVIEW, today.minusDays(40), "办好群众身边的信访事项", "政府门户网站在线访谈");
        head(HeadActKind.PRESS_CONFERENCE, today.minusDays(130), "上半年信访工作情况新闻发布会", "市新闻发布厅");
    }

    private void head(HeadActKind kind, LocalDate on, String topic, String medium) throws Exception {
        desks.atBureau(
                DISCLOSURE_OFFICER,
                () -> headActs.record(new RecordHeadAct(kind, on, "周局长", topic, medium, null, null, null)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

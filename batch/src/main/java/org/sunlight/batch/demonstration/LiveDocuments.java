package org.sunlight.batch.demonstration;

import static org.sunlight.shared.security.Roles.CLERK;
import static org.sunlight.shared.security.Roles.DEPUTY_HEAD;
import static org.sunlight.shared.security.Roles.DISCLOSURE_OFFICER;
import static org.sunlight.shared.security.Roles.SECTION_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.PlainPaper;
import org.sunlight.publication.candidate.ClosureGround;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.CatalogueService;
import org.sunlight.publication.catalogue.EntryView;
import org.sunlight.publication.catalogue.FiveOpenness;
import org.sunlight.publication.catalogue.WithdrawEntry;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.ReviewView;
import org.sunlight.publication.official.ActOnDocument;
import org.sunlight.publication.official.DocumentWording;
import org.sunlight.publication.official.DraftDocument;
import org.sunlight.publication.official.Genre;
import org.sunlight.publication.official.HandIn;
import org.sunlight.publication.official.NormativeSign;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentService;
import org.sunlight.publication.official.OfficialDocumentView;
import org.sunlight.publication.official.OfficialPublicationService;
import org.sunlight.publication.official.Openness;
import org.sunlight.publication.official.OpennessClass;
import org.sunlight.publication.official.PublishDocument;

/** Official documents in every state, from the draft to the tombstone, with the interpretations of the policies. */
@ApplicationScoped
class LiveDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(LiveDocuments.class);
    private static final Set<NormativeSign> NORMATIVE = EnumSet.of(
            NormativeSign.LEGAL_POWER,
            NormativeSign.RIGHTS_AND_DUTIES,
            NormativeSign.GENERALLY_BINDING,
            NormativeSign.APPLIED_REPEATEDLY);

    /** How far a document is played, each step the ones before it as well. */
    private enum Reach {
        DRAFT,
        IN_SECTION,
        BEFORE_SIGNING,
        CLOSED_SIGNED,
        SIGNED,
        RETURNED,
        IN_REVIEW,
        APPROVED,
        PUBLISHED,
        WITHDRAWN;

        boolean comes(Reach step) {
            return compareTo(step) >= 0;
        }
    }

    @Inject
    private OfficialDocumentService documents;

    @Inject
    private OfficialPublicationService publications;

    @Inject
    private OfficialDocumentQueries queries;

    @Inject
    private ConfidentialityReviewQueries reviews;

    @Inject
    private CatalogueQueries entries;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private AttachmentService attachments;

    @Inject
    private LiveInterpretations interpretations;

    @Inject
    private ReviewPlay review;

    @Inject
    private PetitionDesks desks;

    @Inject
    private Clock clock;

    void load() throws Exception {
        List<CSVRecord> rows = Material.read("documents.csv");
        for (CSVRecord row : rows) {
            play(row, Reach.valueOf(row.get("reach")));
        }
        LOG.info("demonstration: {} official documents played", rows.size());
    }

    private void play(CSVRecord row, Reach reach) throws Exception {
        DocumentWording wording = wording(row);
        OfficialDocumentView seen = desks.atBureau(CLERK, () -> documents.draft(new DraftDocument(wording)));
        boolean policy = seen.policy();
        if (policy) {
            interpretations.write(seen);
        }
        if (!reach.comes(Reach.IN_SECTION)) {
            return;
        }
        OfficialDocumentView drafted = seen;
        seen = desks.atBureau(CLERK, () -> documents.submit(step(drafted)));
        if (!reach.comes(Reach.BEFORE_SIGNING)) {
            return;
        }
        OfficialDocumentView submitted = seen;
        seen = desks.atBureau(SECTION_HEAD, () -> documents.agree(step(submitted)));
        if (!reach.comes(Reach.CLOSED_SIGNED)) {
            return;
        }
        OfficialDocumentView agreed = seen;
        seen = desks.atBureau(DEPUTY_HEAD, () -> documents.sign(step(agreed)));
        if (reach.comes(Reach.RETURNED)) {
            release(seen, policy, reach);
        }
    }

    private void release(OfficialDocumentView signed, boolean policy, Reach reach) throws Exception {
        if (reach == Reach.IN_REVIEW) {
            attach(signed);
        }
        desks.atBureau(
                CLERK,
                () -> publications.handIn(new HandIn(signed.number(), signed.version(), true, "政府网站", null, null)));
        ReviewView handedIn = desks.atBureau(
                        CLERK, () -> reviews.latest(OfficialDocumentView.SUBJECT_KIND, signed.number()))
                .orElseThrow();
        if (reach == Reach.RETURNED) {
            review.giveBack(handedIn, "第二段的统计口径请注明，再提交审查。");
        } else if (reach == Reach.IN_REVIEW) {
            review.agree(handedIn);
        } else {
            review.approve(handedIn);
            if (policy && reach.comes(Reach.PUBLISHED)) {
                interpretations.approve(signed.number());
            }
            if (reach.comes(Reach.PUBLISHED)) {
                publish(signed.number(), policy, reach);
            }
        }
    }

    /** A file with a telephone number in it, for the reviewer to find and to have taken out. */
    private void attach(OfficialDocumentView document) throws Exception {
        PlainPaper form = new PlainPaper(
                "昆明市信访局",
                "信访干部业务培训报名表",
                "各单位",
                List.of(
                        new PlainPaper.Text("请于培训开始前三个工作日将报名表送交培训联系人。"),
                        new PlainPaper.Text("培训联系人：王某，手机13900000001，电子邮箱peixun@mail.example。")),
                LocalDate.now(clock),
                "昆明市信访局");
        byte[] bytes = form.print(NoticeFormat.DOCX);
        desks.atBureau(
                CLERK,
                () -> attachments.store(new StoreAttachment(
                        OfficialDocumentView.SUBJECT_KIND,
                        document.number(),
                        document.organId(),
                        "培训报名表.docx",
                        new ByteArrayInputStream(bytes))));
    }

    private void publish(String number, boolean policy, Reach reach) throws Exception {
        OfficialDocumentView approved = desks.atBureau(CLERK, () -> queries.document(number));
        OfficialDocumentView out = desks.atBureau(
                CLERK,
                () -> publications.publish(new PublishDocument(number, approved.version(), "信访 政务公开", null, null)));
        if (policy) {
            interpretations.publish(number);
        }
        if (reach == Reach.WITHDRAWN) {
            EntryView entry = desks.atBureau(DISCLOSURE_OFFICER, () -> entries.entry(out.indexNumber()))
                    .orElseThrow();
            desks.atBureau(
                    DISCLOSURE_OFFICER,
                    () -> catalogue.withdraw(
                            new WithdrawEntry(entry.indexNumber(), entry.version(), "接待时间另行公告，本公告撤下。")));
        }
    }

    private static ActOnDocument step(OfficialDocumentView seen) {
        return new ActOnDocument(seen.number(), seen.version(), null);
    }

    private static DocumentWording wording(CSVRecord row) {
        String ground = row.get("ground");
        Openness openness = new Openness(
                OpennessClass.valueOf(row.get("openness")),
                ground.isEmpty() ? null : ClosureGround.valueOf(ground),
                row.get("reason").isEmpty() ? null : row.get("reason"));
        return new DocumentWording(
                null,
                Genre.valueOf(row.get("genre")),
                row.get("title"),
                null,
                row.get("text").replace("\\n", "\n"),
                null,
                null,
                null,
                openness,
                FiveOpenness.valueOf(row.get("five")),
                Boolean.valueOf(row.get("policy")),
                Boolean.parseBoolean(row.get("normative")) ? NORMATIVE : Set.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "02.4",
                row.get("column").isEmpty() ? null : row.get("column"));
    }
}

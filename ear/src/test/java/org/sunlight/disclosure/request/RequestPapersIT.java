package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.HouseVisitor;
import org.sunlight.law.clock.Light;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.office.notice.NoticeFile;
import org.sunlight.office.notice.NoticeFormat;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;
import org.sunlight.shared.error.RuleBroken;

/** Receipts, papers and lists of requests. */
class RequestPapersIT extends RequestCase {

    @Inject
    private CaseFileQueries caseFiles;

    @Inject
    private AttachmentService attachments;

    @Test
    @DisplayName("REQ-25 a receipt on paper brings a new code, which alone works, and the file keeps none")
    void givesAReceiptWithANewCode() throws Exception {
        RegisteredRequest first = registered(today());
        RegisteredRequest again = as("wang", () -> requests.giveReceipt(RequestFixture.now(first.request(), null)));
        String number = first.request().number();
        assertTrue(queries.track(number, first.queryCode()).isEmpty());
        TrackedRequest tracked = queries.track(number, again.queryCode()).orElseThrow();
        assertEquals(1, tracked.papers().size());
        NoticeFile paper = as("wang", () -> queries.receipt(number, again.queryCode(), NoticeFormat.PDF));
        assertEquals("%PDF", new String(paper.content(), 0, 4, StandardCharsets.US_ASCII));
        assertEquals(
                "QUERY_CODE_WRONG",
                refused(
                                RuleBroken.class,
                                () -> as("wang", () -> queries.receipt(number, first.queryCode(), NoticeFormat.PDF)))
                        .code());
    }

    @Test
    @DisplayName("REQ-26 who was given wrong facts about himself is answered on paper, and only who was given any")
    void answersARectification() throws Exception {
        RequestView seen = accepted(today());
        RequestView ready = approved(seen, RequestFixture.disclosed(seen));
        RequestView issued = as("li", () -> answers.issueDecision(RequestFixture.now(ready, null)));
        RequestView served = as("wang", () -> answers.recordService(RequestFixture.posted(issued, today())));
        RequestView answered = as(
                "li",
                () -> answers.answerRectification(
                        new AnswerRectification(served.number(), served.version(), today(), "户口簿", "予以更正", "记录与原件不符")));
        assertEquals(RequestState.ANSWERED, answered.state());
        RequestView other = registered(today()).request();
        RequestView gone = as("wang", () -> requests.withdraw(RequestFixture.on(other, today(), "书面撤回")));
        assertEquals(
                "NOTHING_TO_RECTIFY",
                refused(
                                RuleBroken.class,
                                () -> as(
                                        "li",
                                        () -> answers.answerRectification(new AnswerRectification(
                                                gone.number(), gone.version(), today(), "甲", "乙", "丙"))))
                        .code());
    }

    @Test
    @DisplayName(
            "REQ-27 the applicant downloads what was written to him, never a letter to others or an unserved answer")
    void handsOutOnlyTheApplicantsPapers() throws Exception {
        RegisteredRequest receipt = registered(today());
        RequestView seen = as("wang", () -> requests.accept(RequestFixture.now(receipt.request(), null)));
        RequestView asked = as(
                "li",
                () -> terms.consult(new Consult(
                        seen.number(),
                        seen.version(),
                        ConsultationKind.THIRD_PARTY,
                        "甲公司",
                        null,
                        today(),
                        "是否同意公开合同",
                        null)));
        List<TrackedRequest.Paper> papers =
                queries.track(asked.number(), receipt.queryCode()).orElseThrow().papers();
        assertEquals(1, papers.size());
        List<NoticeView> all = as("li", () -> notices.of(RequestView.SUBJECT_KIND, asked.number()));
        assertEquals(2, all.size());
        long toOthers = all.stream()
                .map(NoticeView::id)
                .filter(id -> id != papers.get(0).id())
                .findFirst()
                .orElseThrow();
        assertTrue(queries.trackPaper(
                        asked.number(), receipt.queryCode(), papers.get(0).id(), NoticeFormat.PDF)
                .isPresent());
        assertTrue(queries.trackPaper(asked.number(), receipt.queryCode(), toOthers, NoticeFormat.PDF)
                .isEmpty());
        assertTrue(queries.trackPaper(
                        asked.number(), "AAAA-BBBB-CCCC", papers.get(0).id(), NoticeFormat.PDF)
                .isEmpty());
    }

    @Inject
    private NoticeQueries notices;

    @Test
    @DisplayName("REQ-28 the file is bound as one PDF with an index, and every paper lies in the ZIP")
    void bindsTheFile() throws Exception {
        RequestView seen = registered(today()).request();
        RequestView waiting = as(
                "wang",
                () -> terms.askCorrection(new AskCorrection(seen.number(), seen.version(), today(), "请写明文件名称", 10)));
        byte[] text = "plain".getBytes(StandardCharsets.UTF_8);
        as(
                "wang",
                () -> attachments.store(new StoreAttachment(
                        RequestView.SUBJECT_KIND,
                        waiting.number(),
                        waiting.organId(),
                        "note.txt",
                        new ByteArrayInputStream(text))));
        byte[] bound = as("li", () -> caseFiles.bound(waiting.number()));
        assertEquals("%PDF", new String(bound, 0, 4, StandardCharsets.US_ASCII));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        as("li", () -> {
            caseFiles.zip(waiting.number(), zipped);
            return null;
        });
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertEquals(3, names.size(), names.toString());
        assertTrue(names.get(2).startsWith("002-note.txt"), names.toString());
    }

    @Test
    @DisplayName("REQ-29 the register is narrowed by light, ordered by due day, and shows who waits for more time")
    void narrowsByLightAndExtension() throws Exception {
        RequestView fresh = accepted(today());
        RequestFilter mine = RequestFilter.everything().withText(fresh.number());
        assertEquals(1L, as("li", () -> queries.count(mine.withLight(Light.GREEN))));
        assertEquals(0L, as("li", () -> queries.count(mine.withLight(Light.RED))));
        assertEquals(0L, as("li", () -> queries.count(mine.orExtensionAwaited())));
        as("li", () -> terms.requestExtension(new RequestExtension(fresh.number(), fresh.version(), 5, "调档")));
        assertEquals(1L, as("li", () -> queries.count(mine.orExtensionAwaited())));
        for (RequestSort sort : RequestSort.values()) {
            assertEquals(1, as("li", () -> queries.page(mine, sort, 0, 5)).size(), sort.name());
        }
        List<RequestRow> soonest = as(
                "li",
                () -> queries.page(RequestFilter.everything().withLight(Light.RED), RequestSort.DUE_SOONEST, 0, 20));
        for (int i = 1; i < soonest.size(); i++) {
            assertFalse(soonest.get(i)
                    .reply()
                    .dueOn()
                    .isBefore(soonest.get(i - 1).reply().dueOn()));
        }
    }

    @Test
    @DisplayName(
            "ATT-05 REQ-28 notices and files open for who works on the case, not for others, and not for strangers")
    void opensOnlyForThePeopleOfTheCase() throws Exception {
        RequestView registered = registered(today()).request();
        RequestView seen = as(
                "wang",
                () -> terms.askCorrection(
                        new AskCorrection(registered.number(), registered.version(), today(), "请写明文件名称", 10)));
        AttachmentView file = as(
                "wang",
                () -> attachments.store(new StoreAttachment(
                        RequestView.SUBJECT_KIND,
                        seen.number(),
                        seen.organId(),
                        "note.txt",
                        new ByteArrayInputStream(new byte[] {'a'}))));
        NoticeView notice = as("li", () -> notices.of(RequestView.SUBJECT_KIND, seen.number()))
                .get(0);
        List<String> doors = List.of(
                "/files/" + file.id(),
                "/files/" + file.id() + "?show",
                "/notices/" + notice.id() + ".pdf",
                "/notices/" + notice.id() + ".docx",
                "/disclosure/case-files/" + seen.number() + ".pdf",
                "/disclosure/case-files/" + seen.number() + ".zip");
        assertAnswers(200, HouseVisitor.signedIn("li"), doors);
        assertAnswers(403, HouseVisitor.signedIn("qian"), doors);
        assertAnswers(403, HouseVisitor.signedIn("admin"), doors);
        assertAnswers(404, HouseVisitor.signedIn("fm-clerk"), doors);
        HouseVisitor stranger = HouseVisitor.stranger();
        for (String door : doors) {
            assertEquals("/login.xhtml", stranger.look(door).uri().getPath(), door);
        }
    }

    private static void assertAnswers(int status, HouseVisitor visitor, List<String> doors) throws Exception {
        for (String door : doors) {
            assertEquals(status, visitor.look(door).statusCode(), door);
        }
    }
}

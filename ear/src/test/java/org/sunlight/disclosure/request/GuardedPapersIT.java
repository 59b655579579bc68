package org.sunlight.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.HouseVisitor;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.office.notice.NoticeQueries;
import org.sunlight.office.notice.NoticeView;

/** The doors through which papers leave the house: only the people of the case may open them. */
class GuardedPapersIT extends RequestCase {

    @Inject
    private AttachmentService attachments;

    @Inject
    private NoticeQueries notices;

    @Test
    @DisplayName(
            "ATT-05 REQ-28 notices and files open for who works on the case, not for others, and not for strangers")
    void opensOnlyForThePeopleOfTheCase() throws Exception {
        RequestView seen = registered(today()).request();
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

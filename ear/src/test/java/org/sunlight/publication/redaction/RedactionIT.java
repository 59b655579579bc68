package org.sunlight.publication.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.harness.ContainerCase;
import org.sunlight.office.attachment.AttachmentContent;
import org.sunlight.office.attachment.AttachmentQueries;
import org.sunlight.office.attachment.AttachmentService;
import org.sunlight.office.attachment.AttachmentView;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.shared.audit.AuditEntry;
import org.sunlight.shared.audit.AuditFilter;
import org.sunlight.shared.audit.AuditQueries;
import org.sunlight.shared.audit.Outcome;
import org.sunlight.shared.error.NotFound;
import org.sunlight.shared.error.RuleBroken;

/** Redaction in the server: what is kept, what is refused, who may, and what nobody may change. */
class RedactionIT extends ContainerCase {

    private static final String KIND = "redaction-it";

    @Inject
    private RedactionService service;

    @Inject
    private RedactionQueries redactions;

    @Inject
    private AttachmentService attachments;

    @Inject
    private AttachmentQueries kept;

    @Inject
    private AuditQueries trail;

    @Resource(lookup = "java:jboss/datasources/SunlightDS")
    private DataSource database;

    private AttachmentView stored(String name, byte[] content) throws Exception {
        long organ = caller("wang").organId();
        String number = UUID.randomUUID().toString();
        return as(
                "wang",
                () -> attachments.store(
                        new StoreAttachment(KIND, number, organ, name, new ByteArrayInputStream(content))));
    }

    private static byte[] pdf(String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 16);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -30);
                }
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] word(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreator("何主任");
            document.createParagraph().createRun().setText(text);
            document.write(out);
        }
        return out.toByteArray();
    }

    private byte[] bytes(long attachment) throws Exception {
        AttachmentContent content = as("wang", () -> kept.content(attachment));
        try (InputStream stream = content.stream()) {
            return stream.readAllBytes();
        }
    }

    private static Passage privacy(String words) {
        return new Passage(words, RedactionGround.PERSONAL_PRIVACY);
    }

    private static RedactFile of(AttachmentView file, List<String> secrets, Passage... passages) {
        return new RedactFile(file.id(), List.of(passages), secrets);
    }

    private AuditEntry last(AttachmentView file, Outcome outcome) throws Exception {
        AuditFilter filter = new AuditFilter(null, null, null, "Redaction.", outcome, String.valueOf(file.id()));
        return as("audit", () -> trail.page(filter, 0, 50)).stream()
                .map(found -> found.entry())
                .filter(entry -> entry.subjectNumber().equals(String.valueOf(file.id())))
                .findFirst()
                .orElseThrow();
    }

    private int files(AttachmentView file) throws Exception {
        return as("wang", () -> kept.of(KIND, file.attachedTo())).size();
    }

    @Test
    @DisplayName(
            "RED-02 RED-09 the public version lies beside the original, with its proof, and nobody changes the proof")
    void keepsTheProof() throws Exception {
        AttachmentView file =
                stored("Zhao Liu 的答复.pdf", pdf("The lift runs again.", "Asked by Zhao Liu, 13987654321."));
        RedactionView made = as(
                "li",
                () -> service.redact(of(
                        file,
                        List.of("Qian Qi", " "),
                        privacy("zhao  liu"),
                        new Passage("139 8765 4321", RedactionGround.BUSINESS_SECRET))));
        assertEquals(RedactionOutcome.REDACTED, made.outcome());
        assertEquals(2, made.removedInAll());
        assertEquals(file.sha256(), made.sourceSha256());
        assertTrue(made.searched().contains(LeakPlace.PDF_TEXT_LAYER));
        AttachmentView result = as("wang", () -> kept.view(made.resultId()));
        assertEquals("■■■〔个人隐私〕 的答复（公开版）.pdf", result.fileName());
        assertEquals(file.attachedTo(), result.attachedTo());
        assertEquals(file.organId(), result.organId());
        assertEquals(made.resultSha256(), result.sha256());
        try (PDDocument document = Loader.loadPDF(bytes(result.id()))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("The lift runs again."), text);
            assertFalse(text.contains("Zhao") || text.contains("1398"), text);
        }
        RedactionView read = as("sun", () -> redactions.ofResult(result.id())).orElseThrow();
        assertEquals(made.removed(), read.removed());
        assertEquals(made.searched(), read.searched());
        assertEquals(
                List.of(made.id()),
                as("sun", () -> redactions.of(KIND, file.attachedTo())).stream()
                        .map(RedactionView::id)
                        .toList());
        assertTrue(as("sun", () -> redactions.ofResult(file.id())).isEmpty(), "the original has no proof");
        assertEquals("Redaction.redact", last(file, Outcome.DONE).act());
        assertUnchangeable(made.id());
    }

    private void assertUnchangeable(long id) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("UPDATE redaction SET author_name = 'x' WHERE id = " + id));
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("DELETE FROM redacted_passage WHERE redaction_id = " + id));
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT ground, words_salt, words_hash FROM redacted_passage WHERE redaction_id = " + id)) {
            int count = 0;
            while (rows.next()) {
                count++;
                assertEquals(32, rows.getString(2).length());
                assertTrue(rows.getString(3).matches("[0-9a-f]{64}"));
            }
            assertEquals(2, count);
        }
    }

    @Test
    @DisplayName("RED-04 a result that still holds a known secret is refused with places, and nothing of it is kept")
    void refusesLeaks() throws Exception {
        AttachmentView file = stored("a.pdf", pdf("Asked by Zhao Liu.", "Seen by Qian Qi."));
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> as("li", () -> service.redact(of(file, List.of("Qian Qi"), privacy("Zhao Liu")))));
        assertEquals("REDACTION_LEAKS", refusal.code());
        assertTrue(
                refusal.arguments().toString().contains("PDF_TEXT_LAYER"),
                refusal.arguments().toString());
        assertFalse(refusal.arguments().toString().contains("Qian"));
        assertEquals(1, files(file));
        assertTrue(as("li", () -> redactions.of(KIND, file.attachedTo())).isEmpty());
        assertEquals("REDACTION_LEAKS", last(file, Outcome.REFUSED).code());
    }

    @Test
    @DisplayName("RED-08 a passage that is not there is told by its number, and nothing is kept")
    void refusesWhatIsNotThere() throws Exception {
        AttachmentView file = stored("a.docx", word("信访人赵六反映电梯问题。"));
        RuleBroken refusal = assertThrows(
                RuleBroken.class,
                () -> as("sun", () -> service.redact(of(file, List.of(), privacy("赵六"), privacy("钱七")))));
        assertEquals("REDACTION_PASSAGE_NOT_FOUND", refusal.code());
        assertEquals("passages[1]", refusal.pointer());
        assertEquals(List.of(2), refusal.arguments());
        assertEquals(1, files(file));
        for (Passage passage : List.of(privacy(" 赵 "), privacy("赵".repeat(501)), new Passage("赵六", null))) {
            RuleBroken wrong =
                    assertThrows(RuleBroken.class, () -> as("sun", () -> service.redact(of(file, List.of(), passage))));
            assertEquals("passages[0]", wrong.pointer());
        }
        assertEquals(
                "passages",
                assertThrows(RuleBroken.class, () -> as("sun", () -> service.redact(of(file, List.of()))))
                        .pointer());
        assertEquals(
                "secrets",
                assertThrows(
                                RuleBroken.class,
                                () -> as("sun", () -> service.cleanCopy(new CleanFile(file.id(), List.of("赵")))))
                        .pointer());
    }

    @Test
    @DisplayName("RED-07 a clean copy leaves the properties behind and the words as they are")
    void cleans() throws Exception {
        AttachmentView file = stored("答复.docx", word("信访人反映的电梯问题已经解决。"));
        RedactionView made = as("zhao", () -> service.cleanCopy(new CleanFile(file.id(), List.of("何主任"))));
        assertEquals(RedactionOutcome.CLEANED, made.outcome());
        assertEquals(List.of(), made.removed());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(made.resultId())))) {
            assertEquals("信访人反映的电梯问题已经解决。", document.getParagraphs().get(0).getText());
        }
        assertEquals(
                "信访人反映的电梯问题已经解决。",
                as("zhao", () -> redactions.parts(file.id())).get(0).text());
        assertEquals("Redaction.cleanCopy", last(file, Outcome.DONE).act());
    }

    @Test
    @DisplayName("RED-08 an encrypted file and one of a foreign kind are refused at the field of the file")
    void refusesFiles() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf("Asked by Zhao Liu."))) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(locked);
        }
        AttachmentView encrypted = stored("a.pdf", locked.toByteArray());
        AttachmentView mail = stored(
                "a.eml",
                "From: a@example.cn\r\nTo: b@example.cn\r\nSubject: x\r\nDate: Mon, 3 Jul 2017 08:00:00 +0800\r\n\r\nZhao Liu"
                        .getBytes(StandardCharsets.US_ASCII));
        for (AttachmentView file : List.of(encrypted, mail)) {
            RuleBroken refusal = assertThrows(
                    RuleBroken.class, () -> as("li", () -> service.redact(of(file, List.of(), privacy("Zhao Liu")))));
            assertEquals("file", refusal.pointer());
            assertEquals(file == encrypted ? "REDACTION_FILE_ENCRYPTED" : "REDACTION_KIND_UNSUPPORTED", refusal.code());
            assertEquals(1, files(file));
        }
    }

    @Test
    @DisplayName("RED-10 who has no role for it, or belongs to another organ, redacts nothing")
    void knowsWhoMay() throws Exception {
        AttachmentView file = stored("a.pdf", pdf("Asked by Zhao Liu."));
        RedactFile command = of(file, List.of(), privacy("Zhao Liu"));
        for (String login : List.of("qian", "chen", "audit")) {
            assertThrows(EJBAccessException.class, () -> as(login, () -> service.redact(command)), login);
        }
        NotFound foreign = assertThrows(NotFound.class, () -> as("fm-clerk", () -> service.redact(command)));
        assertEquals("ATTACHMENT_NOT_FOUND", foreign.code());
        RedactionView made = as("wang", () -> service.redact(command));
        assertTrue(as("fm-clerk", () -> redactions.ofResult(made.resultId())).isEmpty());
        assertEquals(List.of(), as("fm-clerk", () -> redactions.of(KIND, file.attachedTo())));
        assertThrows(NotFound.class, () -> as("fm-clerk", () -> redactions.parts(file.id())));
    }
}

package org.sunlight.publication.redaction.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sunlight.office.attachment.StoreAttachment;
import org.sunlight.shared.error.RuleBroken;

/** What one file may cost, and that the promised two hundred pages of writing stay below it. */
class PdfLimitsTest {

    private static final int MOST_PAGES = 200;
    private static final String LINE = "信访人反映的问题经核查已经办结，现就小区电梯恢复运行的有关情况答复如下。";

    private static byte[] written(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(
                    document, PdfLimitsTest.class.getResourceAsStream("/fonts/NotoSerifSC-Regular.ttf"), true);
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
                try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(page))) {
                    for (int line = 0; line < 36; line++) {
                        content.beginText();
                        content.setFont(font, 14);
                        content.newLineAtOffset(50, 790 - line * 20);
                        content.showText(LINE.substring(line % 12) + LINE.substring(0, line % 12));
                        content.endText();
                    }
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("RED-08 two hundred full pages of writing stay below the largest file")
    void keepsItsPromise() throws IOException {
        int one = PdfRedaction.rebuild(written(1), List.of()).content().length;
        int three = PdfRedaction.rebuild(written(3), List.of()).content().length;
        long all = one + (three - one) / 2L * (MOST_PAGES - 1);
        assertTrue(all < StoreAttachment.LARGEST, "bytes: " + all);
    }

    @Test
    @DisplayName("RED-08 what grows too large or takes too long is refused at the file")
    void refusesWhatCostsTooMuch() throws IOException {
        byte[] pages = written(2);
        for (PdfRedaction.Limits limits : List.of(
                new PdfRedaction.Limits(1000, Duration.ofMinutes(1)),
                new PdfRedaction.Limits(StoreAttachment.LARGEST, Duration.ZERO))) {
            RuleBroken refusal = assertThrows(RuleBroken.class, () -> PdfRedaction.rebuild(pages, List.of(), limits));
            assertEquals("file REDACTION_FILE_TOO_LARGE", refusal.pointer() + " " + refusal.code());
        }
    }
}

package org.sunlight.office.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.sunlight.office.notice.paper.LetterHtml;
import org.sunlight.office.notice.paper.LetterPdf;

/** Binds the papers of a case into one PDF: the index in front says on which page each begins. */
public final class PaperBinder {

    private static final float MARGIN = 40;

    private PaperBinder() {}

    /**
     * A paper of the case.
     *
     * @param columns what the index says of it
     * @param mediaType kind of the content
     * @param content null for what cannot be bound and is only listed
     */
    public record Sheet(List<String> columns, String mediaType, byte[] content) {}

    /**
     * A table of the index.
     *
     * @param head titles of the columns, empty for a table whose rows begin with their title
     */
    public record Table(String caption, List<String> head, List<List<String>> rows) {}

    /**
     * @param head titles of the columns of the index; the page comes after them
     * @param notBound what stands in the place of the page of a paper that is only listed
     * @param more further tables behind the index
     */
    public static byte[] bind(
            String title, List<String> head, List<Sheet> sheets, String notBound, Table facts, List<Table> more) {
        try (PDDocument bound = new PDDocument()) {
            List<byte[]> papers = new ArrayList<>();
            List<Integer> lengths = new ArrayList<>();
            for (Sheet sheet : sheets) {
                byte[] paper = sheet.content() == null ? null : asPdf(sheet);
                papers.add(paper);
                lengths.add(paper == null ? 0 : pages(paper));
            }
            // the length of the index does not depend on the numbers in it: printed once to be counted, once to be kept
            int front = pages(index(title, head, sheets, lengths, 0, notBound, facts, more));
            append(bound, index(title, head, sheets, lengths, front, notBound, facts, more));
            for (byte[] paper : papers) {
                if (paper != null) {
                    append(bound, paper);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            bound.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] index(
            String title,
            List<String> head,
            List<Sheet> sheets,
            List<Integer> lengths,
            int front,
            String notBound,
            Table facts,
            List<Table> more) {
        List<List<String>> rows = new ArrayList<>();
        int page = front + 1;
        for (int i = 0; i < sheets.size(); i++) {
            List<String> row = new ArrayList<>(sheets.get(i).columns());
            row.add(lengths.get(i) == 0 ? notBound : String.valueOf(page));
            page += lengths.get(i);
            rows.add(row);
        }
        StringBuilder html = new StringBuilder("<div class=\"letter\"><h2 class=\"letter-title\">")
                .append(LetterHtml.escaped(title))
                .append("</h2>");
        table(html, facts);
        table(html, new Table("", head, rows));
        more.forEach(table -> table(html, table));
        return LetterPdf.print(title, html.append("</div>").toString());
    }

    /** Tables alone, one below the other. */
    public static byte[] print(String title, List<Table> tables) {
        StringBuilder html = new StringBuilder("<div class=\"letter\"><h2 class=\"letter-title\">")
                .append(LetterHtml.escaped(title))
                .append("</h2>");
        tables.forEach(table -> table(html, table));
        return LetterPdf.print(title, html.append("</div>").toString());
    }

    private static void table(StringBuilder html, Table table) {
        html.append("<p class=\"letter-caption\">")
                .append(LetterHtml.escaped(table.caption()))
                .append("</p>");
        html.append(table.head().isEmpty() ? "<table class=\"letter-facts\">" : "<table class=\"letter-days\"><thead>");
        if (!table.head().isEmpty()) {
            row(html, table.head(), "th", "th");
            html.append("</thead>");
        }
        html.append("<tbody>");
        String first = table.head().isEmpty() ? "th" : "td";
        table.rows().forEach(cells -> row(html, cells, first, "td"));
        html.append("</tbody></table>");
    }

    private static void row(StringBuilder html, List<String> cells, String first, String other) {
        html.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            String tag = i == 0 ? first : other;
            html.append('<').append(tag).append('>');
            html.append(LetterHtml.escaped(cells.get(i) == null ? "" : cells.get(i)));
            html.append("</").append(tag).append('>');
        }
        html.append("</tr>");
    }

    /** Null for a PDF that cannot be opened, as one with a password: it is listed and not bound. */
    private static byte[] asPdf(Sheet sheet) throws IOException {
        if (!sheet.mediaType().equals("application/pdf")) {
            return picture(sheet.content());
        }
        try (PDDocument document = Loader.loadPDF(sheet.content())) {
            return document.getNumberOfPages() == 0 ? null : sheet.content();
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static byte[] picture(byte[] content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, content, "picture");
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
            float height = PDRectangle.A4.getHeight() - 2 * MARGIN;
            float scale = Math.min(1, Math.min(width / image.getWidth(), height / image.getHeight()));
            try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
                float top = PDRectangle.A4.getHeight() - MARGIN - image.getHeight() * scale;
                drawing.drawImage(image, MARGIN, top, image.getWidth() * scale, image.getHeight() * scale);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void append(PDDocument bound, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFMergerUtility().appendDocument(bound, document);
        }
    }
}

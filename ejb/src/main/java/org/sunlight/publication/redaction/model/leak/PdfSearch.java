package org.sunlight.publication.redaction.model.leak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sunlight.publication.redaction.LeakPlace;

/** Looks into a PDF twice: byte by byte without believing it, and as a reader program sees it. */
final class PdfSearch {

    private static final Map<String, LeakPlace> TELLTALE = Map.ofEntries(
            Map.entry("Metadata", LeakPlace.PDF_METADATA),
            Map.entry("PieceInfo", LeakPlace.PDF_METADATA),
            Map.entry("Annots", LeakPlace.PDF_ANNOTATIONS),
            Map.entry("AcroForm", LeakPlace.PDF_FORM),
            Map.entry("Outlines", LeakPlace.PDF_BOOKMARKS),
            Map.entry("Dests", LeakPlace.PDF_BOOKMARKS),
            Map.entry("Threads", LeakPlace.PDF_BOOKMARKS),
            Map.entry("PageLabels", LeakPlace.PDF_BOOKMARKS),
            Map.entry("Names", LeakPlace.PDF_ATTACHMENTS),
            Map.entry("AF", LeakPlace.PDF_ATTACHMENTS),
            Map.entry("EmbeddedFiles", LeakPlace.PDF_ATTACHMENTS),
            Map.entry("EF", LeakPlace.PDF_ATTACHMENTS),
            Map.entry("Collection", LeakPlace.PDF_ATTACHMENTS),
            Map.entry("OCProperties", LeakPlace.PDF_LAYERS),
            Map.entry("OC", LeakPlace.PDF_LAYERS),
            Map.entry("StructTreeRoot", LeakPlace.PDF_STRUCTURE),
            Map.entry("StructParents", LeakPlace.PDF_STRUCTURE),
            Map.entry("ActualText", LeakPlace.PDF_STRUCTURE),
            Map.entry("Alt", LeakPlace.PDF_STRUCTURE),
            Map.entry("OpenAction", LeakPlace.PDF_SCRIPTS),
            Map.entry("AA", LeakPlace.PDF_SCRIPTS),
            Map.entry("JS", LeakPlace.PDF_SCRIPTS),
            Map.entry("JavaScript", LeakPlace.PDF_SCRIPTS),
            Map.entry("URI", LeakPlace.PDF_SCRIPTS),
            Map.entry("Thumb", LeakPlace.PDF_IMAGES),
            Map.entry("Alternates", LeakPlace.PDF_IMAGES));

    private static final Set<String> OF_CATALOG = Set.of("Type", "Version", "Pages", "Lang");
    private static final Set<String> OF_PAGE =
            Set.of("Type", "Parent", "MediaBox", "CropBox", "Resources", "Contents", "Rotate");
    private static final Set<String> OF_IMAGE = Set.of(
            "Type", "Subtype", "Width", "Height", "ColorSpace", "BitsPerComponent", "Filter", "DecodeParms", "Length");
    /** A picture within the drawing of a page instead of beside it. */
    private static final Pattern INLINE_IMAGE = Pattern.compile("(?:^|\\s)BI\\s[^()]{0,500}?\\sID\\s");

    private static final Set<String> OF_RESOURCES = Set.of("Font", "XObject", "ProcSet");

    private final byte[] file;
    private final Findings findings;

    PdfSearch(byte[] file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void search() {
        findings.searched(TELLTALE.values().toArray(LeakPlace[]::new));
        findings.searched(LeakPlace.PDF_OTHER, LeakPlace.PDF_TEXT_LAYER);
        RawPdf raw = new RawPdf(file);
        bytes(raw);
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                findings.unreadable(LeakPlace.WHOLE_FILE, 0);
            }
            objects(document);
            unused(document, raw);
            text(document);
            frame(document);
        } catch (IOException | RuntimeException broken) {
            findings.unreadable(LeakPlace.WHOLE_FILE, 0);
        }
    }

    private void bytes(RawPdf raw) {
        findings.hiddenIf(raw.hasRevisions(), LeakPlace.PDF_REVISIONS, 0);
        findings.text(LeakPlace.PDF_STRINGS, 0, raw.outside());
        // remarks between the objects are in any encoding
        findings.bytes(LeakPlace.PDF_STRINGS, 0, raw.outside().getBytes(StandardCharsets.ISO_8859_1));
        RawPdf.strings(raw.outside()).forEach(string -> findings.bytes(LeakPlace.PDF_STRINGS, 0, string));
        raw.earlier().forEach(this::earlier);
        AtomicInteger number = new AtomicInteger();
        raw.streams().forEach(stream -> stream(stream, number.incrementAndGet()));
    }

    /** Words of earlier pages are written in the codes of their fonts: only a reader program can tell them. */
    private void earlier(byte[] revision) {
        try (PDDocument document = Loader.loadPDF(revision)) {
            findings.text(LeakPlace.PDF_REVISIONS, 0, new PDFTextStripper().getText(document));
        } catch (IOException | RuntimeException broken) {
            findings.unreadable(LeakPlace.PDF_REVISIONS, 0);
        }
    }

    private void stream(RawPdf.Packed stream, int number) {
        if (!stream.readable()) {
            findings.unreadable(LeakPlace.PDF_STREAMS, number);
        }
        if (stream.isImage() && stream.isJpeg()) {
            PictureSearch.search(withoutLineEnd(stream.content()), findings, number);
        } else if (stream.isImage() || stream.isFont()) {
            findings.binary(LeakPlace.PDF_STREAMS, number, stream.content());
        } else {
            findings.bytes(LeakPlace.PDF_STREAMS, number, stream.content());
            String text = new String(stream.content(), StandardCharsets.ISO_8859_1);
            findings.hiddenIf(INLINE_IMAGE.matcher(text).find(), LeakPlace.PDF_IMAGES, number);
            for (byte[] string : RawPdf.strings(text)) {
                findings.bytes(LeakPlace.PDF_STRINGS, number, string);
            }
        }
    }

    /** The line end in front of "endstream" belongs to the frame. */
    private static byte[] withoutLineEnd(byte[] content) {
        int end = content.length;
        while (end > 0 && (content[end - 1] == '\n' || content[end - 1] == '\r')) {
            end--;
        }
        return java.util.Arrays.copyOf(content, end);
    }

    private void objects(PDDocument document) {
        int number = 0;
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            number++;
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            walk(object, number, 0);
        }
        findings.hiddenIf(document.getDocument().getTrailer().containsKey(COSName.INFO), LeakPlace.PDF_METADATA, 0);
    }

    /** What nothing in the file leads to, a reader never shows, and a rebuilt file does not have. */
    private void unused(PDDocument document, RawPdf raw) {
        Set<Long> reached = new HashSet<>();
        Deque<COSBase> open = new ArrayDeque<>(List.of(document.getDocument().getTrailer()));
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSObject reference) {
                if (reference.getKey() != null && reached.add(reference.getKey().getNumber())) {
                    push(open, reference.getObject());
                }
            } else if (next instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(value -> push(open, value));
            } else if (next instanceof COSArray array) {
                array.forEach(value -> push(open, value));
            }
        }
        Set<Long> there = new HashSet<>(raw.objects());
        document.getDocument().getXrefTable().keySet().forEach(key -> there.add(key.getNumber()));
        there.removeAll(reached);
        findings.hiddenIf(!there.isEmpty(), LeakPlace.PDF_OTHER, 0);
    }

    private static void push(Deque<COSBase> open, COSBase value) {
        if (value != null) {
            open.push(value);
        }
    }

    /** Objects that others point to are visited by their own number. */
    private void walk(COSBase object, int number, int depth) {
        if (depth > 50) {
            findings.unreadable(LeakPlace.PDF_OTHER, number);
        } else if (object instanceof COSString string) {
            findings.bytes(LeakPlace.PDF_STRINGS, number, string.getBytes());
            findings.text(LeakPlace.PDF_STRINGS, number, string.getString());
        } else if (object instanceof COSName name) {
            findings.text(LeakPlace.PDF_STRINGS, number, name.getName());
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), number, depth + 1);
            }
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> {
                LeakPlace telltale = TELLTALE.get(entry.getKey().getName());
                if (telltale != null) {
                    findings.hidden(telltale, number);
                }
                findings.text(LeakPlace.PDF_STRINGS, number, entry.getKey().getName());
                walk(entry.getValue(), number, depth + 1);
            });
        }
    }

    private void text(PDDocument document) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            for (boolean sorted : List.of(true, false)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(sorted);
                stripper.setSuppressDuplicateOverlappingText(false);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                findings.text(LeakPlace.PDF_TEXT_LAYER, page, stripper.getText(document));
            }
        }
        findings.text(LeakPlace.PDF_TEXT_LAYER, 0, new PDFTextStripper().getText(document));
    }

    private void frame(PDDocument document) {
        strange(document.getDocumentCatalog().getCOSObject(), OF_CATALOG, LeakPlace.PDF_OTHER, 0);
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            strange(page.getCOSObject(), OF_PAGE, LeakPlace.PDF_OTHER, number);
            if (page.getResources() == null) {
                findings.hidden(LeakPlace.PDF_IMAGES, number);
                continue;
            }
            COSDictionary resources = page.getResources().getCOSObject();
            strange(resources, OF_RESOURCES, LeakPlace.PDF_OTHER, number);
            COSDictionary drawn = resources.getCOSDictionary(COSName.XOBJECT);
            COSDictionary picture = drawn == null || drawn.size() != 1
                    ? null
                    : drawn.getCOSDictionary(drawn.keySet().iterator().next());
            if (picture == null || !COSName.IMAGE.equals(picture.getCOSName(COSName.SUBTYPE))) {
                findings.hidden(LeakPlace.PDF_IMAGES, number);
            } else {
                strange(picture, OF_IMAGE, LeakPlace.PDF_IMAGES, number);
            }
        }
    }

    private void strange(COSDictionary dictionary, Set<String> known, LeakPlace place, int at) {
        boolean strange = dictionary.keySet().stream().anyMatch(key -> !known.contains(key.getName()));
        findings.hiddenIf(strange, place, at);
    }
}

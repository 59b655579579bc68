package org.sunlight.publication.detection.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sunlight.publication.detection.Place;

/**
 * Every text in the objects of the file, whether a page leads to it or not: properties, annotations, form values,
 * bookmarks, links, alternative texts, embedded files, data of pictures.
 */
final class PdfObjects {

    private static final int DEEPEST = 200;
    private static final int LARGEST = 64 << 20;
    private static final Set<String> TECHNICAL = Set.of(
            "ID", "Registry", "Ordering", "Panose", "CharSet", "FontFamily", "DA", "CheckSum", "Lang", "NM", "U", "O");
    private static final List<String> FORM_KEYS = List.of("FT", "V", "DV", "Opt", "TU", "TM");

    private final PDDocument document;
    private final int depth;
    private final Contents contents;

    PdfObjects(PDDocument document, int depth, Contents contents) {
        this.document = document;
        this.depth = depth;
        this.contents = contents;
    }

    void read() throws IOException {
        walk("trailer", "", document.getDocument().getTrailer(), null, 0);
        Set<COSObjectKey> reached = reached();
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            COSBase content = object == null ? null : object.getObject();
            String where = "obj " + key.getNumber();
            walk(where, "", content, null, 0);
            if (content instanceof COSStream stream && !reached.contains(key) && drawsText(stream)) {
                contents.cannotProve(where);
            }
        }
    }

    /** @param key under which the value stands, {@code in} the dictionary that holds it */
    private void walk(String where, String key, COSBase value, COSDictionary in, int level) throws IOException {
        if (level > DEEPEST || TECHNICAL.contains(key)) {
            return;
        }
        if (value instanceof COSString text) {
            contents.add(place(key, in), key.isEmpty() ? where : where + " " + key, text.getString());
        } else if (value instanceof COSArray array) {
            for (COSBase element : array) {
                walk(where, key, element, in, level + 1);
            }
        } else if (value instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                walk(where, entry.getKey().getName(), entry.getValue(), dictionary, level + 1);
            }
            if (value instanceof COSStream stream) {
                stream(where, stream);
            }
        }
    }

    private static Place place(String key, COSDictionary in) {
        switch (key) {
            case "Alt", "ActualText", "E":
                return Place.ALTERNATIVE_TEXT;
            case "URI", "IsMap":
                return Place.LINK;
            case "UF", "F", "Desc":
                return Place.EMBEDDED_FILE;
            default:
                return in == null ? Place.PROPERTY : placeIn(key, in);
        }
    }

    private static Place placeIn(String key, COSDictionary in) {
        if (key.equals("Title") && in.containsKey(COSName.PARENT)) {
            return Place.BOOKMARK;
        }
        if ("Widget".equals(in.getNameAsString(COSName.SUBTYPE))
                || FORM_KEYS.stream().anyMatch(form -> in.containsKey(COSName.getPDFName(form)))) {
            return Place.FORM_VALUE;
        }
        return in.containsKey(COSName.RECT) ? Place.ANNOTATION : Place.PROPERTY;
    }

    private void stream(String where, COSStream stream) throws IOException {
        String type = String.valueOf(stream.getNameAsString(COSName.TYPE));
        String filter = String.valueOf(stream.getFilters());
        if (type.equals("EmbeddedFile")) {
            embedded(where, decoded(stream));
        } else if (type.equals("Metadata") || "XML".equals(stream.getNameAsString(COSName.SUBTYPE))) {
            contents.add(Place.PROPERTY, where, withoutTags(decoded(stream)));
        } else if (filter.contains("DCTDecode") && !filter.contains("FlateDecode")) {
            try (InputStream raw = stream.createRawInputStream()) {
                byte[] picture = raw.readNBytes(LARGEST);
                if (ImageReading.isKnown(picture)) {
                    ImageReading.read(picture, where, contents);
                }
            }
        } else if (type.equals("null") && isXmlOrScript(stream)) {
            contents.add(Place.FORM_VALUE, where, withoutTags(decoded(stream)));
        }
    }

    /** Streams of forms (XFA) hold XML and have no type. */
    private static boolean isXmlOrScript(COSStream stream) throws IOException {
        if (stream.containsKey(COSName.SUBTYPE) || stream.containsKey(COSName.getPDFName("FunctionType"))) {
            return false;
        }
        try (InputStream start = stream.createInputStream()) {
            String first = new String(start.readNBytes(64), StandardCharsets.UTF_8).strip();
            return first.startsWith("<?xml") || first.startsWith("<xdp") || first.startsWith("<xfa");
        }
    }

    private static byte[] decoded(COSStream stream) throws IOException {
        try (InputStream content = stream.createInputStream()) {
            return content.readNBytes(LARGEST);
        }
    }

    private static String withoutTags(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        String attributes =
                text.replaceAll("<(?:\\w|:|-|/|\\?)++", " ").replaceAll("\\b[\\w:]++=\"http[^\"<]*+\"", " ");
        return attributes.replace('>', '\n');
    }

    private void embedded(String where, byte[] bytes) throws IOException {
        Path file = Files.createTempFile("sunlight", ".embedded");
        try {
            Files.write(file, bytes);
            contents.inside(
                    Place.EMBEDDED_FILE, where, () -> FileOpening.read(file, "text/plain", depth + 1, contents));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Objects to which the trailer leads. */
    private Set<COSObjectKey> reached() {
        Set<COSObjectKey> reached = new HashSet<>();
        Set<COSBase> seen = new HashSet<>();
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(document.getDocument().getTrailer());
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSObject object) {
                if (object.getKey() != null && !reached.add(object.getKey())) {
                    continue;
                }
                next = object.getObject();
            }
            if (next instanceof COSDictionary dictionary && seen.add(dictionary)) {
                dictionary.getValues().forEach(value -> pushIfAny(open, value));
            } else if (next instanceof COSArray array && seen.add(array)) {
                array.forEach(value -> pushIfAny(open, value));
            }
        }
        return reached;
    }

    private static void pushIfAny(Deque<COSBase> open, COSBase value) {
        if (value != null) {
            open.push(value);
        }
    }

    private static boolean drawsText(COSStream stream) throws IOException {
        if (stream.containsKey(COSName.SUBTYPE) && !"Form".equals(stream.getNameAsString(COSName.SUBTYPE))
                || stream.containsKey(COSName.TYPE) && !"XObject".equals(stream.getNameAsString(COSName.TYPE))
                || stream.containsKey(COSName.getPDFName("Length1"))) {
            return false;
        }
        String content = new String(decoded(stream), StandardCharsets.ISO_8859_1);
        return content.contains("Tj") || content.contains("TJ");
    }
}

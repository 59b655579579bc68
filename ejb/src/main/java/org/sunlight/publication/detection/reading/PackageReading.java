package org.sunlight.publication.detection.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.sunlight.publication.detection.Place;
import org.sunlight.shared.error.RuleBroken;

/** An office package (OOXML): every part of it is read, or named as unreadable. Source: ISO/IEC 29500. */
final class PackageReading {

    private static final int MOST_ENTRIES = 5000;
    private static final int LARGEST_BINARY = 64 << 20;

    private final ZipFile zip;
    private final long size;
    private final int depth;
    private final Contents contents;
    private final Map<String, ZipEntry> left = new LinkedHashMap<>();

    private PackageReading(ZipFile zip, long size, int depth, Contents contents) {
        this.zip = zip;
        this.size = size;
        this.depth = depth;
        this.contents = contents;
    }

    static void read(Path file, int depth, Contents contents) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new PackageReading(zip, Files.size(file), depth, contents).read();
        }
    }

    private void read() throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw Contents.tooMuch();
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                left.put(entry.getName(), entry);
            }
            contents.add(Place.PROPERTY, entry.getName(), entry.getComment());
        }
        contents.add(Place.PROPERTY, "ZIP", zip.getComment());
        refuseMacros();
        if (left.containsKey("word/document.xml")) {
            new WordParts(this, contents).read();
        } else if (left.containsKey("xl/workbook.xml")) {
            new SheetParts(this, contents).read();
        } else if (!left.containsKey("ppt/presentation.xml")) {
            throw depth > 0 && !left.containsKey("OFD.xml")
                    ? Contents.tooMuch()
                    : FileOpening.notProvable("application/zip");
        }
        for (String name : left.keySet().toArray(String[]::new)) {
            other(name);
        }
    }

    private void refuseMacros() throws IOException {
        boolean macros = left.keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin")
                        || name.contains("/activex/")
                        || name.startsWith("xl/macrosheets/")
                        || name.endsWith("vbadata.xml"));
        if (left.containsKey("[Content_Types].xml")) {
            try (InputStream types = open("[Content_Types].xml")) {
                String kinds = Xml.text(types, true).toLowerCase(Locale.ROOT);
                macros |= kinds.contains("macroenabled") || kinds.contains("vbaproject");
            }
        }
        if (macros) {
            throw RuleBroken.at("file", "FILE_WITH_MACROS");
        }
    }

    boolean has(String name) {
        return left.containsKey(name);
    }

    Iterable<String> names() {
        return List.copyOf(left.keySet());
    }

    /** The part, counted; it is then no longer left over. */
    InputStream open(String name) throws IOException {
        ZipEntry entry = left.remove(name);
        long packed = Math.min(size, Math.max(0, entry.getCompressedSize()));
        return contents.counted(zip.getInputStream(entry), packed);
    }

    /** Text and, if asked, attributes of a part. */
    String text(String name, boolean attributes) throws IOException {
        try (InputStream stream = open(name)) {
            return Xml.text(stream, attributes);
        }
    }

    private void other(String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".rels")) {
            links(name);
        } else if (lower.startsWith("docprops/") && lower.endsWith(".xml")) {
            properties(name);
        } else if (lower.endsWith(".xml") || lower.endsWith(".vml") || lower.endsWith(".svg")) {
            xml(name, lower);
        } else {
            binary(name, lower);
        }
    }

    private void links(String name) throws IOException {
        try (InputStream stream = open(name)) {
            Xml.read(stream, new Starts() {
                @Override
                public void start(String element, XMLStreamReader reader) {
                    if ("External".equals(Xml.attribute(reader, "TargetMode"))) {
                        contents.add(Place.LINK, name, Xml.attribute(reader, "Target"));
                    }
                }
            });
        }
    }

    private void properties(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream stream = open(name)) {
            Xml.read(stream, new Xml.Listener() {
                private String property = "";

                @Override
                public void start(String element, XMLStreamReader reader) {
                    String named = Xml.attribute(reader, "name");
                    property = named != null ? named : property;
                    contents.add(Place.PROPERTY, name, named);
                    text.setLength(0);
                }

                @Override
                public void end(String element) {
                    boolean custom = name.endsWith("custom.xml");
                    contents.add(Place.PROPERTY, custom ? property : element, text.toString(), custom ? property : "");
                    text.setLength(0);
                }

                @Override
                public void text(String more) {
                    text.append(more);
                }
            });
        }
    }

    private void xml(String name, String lower) throws IOException {
        boolean hiddenSlide = lower.startsWith("ppt/slides/slide") && isHiddenSlide(name);
        boolean everything = lower.contains("pivotcache")
                || lower.contains("connections")
                || lower.contains("querytables")
                || lower.contains("externallinks")
                || lower.contains("/revisions/")
                || lower.contains("/persons/")
                || lower.contains("commentauthors")
                || lower.contains("people.xml")
                || lower.contains("authors.xml")
                || lower.startsWith("customxml/")
                || lower.contains("/tags/");
        Place place = hiddenSlide ? Place.HIDDEN_SHEET : placeOf(lower);
        String text = text(name, everything);
        contents.add(place, name, text);
    }

    private boolean isHiddenSlide(String name) throws IOException {
        boolean[] hidden = new boolean[1];
        try (InputStream stream = contents.counted(
                zip.getInputStream(left.get(name)), left.get(name).getCompressedSize())) {
            Xml.read(stream, new Starts() {
                @Override
                public void start(String element, XMLStreamReader reader) {
                    hidden[0] |= element.equals("sld") && "0".equals(Xml.attribute(reader, "show"));
                    for (String attribute : new String[] {"descr", "title"}) {
                        contents.add(Place.ALTERNATIVE_TEXT, name, Xml.attribute(reader, attribute));
                    }
                }
            });
        }
        return hidden[0];
    }

    private static Place placeOf(String lower) {
        if (lower.contains("comment") && !lower.contains("authors") || lower.contains("notesslide")) {
            return Place.COMMENT;
        }
        if (lower.startsWith("ppt/slides/")
                || lower.contains("/charts/")
                || lower.contains("/diagrams/")
                || lower.contains("/drawings/")
                || lower.endsWith(".vml")
                || lower.endsWith(".svg")) {
            return Place.BODY;
        }
        if (lower.contains("slidemaster") || lower.contains("slidelayout") || lower.contains("notesmaster")) {
            return Place.HEADER_FOOTER;
        }
        if (lower.contains("pivotcache") || lower.contains("externallinks") || lower.contains("worksheets/")) {
            return Place.HIDDEN_SHEET;
        }
        return lower.contains("/revisions/") ? Place.REVISION : Place.PROPERTY;
    }

    private void binary(String name, String lower) throws IOException {
        byte[] bytes;
        try (InputStream stream = open(name)) {
            bytes = stream.readNBytes(LARGEST_BINARY + 1);
        }
        if (bytes.length > LARGEST_BINARY) {
            throw Contents.tooMuch();
        }
        contents.add(Place.FILE_NAME, name, name.substring(name.lastIndexOf('/') + 1));
        if (FileOpening.begins(bytes, "PK") || FileOpening.begins(bytes, "%PDF-")) {
            embedded(name, bytes);
        } else if (isArchive(bytes)) {
            throw Contents.tooMuch();
        } else if (bytes.length > 4 && ImageReading.isKnown(bytes)) {
            ImageReading.read(bytes, name, contents);
            if (lower.startsWith("docprops/")) {
                contents.cannotProve(name);
            }
        } else if (lower.contains("printersettings")) {
            contents.add(Place.PROPERTY, name, new String(bytes, StandardCharsets.UTF_16LE));
        } else if (!lower.endsWith(".odttf") && !lower.endsWith(".fntdata")) {
            contents.cannotProve(name);
        }
    }

    private void embedded(String name, byte[] bytes) throws IOException {
        Path file = Files.createTempFile("sunlight", ".embedded");
        try {
            Files.write(file, bytes);
            contents.inside(Place.EMBEDDED_FILE, name, () -> FileOpening.read(file, name, depth + 1, contents));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static boolean isArchive(byte[] bytes) {
        return FileOpening.begins(bytes, "\u001f\u008b")
                || FileOpening.begins(bytes, "7z\u00bc\u00af")
                || FileOpening.begins(bytes, "Rar!")
                || FileOpening.begins(bytes, "BZh")
                || FileOpening.begins(bytes, "\u00fd7zXZ");
    }

    /** Listens to the starts of elements only. */
    abstract static class Starts implements Xml.Listener {
        @Override
        public void end(String name) {
            // only starts matter here
        }

        @Override
        public void text(String text) {
            // only starts matter here
        }
    }
}

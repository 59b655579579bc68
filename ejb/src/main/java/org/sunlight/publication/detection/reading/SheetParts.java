package org.sunlight.publication.detection.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.sunlight.publication.detection.Place;

/** The parts of a workbook: sheets with their strings and styles, names, comments. */
final class SheetParts {

    private static final Set<Integer> DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    record Sheet(String name, boolean hidden) {}

    private final PackageReading parts;
    private final Contents contents;
    private final List<String> strings = new ArrayList<>();
    private final BitSet used = new BitSet();
    private final BitSet hiddenStyles = new BitSet();
    private final BitSet dateStyles = new BitSet();

    SheetParts(PackageReading parts, Contents contents) {
        this.parts = parts;
        this.contents = contents;
    }

    void read() throws IOException {
        Map<String, Sheet> sheets = sheets();
        if (parts.has("xl/sharedStrings.xml")) {
            sharedStrings();
        }
        if (parts.has("xl/styles.xml")) {
            styles();
        }
        for (String name : parts.names()) {
            if (name.startsWith("xl/worksheets/") && name.endsWith(".xml") && !name.contains("_rels")) {
                Sheet sheet = sheets.getOrDefault(name, new Sheet(name, true));
                try (InputStream stream = parts.open(name)) {
                    Xml.read(stream, new SheetCells(sheet, this, contents));
                }
            } else if (name.matches("xl/comments.*\\.xml")) {
                comments(name);
            } else if (name.startsWith("xl/theme/")) {
                parts.text(name, false);
            }
        }
        for (int i = 0; i < strings.size(); i++) {
            if (!used.get(i)) {
                contents.add(Place.HIDDEN_TEXT, "sharedStrings " + (i + 1), strings.get(i));
            }
        }
    }

    String string(int index) {
        used.set(index);
        return index < strings.size() ? strings.get(index) : "";
    }

    boolean isHiddenStyle(int style) {
        return hiddenStyles.get(style);
    }

    boolean isDate(int style) {
        return dateStyles.get(style);
    }

    /** Sheets by the part that holds them. */
    private Map<String, Sheet> sheets() throws IOException {
        Map<String, Sheet> byRelation = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        try (InputStream stream = parts.open("xl/workbook.xml")) {
            Xml.read(stream, new Xml.Listener() {
                @Override
                public void start(String element, XMLStreamReader reader) {
                    text.setLength(0);
                    if (element.equals("sheet")) {
                        String state = Xml.attribute(reader, "state");
                        String name = Xml.attribute(reader, "name");
                        byRelation.put(
                                reader.getAttributeValue(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"),
                                new Sheet(name, state != null && !state.equals("visible")));
                        contents.add(Place.PROPERTY, "sheet", name);
                    } else if (element.equals("definedName")) {
                        contents.add(Place.PROPERTY, "definedName", Xml.attribute(reader, "name"));
                        contents.add(Place.PROPERTY, "definedName", Xml.attribute(reader, "comment"));
                    }
                }

                @Override
                public void end(String element) {
                    contents.add(Place.PROPERTY, element, text.toString());
                    text.setLength(0);
                }

                @Override
                public void text(String more) {
                    text.append(more);
                }
            });
        }
        Map<String, Sheet> byPart = new HashMap<>();
        if (parts.has("xl/_rels/workbook.xml.rels")) {
            try (InputStream stream = parts.open("xl/_rels/workbook.xml.rels")) {
                Xml.read(stream, new PackageReading.Starts() {
                    @Override
                    public void start(String element, XMLStreamReader reader) {
                        Sheet sheet = byRelation.get(Xml.attribute(reader, "Id"));
                        String target = Xml.attribute(reader, "Target");
                        if ("External".equals(Xml.attribute(reader, "TargetMode"))) {
                            contents.add(Place.LINK, "workbook", target);
                        } else if (sheet != null && target != null) {
                            byPart.put(target.startsWith("/") ? target.substring(1) : "xl/" + target, sheet);
                        }
                    }
                });
            }
        }
        return byPart;
    }

    private void sharedStrings() throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream stream = parts.open("xl/sharedStrings.xml")) {
            Xml.read(stream, new Xml.Listener() {
                private boolean inText;

                @Override
                public void start(String element, XMLStreamReader reader) {
                    inText = element.equals("t");
                }

                @Override
                public void end(String element) {
                    inText = false;
                    if (element.equals("si")) {
                        strings.add(text.toString());
                        text.setLength(0);
                    }
                }

                @Override
                public void text(String more) {
                    if (inText) {
                        text.append(more);
                    }
                }
            });
        }
    }

    /** Which cell styles show nothing (white or tiny letters, the format ;;;) and which show days. */
    private void styles() throws IOException {
        try (InputStream stream = parts.open("xl/styles.xml")) {
            Xml.read(stream, new Xml.Listener() {
                private final List<Boolean> fonts = new ArrayList<>();
                private final Map<Integer, String> formats = new HashMap<>();
                private boolean inFonts;
                private boolean inCells;
                private boolean hides;
                private int style;

                @Override
                public void start(String element, XMLStreamReader reader) {
                    switch (element) {
                        case "fonts" -> inFonts = true;
                        case "cellXfs" -> inCells = true;
                        case "font" -> hides = false;
                        case "color" -> hides |= inFonts && isWhite(reader);
                        case "sz" -> hides |= inFonts && Double.parseDouble(Xml.attribute(reader, "val")) <= 4;
                        case "numFmt" ->
                            formats.put(number(Xml.attribute(reader, "numFmtId")), Xml.attribute(reader, "formatCode"));
                        case "xf" -> {
                            if (inCells) {
                                cell(reader);
                            }
                        }
                        default -> {
                            // borders and fills hide nothing
                        }
                    }
                }

                private void cell(XMLStreamReader reader) {
                    int format = number(Xml.attribute(reader, "numFmtId"));
                    int font = number(Xml.attribute(reader, "fontId"));
                    String code = formats.getOrDefault(format, "");
                    hiddenStyles.set(style, code.equals(";;;") || font < fonts.size() && fonts.get(font));
                    dateStyles.set(style, DATES.contains(format) || code.contains("yy") || code.contains("年"));
                    style++;
                }

                @Override
                public void end(String element) {
                    switch (element) {
                        case "fonts" -> inFonts = false;
                        case "cellXfs" -> inCells = false;
                        case "font" -> {
                            if (inFonts) {
                                fonts.add(hides);
                            }
                        }
                        default -> {
                            // nothing ends here
                        }
                    }
                }

                @Override
                public void text(String text) {
                    // styles hold no text
                }
            });
        }
    }

    private static boolean isWhite(XMLStreamReader color) {
        String rgb = Xml.attribute(color, "rgb");
        boolean pale = "0".equals(Xml.attribute(color, "theme")) && Xml.attribute(color, "tint") == null;
        return pale || rgb != null && rgb.toUpperCase(Locale.ROOT).endsWith("FFFFFF");
    }

    static int number(String text) {
        return text == null || !text.matches("\\d{1,9}") ? 0 : Integer.parseInt(text);
    }

    private void comments(String name) throws IOException {
        try (InputStream stream = parts.open(name)) {
            Xml.read(stream, new Xml.Listener() {
                private final StringBuilder text = new StringBuilder();
                private String cell = "@";

                @Override
                public void start(String element, XMLStreamReader reader) {
                    if (element.equals("comment")) {
                        cell = Xml.attribute(reader, "ref");
                    }
                }

                @Override
                public void end(String element) {
                    if (element.equals("author") || element.equals("comment")) {
                        contents.add(Place.COMMENT, cell, text.toString());
                        text.setLength(0);
                    }
                }

                @Override
                public void text(String more) {
                    text.append(more);
                }
            });
        }
    }
}

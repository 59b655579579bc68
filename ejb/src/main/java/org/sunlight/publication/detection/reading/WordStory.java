package org.sunlight.publication.detection.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.sunlight.publication.detection.Place;
import org.sunlight.publication.detection.model.Labels;

/** One story of a text document: paragraphs and tables, and what is deleted, hidden, named and linked in them. */
final class WordStory implements Xml.Listener {

    private static final int TINY_HALF_POINTS = 8;
    private static final Set<String> FORM =
            Set.of("default", "statusText", "helpText", "alias", "tag", "listEntry", "listItem", "attr");
    private static final Set<String> TRACKED =
            Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "comment");

    /** A paragraph that is being read; text boxes nest them. */
    private static final class Paragraph {
        private final StringBuilder shown = new StringBuilder();
        private final StringBuilder hidden = new StringBuilder();
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();
        private boolean hiddenByStyle;
    }

    private static final class Table {
        private final int number;
        private int row;
        private int column;
        private final Map<Integer, String> titles = new HashMap<>();
        private String left = "";
        private StringBuilder cell = new StringBuilder();

        private Table(int number) {
            this.number = number;
        }
    }

    private final String prefix;
    private final Place place;
    private final Set<String> hiddenStyles;
    private final Contents contents;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> authors = new HashSet<>();
    private int paragraph;
    private int table;
    private int deletions;
    private int insertions;
    private boolean hiddenRun;

    WordStory(String prefix, Place place, Set<String> hiddenStyles, Contents contents) {
        this.prefix = prefix;
        this.place = place;
        this.hiddenStyles = hiddenStyles;
        this.contents = contents;
    }

    /** Whether a property of a run takes its text out of sight. */
    static boolean hides(String element, XMLStreamReader reader) {
        String value = Xml.attribute(reader, "val");
        return switch (element) {
            case "vanish", "specVanish", "webHidden" -> !"0".equals(value) && !"false".equals(value);
            case "color" -> "FFFFFF".equalsIgnoreCase(value);
            case "sz" -> value != null && value.matches("\\d{1,4}") && Integer.parseInt(value) <= TINY_HALF_POINTS;
            default -> false;
        };
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        String parent = open.isEmpty() ? "" : open.peek();
        open.push(name);
        switch (name) {
            case "p" -> {
                paragraph++;
                paragraphs.push(new Paragraph());
            }
            case "r" -> hiddenRun = false;
            case "tbl" -> tables.push(new Table(++table));
            case "tr" -> nextRow();
            case "tc" -> nextCell();
            case "del", "moveFrom" -> deletions++;
            case "ins", "moveTo" -> insertions++;
            case "tab" -> write(parent.equals("r") ? "\t" : "");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
            case "bookmarkStart" -> add(Place.BOOKMARK, Xml.attribute(element, "name"));
            case "pStyle" -> styled(element);
            case "rStyle" -> hiddenRun |= parent.equals("rPr") && hiddenStyles.contains(Xml.attribute(element, "val"));
            case "textpath" -> add(place, Xml.attribute(element, "string"));
            default -> {
                if (parent.equals("rPr") && hides(name, element)) {
                    hiddenRun |= isOfRun();
                }
            }
        }
        attributes(name, element);
    }

    private boolean isOfRun() {
        return open.stream().skip(2).findFirst().orElse("").equals("r");
    }

    private void styled(XMLStreamReader element) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().hiddenByStyle |= hiddenStyles.contains(Xml.attribute(element, "val"));
        }
    }

    private void attributes(String name, XMLStreamReader element) {
        if (TRACKED.contains(name)) {
            String author = Xml.attribute(element, "author");
            if (author != null && authors.add(author)) {
                contents.add(name.equals("comment") ? Place.COMMENT : Place.REVISION, prefix + "@", author);
            }
        }
        if (FORM.contains(name)) {
            add(Place.FORM_VALUE, Xml.attribute(element, "val"));
            add(Place.FORM_VALUE, Xml.attribute(element, "displayText"));
            add(Place.FORM_VALUE, Xml.attribute(element, "value"));
        }
        add(Place.ALTERNATIVE_TEXT, Xml.attribute(element, "descr"));
        add(Place.ALTERNATIVE_TEXT, Xml.attribute(element, "title"));
        add(Place.ALTERNATIVE_TEXT, Xml.attribute(element, "alt"));
        add(Place.LINK, Xml.attribute(element, "tooltip"));
        if (name.equals("fldSimple")) {
            add(Place.LINK, Xml.attribute(element, "instr"));
        }
    }

    private void add(Place where, String text) {
        contents.add(where, at(), text);
    }

    private String at() {
        return prefix + "§" + paragraph;
    }

    private void nextRow() {
        if (!tables.isEmpty()) {
            tables.peek().row++;
            tables.peek().column = 0;
            tables.peek().left = "";
        }
    }

    private void nextCell() {
        if (!tables.isEmpty()) {
            tables.peek().column++;
            tables.peek().cell = new StringBuilder();
        }
    }

    @Override
    public void text(String text) {
        switch (open.isEmpty() ? "" : open.peek()) {
            case "t" -> write(text);
            case "delText", "delInstrText" -> deleted(text);
            case "instrText" -> add(Place.LINK, text);
            default -> {
                if (!text.isBlank()) {
                    add(Place.PROPERTY, text);
                }
            }
        }
    }

    private void deleted(String text) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().deleted.append(text);
        }
    }

    private void write(String text) {
        if (paragraphs.isEmpty()) {
            return;
        }
        Paragraph current = paragraphs.peek();
        if (deletions > 0) {
            current.deleted.append(text);
            return;
        }
        (hiddenRun || current.hiddenByStyle ? current.hidden : current.shown).append(text);
        if (insertions > 0) {
            current.inserted.append(text);
        }
    }

    @Override
    public void end(String name) {
        open.pop();
        switch (name) {
            case "p" -> endParagraph();
            case "del", "moveFrom" -> deletions--;
            case "ins", "moveTo" -> insertions--;
            case "r" -> hiddenRun = false;
            case "tc" -> endCell();
            case "tbl" -> tables.pop();
            default -> {
                // nothing ends here
            }
        }
    }

    private void endParagraph() {
        Paragraph ended = paragraphs.pop();
        add(Place.HIDDEN_TEXT, ended.hidden.toString());
        add(Place.REVISION, ended.deleted.toString());
        add(Place.REVISION, ended.inserted.toString());
        if (tables.isEmpty()) {
            add(place, ended.shown.toString());
        } else {
            StringBuilder cell = tables.peek().cell;
            cell.append(cell.isEmpty() ? "" : "\n").append(ended.shown);
        }
    }

    private void endCell() {
        if (tables.isEmpty()) {
            return;
        }
        Table in = tables.peek();
        String text = in.cell.toString();
        boolean label = Labels.isLabel(text);
        String heading = label ? "" : in.left.isEmpty() ? in.titles.getOrDefault(in.column, "") : in.left;
        contents.add(
                place == Place.BODY ? Place.TABLE : place,
                prefix + "T" + in.number + " " + in.row + ":" + in.column,
                text,
                heading.replace(":", "").replace("：", ""));
        if (label) {
            in.titles.put(in.column, text);
        }
        in.left = label ? text : "";
    }
}

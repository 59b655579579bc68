package org.sunlight.publication.detection.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.sunlight.publication.detection.Place;
import org.sunlight.publication.detection.model.Labels;

/** The cells of one sheet, seen and hidden, each under the title of its column or beside the name of its field. */
final class SheetCells implements Xml.Listener {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_COLUMNS = 16_384;
    private static final Set<String> HEADERS =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    private final SheetParts.Sheet sheet;
    private final SheetParts parts;
    private final Contents contents;
    private final BitSet hiddenColumns = new BitSet();
    private final Map<String, String> titles = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String left = "";
    private boolean hiddenRow;
    private boolean hiddenRows;
    private String cell = "";
    private String type = "";
    private int style;
    private String value = "";
    private String formula = "";

    SheetCells(SheetParts.Sheet sheet, SheetParts parts, Contents contents) {
        this.sheet = sheet;
        this.parts = parts;
        this.contents = contents;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        switch (name) {
            case "sheetFormatPr" -> hiddenRows = isOn(Xml.attribute(element, "zeroHeight"));
            case "col" -> column(element);
            case "row" -> {
                left = "";
                String height = Xml.attribute(element, "ht");
                hiddenRow =
                        isOn(Xml.attribute(element, "hidden")) || "0".equals(height) || hiddenRows && height == null;
            }
            case "c" -> {
                cell = String.valueOf(Xml.attribute(element, "r"));
                type = String.valueOf(Xml.attribute(element, "t"));
                style = SheetParts.number(Xml.attribute(element, "s"));
                value = "";
                formula = "";
            }
            case "hyperlink" -> {
                for (String attribute : new String[] {"location", "display", "tooltip"}) {
                    contents.add(Place.LINK, at(Xml.attribute(element, "ref")), Xml.attribute(element, attribute));
                }
            }
            case "dataValidation" -> {
                for (String attribute : new String[] {"error", "errorTitle", "prompt", "promptTitle"}) {
                    contents.add(
                            Place.FORM_VALUE, at(Xml.attribute(element, "sqref")), Xml.attribute(element, attribute));
                }
            }
            case "t" -> {
                if (!type.equals("inlineStr")) {
                    text.setLength(0);
                }
            }
            default -> text.setLength(0);
        }
        if (name.equals("v") || name.equals("f") || name.equals("is")) {
            text.setLength(0);
        }
    }

    private void column(XMLStreamReader element) {
        if (isOn(Xml.attribute(element, "hidden")) || "0".equals(Xml.attribute(element, "width"))) {
            int last = Math.min(MOST_COLUMNS, SheetParts.number(Xml.attribute(element, "max")));
            hiddenColumns.set(SheetParts.number(Xml.attribute(element, "min")), last + 1);
        }
    }

    private static boolean isOn(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    @Override
    public void text(String more) {
        text.append(more);
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "is" -> value = text.toString();
            case "f" -> formula = text.toString();
            case "c" -> endCell();
            case "formula1", "formula2" -> contents.add(Place.FORM_VALUE, at(name), text.toString());
            default -> {
                if (HEADERS.contains(name)) {
                    contents.add(Place.HEADER_FOOTER, at(name), text.toString());
                }
            }
        }
        if (!name.equals("t") && !name.equals("r") && !name.equals("rPr")) {
            text.setLength(0);
        }
    }

    private String at(String where) {
        return sheet.name() + "!" + where;
    }

    private void endCell() {
        String shown = shown();
        String column = cell.replaceAll("\\d", "");
        Place place = place(column);
        contents.add(place, at(cell) + " =", formula);
        boolean label = Labels.isLabel(shown);
        String heading = label ? "" : left.isEmpty() ? titles.getOrDefault(column, "") : left;
        contents.add(place, at(cell), shown, heading.replace(":", "").replace("：", ""));
        if (label) {
            titles.put(column, shown);
        }
        left = label ? shown : "";
    }

    private Place place(String column) {
        if (sheet.hidden()) {
            return Place.HIDDEN_SHEET;
        }
        if (hiddenRow || hiddenColumns.get(number(column))) {
            return Place.HIDDEN_ROW_OR_COLUMN;
        }
        return parts.isHiddenStyle(style) ? Place.HIDDEN_TEXT : Place.TABLE;
    }

    private static int number(String column) {
        int number = 0;
        for (int i = 0; i < column.length() && i < 4; i++) {
            number = number * 26 + column.charAt(i) - 'A' + 1;
        }
        return Math.max(0, number);
    }

    private String shown() {
        if (type.equals("s")) {
            return parts.string(SheetParts.number(value));
        }
        if (!type.equals("null") && !type.equals("n") || value.isBlank()) {
            return value;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            boolean day = parts.isDate(style) && number.abs().compareTo(BigDecimal.valueOf(2_958_466)) < 0;
            return day
                    ? DAY_ZERO.plusDays(number.longValue()).toString()
                    : number.abs().scale() > 400 ? value : number.toPlainString();
        } catch (NumberFormatException e) {
            // no number after all: the text counts
            return value;
        }
    }
}

package org.sunlight.batch.imports;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.sunlight.office.job.RunPlace;
import org.xml.sax.SAXException;

/**
 * The first sheet of a workbook, row by row, never the sheet as a whole. Its head row holds dotted columns. Of a formula
 * only the stored result is read.
 */
final class XlsxSource implements RecordSource {

    /** A number with more digits has lost some in the spreadsheet already: long identity numbers must be texts. */
    private static final int EXACT_DIGITS = 15;

    private static final int MOST_COLUMNS = 500;

    private final OPCPackage workbook;
    private final SharedStrings texts;
    private final InputStream sheet;
    private final XMLStreamReader xml;
    private final Predicate<String> isDay;
    private final List<String> columns = new ArrayList<>();
    private long row;

    /**
     * @param isDay whether a column holds days, so that the number of a day is read as a day
     * @throws LineFault NO_COLUMNS, FILE_UNREADABLE
     */
    XlsxSource(Path file, Predicate<String> isDay, RunPlace from) throws IOException, LineFault {
        this.isDay = isDay;
        try {
            workbook = OPCPackage.open(file.toFile(), PackageAccess.READ);
            XSSFReader reader = new XSSFReader(workbook);
            texts = new ReadOnlySharedStringsTable(workbook);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new LineFault("", "NO_COLUMNS");
            }
            sheet = sheets.next();
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            xml = factory.createXMLStreamReader(sheet);
            readHead();
            while (row < from.line() && nextRow() != null) {
                // dealt with before the restart
            }
        } catch (OpenXML4JException | SAXException | XMLStreamException | RuntimeException e) {
            throw new LineFault("", "FILE_UNREADABLE");
        }
    }

    List<String> columns() {
        return columns;
    }

    private void readHead() throws XMLStreamException, LineFault {
        Map<Integer, Cell> head = nextRow();
        if (head == null) {
            throw new LineFault("", "NO_COLUMNS");
        }
        head.forEach((column, cell) -> {
            while (columns.size() < column) {
                columns.add("");
            }
            columns.add(cell.text() == null ? "" : cell.text().strip());
        });
    }

    /**
     * @param number whether the cell holds a number, so that the text is its digits
     * @param error whether the cell shows an error
     */
    private record Cell(String text, boolean number, boolean error) {}

    @Override
    public RawRecord next() throws IOException {
        try {
            for (Map<Integer, Cell> cells = nextRow(); cells != null; cells = nextRow()) {
                RunPlace after = new RunPlace(0, row);
                try {
                    Map<String, String> values = values(cells);
                    if (!values.isEmpty()) {
                        return RawRecord.of(row, values, after);
                    }
                } catch (LineFault fault) {
                    return RawRecord.broken(row, fault, after);
                }
            }
            return null;
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("the sheet breaks off after row " + row, e);
        }
    }

    private Map<String, String> values(Map<Integer, Cell> cells) throws LineFault {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<Integer, Cell> entry : cells.entrySet()) {
            Cell cell = entry.getValue();
            boolean says = cell.error() || cell.text() != null && !cell.text().isBlank();
            if (says
                    && (entry.getKey() >= columns.size()
                            || columns.get(entry.getKey()).isEmpty())) {
                throw new LineFault("", "TOO_MANY_CELLS", String.valueOf(columns.size()));
            }
            if (says) {
                String column = columns.get(entry.getKey());
                values.put(column, value(column, cell));
            }
        }
        return values;
    }

    private String value(String column, Cell cell) throws LineFault {
        if (cell.error()) {
            throw new LineFault(column, "CELL_ERROR");
        }
        if (!cell.number()) {
            return cell.text();
        }
        try {
            BigDecimal number = new BigDecimal(cell.text());
            if (isDay.test(column)) {
                LocalDateTime day = DateUtil.getLocalDateTime(number.doubleValue());
                return day == null ? cell.text() : day.toLocalDate().toString();
            }
            if (number.precision() - number.scale() > EXACT_DIGITS) {
                throw new LineFault(column, "NUMBER_LOST_DIGITS");
            }
            return number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            throw new LineFault(column, "CELL_ERROR");
        }
    }

    /** Cells of the next row by column, or null at the end. */
    private Map<Integer, Cell> nextRow() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                row = number == null ? row + 1 : Long.parseLong(number);
                return cells();
            }
        }
        return null;
    }

    private Map<Integer, Cell> cells() throws XMLStreamException {
        Map<Integer, Cell> cells = new LinkedHashMap<>();
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                column = reference == null ? column + 1 : new CellReference(reference).getCol();
                String type = xml.getAttributeValue(null, "t");
                if (column < MOST_COLUMNS) {
                    cells.put(column, cell(type == null ? "n" : type));
                }
            }
        }
        return cells;
    }

    private Cell cell(String type) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        String inside = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside = xml.getLocalName();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = "";
            } else if (event == XMLStreamConstants.CHARACTERS && (inside.equals("v") || inside.equals("t"))) {
                text.append(xml.getText());
            }
        }
        String value = text.isEmpty() ? null : text.toString();
        return switch (type) {
            case "s" ->
                new Cell(
                        value == null
                                ? null
                                : texts.getItemAt(Integer.parseInt(value)).getString(),
                        false,
                        false);
            case "e" -> new Cell(value, false, true);
            case "n" -> new Cell(value, value != null, false);
            default -> new Cell(value, false, false);
        };
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            sheet.close();
            workbook.revert();
        }
    }
}

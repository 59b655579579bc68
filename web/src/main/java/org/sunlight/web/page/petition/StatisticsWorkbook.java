package org.sunlight.web.page.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sunlight.petition.statistics.Dimension;
import org.sunlight.petition.statistics.Figures;
import org.sunlight.petition.statistics.Formula;
import org.sunlight.petition.statistics.Measure;
import org.sunlight.petition.statistics.SnapshotView;
import org.sunlight.petition.statistics.SnapshotView.Part;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** A period as a workbook: the indicators with what they are computed from, and a sheet for each dimension; numbers are numbers. */
@ApplicationScoped
public class StatisticsWorkbook {

    @Inject
    private StatisticsNames names;

    public void write(SnapshotView view, List<Formula> formulas, OutputStream output) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle share = book.createCellStyle();
            share.setDataFormat(book.createDataFormat().getFormat("0.00%"));
            CellStyle days = book.createCellStyle();
            days.setDataFormat(book.createDataFormat().getFormat("0.00"));
            indicators(book.createSheet(text("statistics.sheet.indicators")), view.total(), formulas, share, days);
            for (Dimension dimension : Dimension.values()) {
                dimension(book.createSheet(Words.label("statistics", dimension)), dimension, view);
            }
            book.write(output);
        }
    }

    private static void indicators(
            Sheet sheet, Figures total, List<Formula> formulas, CellStyle share, CellStyle days) {
        head(sheet, List.of("statistics.indicator", "statistics.value", "statistics.formula", "statistics.source"));
        int line = 0;
        for (Formula formula : formulas) {
            Row row = sheet.createRow(++line);
            row.createCell(0).setCellValue(text("statistics.indicator." + formula.indicator()));
            BigDecimal value = formula.value(total).orElse(null);
            if (value == null) {
                row.createCell(1).setCellValue("—");
            } else {
                row.createCell(1).setCellValue(value.doubleValue());
                row.getCell(1).setCellStyle(formula.unit() == Formula.Unit.SHARE ? share : days);
            }
            row.createCell(2).setCellValue(sum(formula.numerator(), total) + " ÷ " + sum(formula.denominator(), total));
            row.createCell(3).setCellValue(formula.source());
        }
        sheet.setColumnWidth(0, 7_000);
        sheet.setColumnWidth(2, 20_000);
    }

    private static String sum(List<Measure> measures, Figures total) {
        List<String> parts = new ArrayList<>();
        measures.forEach(measure -> parts.add(Words.label("statistics", measure) + " " + total.get(measure)));
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(" + ", parts) + ")";
    }

    private void dimension(Sheet sheet, Dimension dimension, SnapshotView view) {
        Row head = sheet.createRow(0);
        head.createCell(0).setCellValue(Words.label("statistics", dimension));
        int column = 0;
        for (Measure measure : Measure.values()) {
            head.createCell(++column).setCellValue(Words.label("statistics", measure));
        }
        int line = 0;
        if (dimension != Dimension.TOTAL) {
            for (Part part : view.parts().getOrDefault(dimension, List.of())) {
                row(sheet.createRow(++line), names.of(dimension, part.code()), part.figures());
            }
        }
        row(sheet.createRow(++line), text("statistics.sum"), view.total());
        sheet.createFreezePane(1, 1);
        sheet.setColumnWidth(0, 9_000);
    }

    private static void row(Row row, String name, Figures figures) {
        row.createCell(0).setCellValue(name);
        int column = 0;
        for (Measure measure : Measure.values()) {
            row.createCell(++column).setCellValue(figures.get(measure));
        }
    }

    private static void head(Sheet sheet, List<String> keys) {
        Row head = sheet.createRow(0);
        for (int i = 0; i < keys.size(); i++) {
            head.createCell(i).setCellValue(text(keys.get(i)));
        }
    }

    private static String text(String key) {
        return Texts.text(Language.current(), key);
    }
}

package org.sunlight.web.page.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterWorkbookTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil\")", "+1+1", "-2", "@SUM(A1)", "\t=1"})
    @DisplayName("REQ-29 a name that looks like a formula is exported as a text cell")
    void exportsAFormulaAsText(String name) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Row row = book.createSheet().createRow(0);
            RegisterWorkbook.fill(row, List.of("KMXF-GK-2026-000001", name));
            assertEquals(CellType.STRING, row.getCell(1).getCellType());
            assertEquals(name, row.getCell(1).getStringCellValue());
        }
    }
}

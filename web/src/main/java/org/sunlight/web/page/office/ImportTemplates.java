package org.sunlight.web.page.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sunlight.batch.imports.ImportField;
import org.sunlight.batch.imports.ImportFormat;

/** Files to start from: all columns of a kind and one example. Every column of the workbook is text, so that long numbers stay whole. */
@ApplicationScoped
public class ImportTemplates {

    private static final int WIDTH = 22 * 256;

    public byte[] template(List<ImportField> fields, ImportFormat format) throws IOException {
        return switch (format) {
            case XLSX -> xlsx(fields);
            // the mark tells a spreadsheet that this is UTF-8
            case CSV -> ("\ufeff" + csv(fields)).getBytes(StandardCharsets.UTF_8);
            case NDJSON -> (json(fields) + "\n").getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String column(ImportField field) {
        return field.path().replace("[]", "[0]");
    }

    private static String csv(List<ImportField> fields) {
        String head = fields.stream().map(ImportTemplates::column).collect(Collectors.joining(","));
        String example = fields.stream().map(ImportField::example).collect(Collectors.joining(","));
        return head + "\r\n" + example + "\r\n";
    }

    private static byte[] xlsx(List<ImportField> fields) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            XSSFSheet sheet = workbook.createSheet("records");
            XSSFRow head = sheet.createRow(0);
            XSSFRow example = sheet.createRow(1);
            for (int i = 0; i < fields.size(); i++) {
                sheet.setDefaultColumnStyle(i, text);
                sheet.setColumnWidth(i, WIDTH);
                head.createCell(i).setCellValue(column(fields.get(i)));
                example.createCell(i).setCellValue(fields.get(i).example());
                example.getCell(i).setCellStyle(text);
            }
            sheet.createFreezePane(0, 1);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    /** Nested as the interface takes it; what has no example is left out. */
    private static String json(List<ImportField> fields) {
        Map<String, JsonObjectBuilder> nested = new LinkedHashMap<>();
        JsonObjectBuilder record = Json.createObjectBuilder();
        for (ImportField field : fields) {
            int dot = field.path().indexOf('.');
            if (field.example().isEmpty() || field.repeats()) {
                continue;
            }
            if (dot < 0) {
                record.add(field.path(), field.example());
            } else {
                nested.computeIfAbsent(field.path().substring(0, dot), name -> Json.createObjectBuilder())
                        .add(field.path().substring(dot + 1), field.example());
            }
        }
        nested.forEach(record::add);
        return record.build().toString();
    }
}

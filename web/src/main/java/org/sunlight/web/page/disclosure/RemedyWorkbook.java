package org.sunlight.web.page.disclosure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.sunlight.disclosure.remedy.RemedyFilter;
import org.sunlight.disclosure.remedy.RemedyQueries;
import org.sunlight.disclosure.remedy.RemedyRow;
import org.sunlight.disclosure.remedy.RemedySort;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Words;

/** The register of remedy cases as a workbook. */
final class RemedyWorkbook {

    private static final List<String> COLUMNS = List.of(
            "remedy.field.number",
            "remedy.field.kind",
            "remedy.field.filedOn",
            "remedy.field.authority",
            "remedy.field.request",
            "remedy.field.handler",
            "remedy.field.state",
            "remedy.field.result",
            "remedy.field.closedOn");

    private RemedyWorkbook() {}

    static void write(RemedyQueries remedies, RemedyFilter filter, OutputStream output) throws IOException {
        ListWorkbook.write(
                output,
                "remedy.list.title",
                COLUMNS,
                (first, size) -> remedies.page(filter, RemedySort.FILED_ON_DESCENDING, first, size),
                RemedyWorkbook::cells);
    }

    private static List<Object> cells(RemedyRow row) {
        return Arrays.asList(
                row.number(),
                Words.label("remedy", row.kind()),
                row.filedOn(),
                row.authority(),
                row.requestNumber(),
                row.handler(),
                Words.label("remedy", row.state()),
                Words.label("remedy", row.result()),
                row.closedOn());
    }
}

package org.sunlight.web.page.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.sunlight.publication.official.OfficialDocumentFilter;
import org.sunlight.publication.official.OfficialDocumentQueries;
import org.sunlight.publication.official.OfficialDocumentRow;
import org.sunlight.publication.official.OfficialDocumentSort;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Words;

/** The list of official documents as a workbook. */
final class OfficialDocumentWorkbook {

    private static final List<String> COLUMNS = List.of(
            "official.column.number",
            "official.column.title",
            "official.column.documentNumber",
            "official.column.state",
            "official.column.class",
            "official.column.validity",
            "official.column.drafter",
            "official.column.draftedOn",
            "official.column.signedOn",
            "official.column.publishedOn",
            "official.column.indexNumber");

    private OfficialDocumentWorkbook() {}

    static void write(OfficialDocumentQueries documents, OfficialDocumentFilter filter, OutputStream output)
            throws IOException {
        ListWorkbook.write(
                output,
                "official.list.title",
                COLUMNS,
                (first, size) -> documents.page(filter, OfficialDocumentSort.NEWEST, first, size),
                OfficialDocumentWorkbook::cells);
    }

    private static List<Object> cells(OfficialDocumentRow row) {
        return Arrays.asList(
                row.number(),
                row.title(),
                row.documentNumber(),
                Words.label("official", row.state()),
                Words.label("official", row.opennessClass()),
                Words.label("catalogue", row.validity()),
                row.drafterName(),
                row.draftedOn(),
                row.signedOn(),
                row.publishedOn(),
                row.indexNumber());
    }
}

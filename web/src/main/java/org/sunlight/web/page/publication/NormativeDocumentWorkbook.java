package org.sunlight.web.page.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.sunlight.publication.document.DocumentFilter;
import org.sunlight.publication.document.DocumentRow;
import org.sunlight.publication.document.DocumentSort;
import org.sunlight.publication.document.NormativeDocumentQueries;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** The register of normative documents as a workbook. */
final class NormativeDocumentWorkbook {

    private static final List<String> COLUMNS = List.of(
            "normative.field.title",
            "normative.field.documentNumber",
            "normative.field.kind",
            "normative.field.madeOn",
            "normative.field.state",
            "normative.field.repealedOn");

    private NormativeDocumentWorkbook() {}

    static void write(NormativeDocumentQueries documents, DocumentFilter filter, OutputStream output)
            throws IOException {
        ListWorkbook.write(
                output,
                "normative.list.title",
                COLUMNS,
                (first, size) -> documents.page(filter, DocumentSort.MADE_ON_DESCENDING, first, size),
                NormativeDocumentWorkbook::cells);
    }

    private static List<Object> cells(DocumentRow row) {
        return Arrays.asList(
                row.title(),
                row.documentNumber(),
                Words.label("normative", row.kind()),
                row.madeOn(),
                Texts.text(Language.current(), row.repealedOn() == null ? "normative.inForce" : "normative.repealed"),
                row.repealedOn());
    }
}

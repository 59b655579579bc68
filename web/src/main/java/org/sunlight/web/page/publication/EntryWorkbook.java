package org.sunlight.web.page.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sunlight.publication.catalogue.CatalogueQueries;
import org.sunlight.publication.catalogue.EntryFilter;
import org.sunlight.publication.catalogue.EntryRow;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Words;

/** The catalogue as a workbook. */
final class EntryWorkbook {

    private static final List<String> COLUMNS = List.of(
            "catalogue.field.index",
            "catalogue.field.name",
            "catalogue.field.documentNumber",
            "catalogue.field.publisher",
            "catalogue.field.topic",
            "catalogue.field.column",
            "catalogue.field.validity",
            "catalogue.field.formedOn",
            "catalogue.field.publishedAt",
            "catalogue.field.state");

    private EntryWorkbook() {}

    /** @param topics names by code */
    static void write(
            CatalogueQueries entries,
            EntryFilter filter,
            Map<String, String> topics,
            Map<String, String> columns,
            OutputStream output)
            throws IOException {
        ListWorkbook.write(
                output,
                "catalogue.list.title",
                COLUMNS,
                (first, size) -> entries.page(filter, first, size),
                row -> cells(row, topics, columns));
    }

    private static List<Object> cells(EntryRow row, Map<String, String> topics, Map<String, String> columns) {
        return Arrays.asList(
                row.indexNumber(),
                row.title(),
                row.documentNumber(),
                row.publisher(),
                topics.getOrDefault(row.topicCode(), row.topicCode()),
                columns.getOrDefault(row.columnCode(), row.columnCode()),
                Words.label("catalogue", row.validity()),
                row.formedOn(),
                Words.moment(row.publishedAt()),
                Words.label("catalogue", row.state()));
    }
}

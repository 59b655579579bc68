package org.sunlight.web.page.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.sunlight.publication.basiccatalogue.BasicEntryParticulars;
import org.sunlight.publication.basiccatalogue.CoverageRow;
import org.sunlight.publication.basiccatalogue.CoverageView;
import org.sunlight.publication.basiccatalogue.EditionView;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** The basic catalogue with all its columns as a workbook. */
final class BasicCatalogueWorkbook {

    private static final List<String> COLUMNS = List.of(
            "basic.field.serial",
            "basic.field.topic",
            "basic.field.subtopic",
            "basic.field.content",
            "basic.field.basis",
            "basic.field.term",
            "basic.field.section",
            "basic.field.channels",
            "basic.field.audience",
            "basic.field.way",
            "basic.field.level",
            "basic.field.frequency",
            "basic.field.lastUpdate",
            "basic.field.state",
            "basic.field.edition",
            "basic.field.published",
            "basic.field.coverage");

    private BasicCatalogueWorkbook() {}

    static void write(EditionView edition, CoverageView coverage, OutputStream output) throws IOException {
        ListWorkbook.write(
                output,
                "basic.title",
                COLUMNS,
                (first, size) ->
                        coverage.rows().stream().skip(first).limit(size).toList(),
                row -> cells(edition, row));
    }

    private static List<Object> cells(EditionView edition, CoverageRow row) {
        BasicEntryParticulars said = row.entry().particulars();
        return Arrays.asList(
                said.serial(),
                said.topic(),
                said.subtopic(),
                said.content(),
                said.basis(),
                said.term(),
                said.section(),
                said.channels(),
                said.audience(),
                Words.label("basic", said.way()),
                said.level(),
                said.frequency(),
                row.lastUpdate(),
                Texts.text(Language.current(), said.inUse() ? "basic.field.inUse" : "basic.field.notInUse"),
                edition.edition(),
                row.published(),
                Words.label("basic", row.state()));
    }
}

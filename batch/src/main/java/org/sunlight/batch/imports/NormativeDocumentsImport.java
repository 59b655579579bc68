package org.sunlight.batch.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.office.job.ImportOutcome;
import org.sunlight.publication.document.DocumentKind;
import org.sunlight.publication.document.DocumentParticulars;
import org.sunlight.publication.document.ImportedDocument;
import org.sunlight.publication.document.NormativeDocumentImport;

/** Rules and normative documents of an existing register. */
@ApplicationScoped
public class NormativeDocumentsImport implements ImportKind {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("sourceNumber", 100, "GF-2024-01").mandatory(),
            ImportField.code("kind", DocumentKind.class, "NORMATIVE_DOCUMENT").mandatory(),
            ImportField.text("title", 300, "Measures on visits").mandatory(),
            ImportField.text("documentNumber", 100, "KMXF [2024] 1"),
            ImportField.date("madeOn", "2024-02-01").mandatory(),
            ImportField.date("repealedOn", ""));

    @Inject
    private NormativeDocumentImport documents;

    @Override
    public String name() {
        return "normative-documents";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<ImportOutcome> store(long organId, List<ImportRecord> records) {
        return documents.store(
                organId,
                records.stream()
                        .map(record -> new ImportedDocument(
                                record.sourceNumber(),
                                record.hash(),
                                new DocumentParticulars(
                                        record.code("kind", DocumentKind.class),
                                        record.text("title"),
                                        record.text("documentNumber"),
                                        record.date("madeOn"),
                                        record.date("repealedOn"))))
                        .toList());
    }
}

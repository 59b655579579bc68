package org.sunlight.batch.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sunlight.disclosure.remedy.ImportedRemedy;
import org.sunlight.disclosure.remedy.RemedyImport;
import org.sunlight.disclosure.remedy.RemedyKind;
import org.sunlight.disclosure.remedy.RemedyResult;
import org.sunlight.office.job.ImportOutcome;

/** Reconsideration and litigation cases of an existing register. */
@ApplicationScoped
public class RemedyCaseImport implements ImportKind {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("sourceNumber", 100, "FY-2024-01").mandatory(),
            ImportField.code("kind", RemedyKind.class, "RECONSIDERATION").mandatory(),
            ImportField.date("filedOn", "2024-05-06").mandatory(),
            ImportField.date("closedOn", "2024-06-28"),
            ImportField.code("result", RemedyResult.class, "UPHELD"),
            ImportField.text("requestSourceNumber", 100, "2024-0001"));

    @Inject
    private RemedyImport remedies;

    @Override
    public String name() {
        return "remedy-cases";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<ImportOutcome> store(long organId, List<ImportRecord> records) {
        return remedies.store(
                organId,
                records.stream()
                        .map(record -> new ImportedRemedy(
                                record.sourceNumber(),
                                record.hash(),
                                record.code("kind", RemedyKind.class),
                                record.date("filedOn"),
                                record.date("closedOn"),
                                record.code("result", RemedyResult.class),
                                record.text("requestSourceNumber")))
                        .toList());
    }
}

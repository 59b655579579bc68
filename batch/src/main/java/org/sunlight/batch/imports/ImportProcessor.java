package org.sunlight.batch.imports;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sunlight.batch.CurrentRun;

/** Holds each line against the fields of its kind. */
@Named
@Dependent
public class ImportProcessor implements ItemProcessor {

    @Inject
    private CurrentRun run;

    @Inject
    private ImportKinds kinds;

    private RecordChecker checker;

    @Override
    public CheckedLine processItem(Object item) {
        RawRecord raw = (RawRecord) item;
        if (raw.fault() != null) {
            return CheckedLine.rejected(raw.fault(), raw.after());
        }
        if (checker == null) {
            checker = new RecordChecker(kinds.kind(run.parameter(Imports.KIND)).fields());
        }
        try {
            return CheckedLine.good(checker.check(raw.line(), raw.values()), raw.after());
        } catch (LineFault fault) {
            return CheckedLine.rejected(fault.at(raw.line()), raw.after());
        }
    }
}

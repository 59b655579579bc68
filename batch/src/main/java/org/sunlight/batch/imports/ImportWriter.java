package org.sunlight.batch.imports;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunlight.batch.CurrentRun;
import org.sunlight.office.job.ImportOutcome;
import org.sunlight.office.job.Rejection;
import org.sunlight.office.job.RunProgress;

/** Hands a chunk of good records to the feature they belong to, and writes down what became of every line. */
@Named
@Dependent
public class ImportWriter extends AbstractItemWriter {

    @Inject
    private CurrentRun run;

    @Inject
    private ImportKinds kinds;

    @Override
    public void writeItems(List<Object> items) {
        List<CheckedLine> lines = items.stream().map(CheckedLine.class::cast).toList();
        List<Rejection> rejections = new ArrayList<>();
        List<ImportRecord> fresh = withoutRepetitions(lines, rejections);
        long written = store(fresh, rejections);
        run.advance(new RunProgress(
                lines.size(), written, rejections, lines.get(lines.size() - 1).after()));
    }

    /** Inside a chunk the first of a source number counts; the same again is passed over, something else is rejected. */
    private static List<ImportRecord> withoutRepetitions(List<CheckedLine> lines, List<Rejection> rejections) {
        Map<String, String> seen = new HashMap<>();
        List<ImportRecord> fresh = new ArrayList<>(lines.size());
        for (CheckedLine line : lines) {
            if (line.rejection() != null) {
                rejections.add(line.rejection());
                continue;
            }
            ImportRecord record = line.record();
            String earlier = seen.putIfAbsent(record.sourceNumber(), record.hash());
            if (earlier == null) {
                fresh.add(record);
            } else if (!earlier.equals(record.hash())) {
                rejections.add(rejection(record, ImportOutcome.ALREADY_IMPORTED));
            }
        }
        return fresh;
    }

    private long store(List<ImportRecord> fresh, List<Rejection> rejections) {
        if (fresh.isEmpty()) {
            return 0;
        }
        ImportKind kind = kinds.kind(run.parameter(Imports.KIND));
        List<ImportOutcome> outcomes = run.act(() -> kind.store(run.order().organId(), fresh));
        long written = 0;
        for (int i = 0; i < fresh.size(); i++) {
            ImportOutcome outcome = outcomes.get(i);
            switch (outcome.fate()) {
                case WRITTEN -> written++;
                case UNCHANGED -> {
                    // read, and nothing to do
                }
                case REJECTED -> rejections.add(rejection(fresh.get(i), outcome));
            }
        }
        return written;
    }

    private static Rejection rejection(ImportRecord record, ImportOutcome outcome) {
        return new Rejection(record.line(), outcome.pointer(), outcome.code(), outcome.arguments());
    }
}

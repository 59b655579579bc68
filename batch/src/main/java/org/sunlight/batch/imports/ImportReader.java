package org.sunlight.batch.imports;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Optional;
import org.sunlight.batch.CurrentRun;
import org.sunlight.batch.JobRefused;

/**
 * Reads a file from the place the run has committed. The place stands in the run's own row, written in the transaction of
 * the chunk, so that it is right even if the job repository is not.
 */
@Named
@Dependent
public class ImportReader extends AbstractItemReader {

    @Inject
    private CurrentRun run;

    @Inject
    private ImportKinds kinds;

    @Inject
    private ImportFiles files;

    private RecordSource source;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        RecordChecker checker =
                new RecordChecker(kinds.kind(run.parameter(Imports.KIND)).fields());
        run.expect(Optional.ofNullable(run.parameter(Imports.TOTAL))
                .map(Long::valueOf)
                .orElse(null));
        try {
            source = RecordSources.open(
                    files.path(run.parameter(Imports.FILE)),
                    ImportFormat.valueOf(run.parameter(Imports.FORMAT)),
                    Charset.forName(run.parameter(Imports.CHARSET)),
                    checker,
                    run.place());
        } catch (LineFault fault) {
            throw new JobRefused(fault.getMessage());
        }
    }

    @Override
    public RawRecord readItem() throws IOException {
        return source.next();
    }

    @Override
    public void close() throws IOException {
        if (source != null) {
            source.close();
        }
    }
}

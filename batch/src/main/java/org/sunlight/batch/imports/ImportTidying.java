package org.sunlight.batch.imports;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sunlight.batch.CurrentRun;

/** After the last record: the file has done its duty and holds personal data (IMP-07). */
@Named
@Dependent
public class ImportTidying extends AbstractBatchlet {

    @Inject
    private CurrentRun run;

    @Inject
    private ImportFiles files;

    @Override
    public String process() {
        files.delete(run.parameter(Imports.FILE));
        return "TIDY";
    }
}

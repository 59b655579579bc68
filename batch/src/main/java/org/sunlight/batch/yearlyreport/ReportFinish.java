package org.sunlight.batch.yearlyreport;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sunlight.batch.CurrentRun;
import org.sunlight.disclosure.report.ReportCompiler;

/** Adds the windows up and makes the new version the one that counts. */
@Named
@Dependent
public class ReportFinish extends AbstractBatchlet {

    @Inject
    private CurrentRun run;

    @Inject
    private ReportCompiler compiler;

    @Override
    public String process() {
        long organ = run.order().organId();
        int year = Integer.parseInt(run.parameter(YearlyReportJob.YEAR));
        return run.act(() -> {
            compiler.finish(compiler.begin(organ, year, String.valueOf(run.id())), organ, year);
            return "COMPLETED";
        });
    }
}

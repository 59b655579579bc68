package org.sunlight.batch.yearlyreport;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.sunlight.batch.CurrentRun;
import org.sunlight.disclosure.report.ReportCompiler;

/**
 * Counts one window at a time; its place stands beside what was counted, so the batch runtime's own checkpoint is not
 * needed. The window is counted and kept in the transaction of the chunk.
 */
@Named
@Dependent
public class CaseWindowReader extends AbstractItemReader {

    /** Large enough that the year of most organs is one window, small enough that a break costs a second. */
    static final int WINDOW = 250_000;

    private static final String WINDOW_PARAMETER = "window";

    @Inject
    private CurrentRun run;

    @Inject
    private ReportCompiler compiler;

    private long compilation;
    private long organ;
    private int year;
    private int window = WINDOW;
    private boolean ended;

    @Override
    public void open(Serializable checkpoint) {
        organ = run.order().organId();
        year = Integer.parseInt(run.parameter(YearlyReportJob.YEAR));
        if (run.parameter(WINDOW_PARAMETER) != null) {
            window = Integer.parseInt(run.parameter(WINDOW_PARAMETER));
        }
        compilation = run.act(() -> compiler.begin(organ, year, String.valueOf(run.id())));
        run.expect(run.act(() -> compiler.expected(organ, year)));
    }

    /** @return how many requests the window held; null after the last */
    @Override
    public Integer readItem() {
        if (ended) {
            return null;
        }
        int counted = run.act(() -> compiler.countWindow(compilation, organ, year, window));
        ended = counted < window;
        return counted == 0 ? null : counted;
    }
}

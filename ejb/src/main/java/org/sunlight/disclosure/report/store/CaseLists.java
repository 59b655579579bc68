package org.sunlight.disclosure.report.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.sunlight.disclosure.report.model.CaseGroup;
import org.sunlight.disclosure.report.model.CaseList;
import org.sunlight.disclosure.report.model.CaseWindow;
import org.sunlight.disclosure.report.model.Compilation;
import org.sunlight.disclosure.report.model.Records;

/** The case lists of a version. A list whose hash does not fit was changed behind our back and is not shown. */
@ApplicationScoped
public class CaseLists {

    @Inject
    private YearlyReportStore reports;

    public Map<CaseGroup, long[]> requests(Compilation compilation) {
        Map<CaseGroup, long[]> all = new HashMap<>();
        for (CaseWindow window : intact(compilation, CaseWindow.REQUESTS)) {
            CaseList.decode(window.cases())
                    .forEach((group, ids) -> all.merge(
                            group,
                            ids,
                            (these, those) -> LongStream.concat(Arrays.stream(these), Arrays.stream(those))
                                    .toArray()));
        }
        return all;
    }

    /** Numbers by cell of tables 2 and 4. */
    public Map<String, List<String>> records(Compilation compilation) {
        Map<String, List<String>> all = new HashMap<>();
        intact(compilation, CaseWindow.RECORDS).forEach(window -> all.putAll(Records.decode(window.cases())));
        return all;
    }

    private List<CaseWindow> intact(Compilation compilation, String kind) {
        List<CaseWindow> windows = reports.windows(compilation, kind);
        if (!windows.stream().allMatch(CaseWindow::isIntact)) {
            throw new IllegalStateException("a case list of compilation " + compilation.id() + " was changed");
        }
        return windows;
    }
}

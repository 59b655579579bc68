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
        for (CaseWindow window : reports.windows(compilation, CaseWindow.REQUESTS)) {
            CaseList.decode(window.intactCases())
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
        reports.windows(compilation, CaseWindow.RECORDS)
                .forEach(window -> all.putAll(Records.decode(window.intactCases())));
        return all;
    }
}

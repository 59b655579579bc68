package org.sunlight.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.office.worklist.WorklistQueries;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.StaffNames;
import org.sunlight.web.kit.Words;

/** The work list as a workbook, in the part and the order that is looked at. */
@RequestScoped
class WorklistWorkbook {

    private static final List<String> COLUMNS = List.of(
            "worklist.number",
            "worklist.subject",
            "worklist.act",
            "worklist.light",
            "worklist.dueOn",
            "worklist.assignee");

    @Inject
    private WorklistQueries worklists;

    @Inject
    private WorklistWords words;

    @Inject
    private StaffNames names;

    void write(WorklistChoice choice, OutputStream output) throws IOException {
        ListWorkbook.write(
                output,
                "worklist.title",
                COLUMNS,
                (first, size) -> worklists.rows(choice.filter(), choice.sort(), first, size),
                this::cells);
    }

    private List<Object> cells(OpenClock row) {
        return Arrays.asList(
                row.ref().subjectNumber(),
                row.subject(),
                words.act(row),
                Words.light(row.light(), row.daysLeft()),
                row.dueOn(),
                names.of(row.assignee()));
    }
}

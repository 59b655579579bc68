package org.sunlight.web.page.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sunlight.law.clock.ClockView;
import org.sunlight.publication.candidate.CandidateFilter;
import org.sunlight.publication.candidate.CandidateQueries;
import org.sunlight.publication.candidate.CandidateRow;
import org.sunlight.publication.candidate.CandidateSort;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Texts;
import org.sunlight.web.kit.Words;

/** The list of candidates as a workbook. */
final class CandidateWorkbook {

    private static final List<String> COLUMNS = List.of(
            "candidate.column.number",
            "candidate.column.title",
            "candidate.column.source",
            "candidate.column.sourceNumber",
            "candidate.column.formedOn",
            "candidate.column.dueOn",
            "candidate.column.state",
            "candidate.column.decidedOn",
            "candidate.column.publishedOn",
            "candidate.column.indexNumber");

    /** A candidate with its term. */
    private record Line(CandidateRow row, LocalDate dueOn) {}

    private CandidateWorkbook() {}

    static void write(CandidateQueries candidates, CandidateFilter filter, OutputStream output) throws IOException {
        ListWorkbook.write(
                output,
                "candidate.list.title",
                COLUMNS,
                (first, size) -> lines(candidates, candidates.page(filter, CandidateSort.FORMED_OLDEST, first, size)),
                CandidateWorkbook::cells);
    }

    private static List<Line> lines(CandidateQueries candidates, List<CandidateRow> rows) {
        Map<String, ClockView> terms = candidates.terms(rows);
        List<Line> lines = new ArrayList<>();
        for (CandidateRow row : rows) {
            ClockView term = terms.get(row.number());
            lines.add(new Line(row, term == null ? null : term.dueOn()));
        }
        return lines;
    }

    private static List<Object> cells(Line line) {
        CandidateRow row = line.row();
        return Arrays.asList(
                row.number(),
                row.title(),
                Texts.text(Language.current(), "candidate.source." + row.sourceKind()),
                row.sourceNumber(),
                row.formedOn(),
                line.dueOn(),
                Words.label("candidate", row.state()),
                row.decidedOn(),
                row.publishedOn(),
                row.indexNumber());
    }
}

package org.sunlight.web.page.disclosure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunlight.disclosure.report.Finding;
import org.sunlight.disclosure.report.PrintedTable;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.YearlyReportView;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** A report laid out for the screen: figures beside their findings. */
public final class PrintedReport {

    private final YearlyReportView view;
    private final ReportForm form;
    private final List<PrintedTable> tables;
    private final Map<String, String> marks;

    PrintedReport(YearlyReportView view, ReportForm form, List<PrintedTable> tables) {
        this.view = view;
        this.form = form;
        this.tables = tables;
        this.marks = view.findings().stream()
                .collect(Collectors.toMap(Finding::scope, Finding::rule, (one, other) -> one + " " + other));
    }

    public PrintedTable table(int number) {
        return tables.stream()
                .filter(table -> table.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public String figure(String cell) {
        return view.tables().text(cell);
    }

    public String words(String scope) {
        return form.words(scope);
    }

    /** Rules that are broken in this cell, its row or its column; empty where all is well. */
    public String mark(String cell) {
        String[] place = cell.split("\\.");
        String own = marks.getOrDefault(cell, "");
        if (place.length < 3) {
            return own;
        }
        String row = marks.getOrDefault(place[0] + "." + place[1], "");
        String column = marks.getOrDefault(place[0] + "." + place[2], "");
        boolean total = place[2].equals("c7") || place[2].equals("total");
        boolean sums = place[1].equals("R24") || place[1].equals("R25");
        return (own + " " + (total ? row : "") + " " + (sums ? column : "")).strip();
    }

    /** Where a finding is to be seen: the cell in which it is marked. */
    public String anchor(String scope) {
        String[] place = scope.split("\\.");
        if (place[0].equals("3") && place.length == 2) {
            return place[1].startsWith("c") ? "3.R24." + place[1] : scope + ".c7";
        }
        if (place[0].equals("4") && place.length == 2) {
            return scope + ".total";
        }
        return place[0].equals("chapter") ? "chapters" : scope;
    }

    public String message(Finding finding) {
        return Texts.text(
                Language.current(),
                "report.finding." + finding.rule(),
                finding.arguments().toArray());
    }

    /** The cells of a sum as people read them. */
    public String cells(List<String> cells) {
        return cells.size() > 4 ? cells.get(0) + " + … + " + cells.get(cells.size() - 1) : String.join(" + ", cells);
    }

    public String list(List<String> numbers) {
        return String.join(", ", numbers);
    }

    /** Page of a record behind a cell; empty for documents, which have none of their own. */
    public String address(String cell, String number) {
        if (cell.startsWith("3.")) {
            return "/disclosure/request.xhtml?number=" + number;
        }
        return cell.startsWith("4.") ? "/disclosure/remedy.xhtml?number=" + number : "";
    }
}

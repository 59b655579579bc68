package org.sunlight.web.page.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sunlight.disclosure.report.Finding;
import org.sunlight.disclosure.report.PrintedTable;
import org.sunlight.disclosure.report.ReportForm;
import org.sunlight.disclosure.report.SumCheck;
import org.sunlight.disclosure.report.YearlyReportView;
import org.sunlight.web.kit.Language;
import org.sunlight.web.kit.Texts;

/** A report laid out for the screen: figures beside their findings. */
public final class PrintedReport {

    private static final String CHAPTER = "chapter.";

    private final YearlyReportView view;
    private final ReportForm form;
    private final List<PrintedTable> tables;
    private final Map<String, Set<String>> marks;

    PrintedReport(YearlyReportView view, ReportForm form, List<PrintedTable> tables) {
        this.view = view;
        this.form = form;
        this.tables = tables;
        this.marks = marks(view);
    }

    /** Rules by the cell beside which they are told: for a broken sum the figures that stand there. */
    private static Map<String, Set<String>> marks(YearlyReportView view) {
        Map<String, Set<String>> marks = new HashMap<>();
        view.findings()
                .forEach(finding -> marks.computeIfAbsent(finding.scope(), cell -> new TreeSet<>())
                        .add(finding.rule()));
        view.sums().stream()
                .filter(sum -> !sum.holds())
                .forEach(sum -> sum.actualCells()
                        .forEach(cell -> marks.computeIfAbsent(cell, key -> new TreeSet<>())
                                .add(sum.rule())));
        return marks;
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

    /** Rules that are broken in this cell or in a sum it is the result of; empty where all is well. */
    public String mark(String cell) {
        return String.join(" ", marks.getOrDefault(cell, Set.of()));
    }

    /** Where a sum is to be seen: the first of its figures that stands in the tables. */
    public String cellOf(SumCheck sum) {
        return sum.actualCells().stream().filter(view.tables()::has).findFirst().orElse(sum.scope());
    }

    /** Whether a finding is about the text of a chapter and not about the tables. */
    public boolean isOfText(Finding finding) {
        return finding.scope().startsWith(CHAPTER);
    }

    /** End of the address at which a finding is to be seen: its cell, or its chapter. */
    public String jump(Finding finding) {
        if (isOfText(finding)) {
            return "&chapter=" + finding.scope().substring(CHAPTER.length()) + "#chapters";
        }
        return "#"
                + view.sums().stream()
                        .filter(sum -> !sum.holds()
                                && sum.rule().equals(finding.rule())
                                && sum.scope().equals(finding.scope()))
                        .findFirst()
                        .map(this::cellOf)
                        .orElse(finding.scope());
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

    /** Both sides of a sum in figures, without the zeros: {@code 71 + 4 = 75 = 71 + 4}. */
    public String addends(SumCheck sum) {
        String between = sum.atLeast() ? " ≥ " : " = ";
        return side(sum.actualCells(), sum.actual())
                + (sum.holds() ? between : " ≠ ")
                + side(sum.expectedCells(), sum.expected());
    }

    /** The figures that make up a side, where they all stand in this report, and what they come to. */
    private String side(List<String> cells, BigDecimal total) {
        List<String> figures = cells.stream()
                .filter(cell -> view.tables().has(cell))
                .map(view.tables()::text)
                .filter(figure -> !figure.equals("0"))
                .toList();
        boolean allStandHere = cells.stream().allMatch(view.tables()::has);
        return allStandHere && figures.size() > 1
                ? "(" + String.join(" + ", figures) + " = " + total.toPlainString() + ")"
                : total.toPlainString();
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

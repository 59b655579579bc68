package org.sunlight.web.page.disclosure;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sunlight.disclosure.report.CellCase;
import org.sunlight.disclosure.report.CellNumbers;
import org.sunlight.disclosure.report.SumCheck;
import org.sunlight.disclosure.report.YearlyReportQueries;
import org.sunlight.disclosure.report.YearlyReportView;
import org.sunlight.disclosure.request.RequestFigure;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.Words;

/** Where a figure comes from: the records behind it, and the sums it stands in. */
@Named("yearlyReportCell")
@ViewScoped
public class YearlyReportCell implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    @Inject
    private YearlyReportQueries reports;

    private String cell;
    private long from;
    private String organ;
    private int year;
    private int serial;
    private transient CellNumbers numbers;
    private transient List<SumCheck> sums = List.of();

    /** Called after the report was read. */
    public void open(YearlyReportView view) {
        if (view == null || cell == null || cell.isBlank()) {
            return;
        }
        organ = view.organ();
        year = view.year();
        serial = view.compilation().serial();
        from = Math.max(0, from);
        numbers = reports.numbers(organ, year, serial, cell, from, PAGE);
        sums = view.sums().stream()
                .filter(sum ->
                        sum.actualCells().contains(cell) || sum.expectedCells().contains(cell))
                .toList();
    }

    /** The whole list, with what the register says of each request now. */
    public void export() throws IOException {
        List<String> heads = List.of(
                "report.cell.number",
                "report.cell.received",
                "report.cell.applicant",
                "report.cell.result",
                "report.cell.decided");
        Faces.sendFile(
                "yearly-report-" + year + "-" + cell + ".xlsx",
                true,
                output -> ListWorkbook.write(output, "report.cell.number", heads, this::page, YearlyReportCell::line));
    }

    private List<CellCase> page(int first, int size) {
        return reports.numbers(organ, year, serial, cell, first, size).cases();
    }

    private static List<Object> line(CellCase each) {
        List<Object> line = new ArrayList<>();
        line.add(each.number());
        RequestFigure request = each.request();
        if (request != null) {
            line.add(request.receivedOn());
            line.add(Words.label("request", request.kind()));
            line.add(Words.label("request", request.code()));
            line.add(request.decidedOn());
        }
        return line;
    }

    /** Whether the records have a day of receipt and a result to show: those of table 3. */
    public boolean isOfRequests() {
        return cell != null && cell.startsWith("3.");
    }

    public long getFirst() {
        return from + 1;
    }

    public long getLast() {
        return from + numbers.cases().size();
    }

    /** Place of the page before; null on the first page. */
    public Long getBack() {
        return from == 0 ? null : Long.valueOf(Math.max(0, from - PAGE));
    }

    public CellNumbers getNumbers() {
        return numbers;
    }

    public List<SumCheck> getSums() {
        return sums;
    }

    public String getCell() {
        return cell;
    }

    public void setCell(String cell) {
        this.cell = cell;
    }

    public long getFrom() {
        return from;
    }

    public void setFrom(long from) {
        this.from = from;
    }
}

package org.sunlight.web.page.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sunlight.office.notice.PaperBinder;
import org.sunlight.office.notice.PaperBinder.Table;
import org.sunlight.publication.confidentiality.ConfidentialityReviewQueries;
import org.sunlight.publication.confidentiality.MonthFigures;
import org.sunlight.publication.confidentiality.MonthView;
import org.sunlight.publication.confidentiality.ReviewFilter;
import org.sunlight.publication.confidentiality.ReviewMonthQueries;
import org.sunlight.publication.confidentiality.ReviewMonthService;
import org.sunlight.publication.confidentiality.ReviewRow;
import org.sunlight.publication.confidentiality.ReviewShelf;
import org.sunlight.publication.confidentiality.SignMonth;
import org.sunlight.web.kit.ListWorkbook;
import org.sunlight.web.kit.MessageMap;
import org.sunlight.web.kit.Words;

/** The reviews of a month with their counts; signed, it is the monthly summary or the nil return. */
@Named("reviewMonthPage")
@ViewScoped
public class ReviewMonthPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS = List.of(
            "confidentiality.field.number",
            "confidentiality.field.title",
            "confidentiality.field.drafter",
            "confidentiality.field.submittedOn",
            "confidentiality.field.conclusion",
            "confidentiality.field.state",
            "confidentiality.field.endedOn");

    @Inject
    private transient ReviewMonthQueries months;

    @Inject
    private transient ReviewMonthService acts;

    @Inject
    private transient ConfidentialityReviewQueries reviews;

    @Inject
    private transient MessageMap texts;

    @Inject
    private transient Clock clock;

    private String number;
    private YearMonth month;
    private MonthView summary;
    private List<ReviewRow> rows;

    /** The month of the address; without one, or with what is no month, the last that has ended. */
    public void open() {
        boolean given = number != null && number.matches("20\\d\\d-(0[1-9]|1[0-2])");
        month = given
                ? YearMonth.parse(number)
                : YearMonth.from(LocalDate.now(clock)).minusMonths(1);
        summary = months.month(month);
        rows = reviews.page(filter(), 0, AT_ONCE);
    }

    private ReviewFilter filter() {
        return new ReviewFilter(
                ReviewShelf.OWN_ORGAN,
                null,
                null,
                month.atDay(1),
                month.plusMonths(1).atDay(1));
    }

    public String sign() {
        acts.sign(new SignMonth(month));
        return "/publication/review-month.xhtml?faces-redirect=true&number=" + month;
    }

    public void exportXlsx() throws IOException {
        Faces.sendFile(
                "confidentiality-reviews-" + month + ".xlsx",
                true,
                output -> ListWorkbook.write(
                        output,
                        "confidentiality.month.title",
                        COLUMNS,
                        (first, size) -> reviews.page(filter(), first, size),
                        ReviewMonthPage::cells));
    }

    public void exportPdf() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int first = 0; first == lines.size(); first += AT_ONCE) {
            reviews.page(filter(), first, AT_ONCE)
                    .forEach(row -> lines.add(cells(row).stream()
                            .map(cell -> cell == null ? "" : cell.toString())
                            .toList()));
        }
        String signature = summary.isSigned()
                ? texts.text("confidentiality.month.signed", summary.signedName(), Words.moment(summary.signedAt()))
                : texts.get("confidentiality.month.unsigned");
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(texts.get("confidentiality.month.figures"), List.of(), figures()));
        if (summary.figures().isNil()) {
            tables.add(new Table(
                    "",
                    List.of(),
                    List.of(List.of(
                            texts.get("confidentiality.month.nil"), texts.get("confidentiality.month.nilText")))));
        } else {
            tables.add(new Table(
                    texts.get("confidentiality.month.list"),
                    COLUMNS.stream().map(texts::get).toList(),
                    lines));
        }
        tables.add(new Table("", List.of(), List.of(List.of(texts.get("confidentiality.month.signature"), signature))));
        String title = texts.text("confidentiality.month.paper", summary.organName(), month.toString());
        Faces.sendFile(PaperBinder.print(title, tables), "confidentiality-reviews-" + month + ".pdf", true);
    }

    /** Name and number of each figure. */
    public List<List<String>> figures() {
        MonthFigures figures = summary.figures();
        return List.of(
                figure("total", figures.total()),
                figure("open", figures.open()),
                figure("openAfterRedaction", figures.openAfterRedaction()),
                figure("closed", figures.closed()),
                figure("asked", figures.asked()),
                figure("approved", figures.approved()),
                figure("refused", figures.refused()),
                figure("returned", figures.returned()),
                figure("voided", figures.voided()),
                figure("pending", figures.pending()));
    }

    private List<String> figure(String key, long count) {
        return List.of(texts.get("confidentiality.month.figure." + key), String.valueOf(count));
    }

    private static List<Object> cells(ReviewRow row) {
        return Arrays.asList(
                row.number(),
                row.title(),
                row.drafterName(),
                row.submittedOn(),
                Words.label("confidentiality", row.conclusion()),
                Words.label("confidentiality", row.state()),
                row.endedOn());
    }

    public YearMonth getPrevious() {
        return month.minusMonths(1);
    }

    public YearMonth getNext() {
        return month.plusMonths(1);
    }

    public YearMonth getMonth() {
        return month;
    }

    public MonthView getSummary() {
        return summary;
    }

    public List<ReviewRow> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}

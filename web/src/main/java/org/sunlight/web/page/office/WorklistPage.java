package org.sunlight.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.office.worklist.Worklist;
import org.sunlight.office.worklist.WorklistQueries;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.shared.security.Roles;
import org.sunlight.web.kit.Pages;

/** The work list. Which part is shown is said by the address, so that every view of it can be kept as a link. */
@Named("worklistPage")
@RequestScoped
public class WorklistPage {

    private static final int SIZE = 20;
    private static final int BARS_HIGH = 80;

    @Inject
    private WorklistQueries worklists;

    @Inject
    private RequestQueries requests;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WorklistChoice choice;

    @Inject
    private WorklistWorkbook workbook;

    @Inject
    private Clock clock;

    private int page = 1;
    private boolean export;
    private Worklist list;
    private long newToday;

    public void open() throws IOException {
        choice.settle(worklists.leads() ? "organ" : "mine");
        if (export) {
            Faces.sendFile("worklist.xlsx", true, output -> workbook.write(choice, output));
            return;
        }
        list = worklists.worklist(choice.filter(), choice.sort(), (page - 1) * SIZE, SIZE);
        newToday = requests.countFew(new RequestFilter(
                null, null, null, null, null, null, null, getToday(), getToday().plusDays(1)));
    }

    /** Files that wait for the word of the reader, who is one of those that approve. */
    public long getAwaiting() {
        return requests.countFew(RequestFilter.awaiting(caller.get().roles()));
    }

    /** Whether the reader is one who gives cases to others. */
    public boolean isAssigning() {
        return caller.get().is(Roles.SECTION_HEAD) || caller.get().is(Roles.DISCLOSURE_OFFICER);
    }

    /** Rows of the part that is shown, for the pager. */
    public long getShown() {
        return switch (choice.getShow()) {
            case "overdue" -> list.counts().overdue();
            case "red" -> list.counts().red();
            case "yellow" -> list.counts().yellow();
            case "green" -> list.counts().green();
            case "paused" -> list.counts().paused();
            default -> list.counts().total();
        };
    }

    public int getPages() {
        return Pages.of(getShown(), SIZE);
    }

    /** Height of a bar of the chart; the highest day fills it. */
    public int high(long count) {
        long most = list.ahead().stream().mapToLong(day -> day.count()).max().orElse(0);
        return most == 0 ? 0 : (int) Math.max(count > 0 ? 3 : 0, count * BARS_HIGH / most);
    }

    public boolean isAnythingAhead() {
        return list.ahead().stream().anyMatch(day -> day.count() > 0);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public Worklist getList() {
        return list;
    }

    public List<OpenClock> getRows() {
        return list.rows();
    }

    public long getNewToday() {
        return newToday;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Pages.asked(page);
    }

    /** Whether the list is asked for as a workbook. */
    public boolean isExport() {
        return export;
    }

    public void setExport(boolean export) {
        this.export = export;
    }
}

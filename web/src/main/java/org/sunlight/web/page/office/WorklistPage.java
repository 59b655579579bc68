package org.sunlight.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sunlight.disclosure.request.RequestFilter;
import org.sunlight.disclosure.request.RequestQueries;
import org.sunlight.law.clock.Light;
import org.sunlight.law.clock.OpenClock;
import org.sunlight.office.worklist.Worklist;
import org.sunlight.office.worklist.WorklistFilter;
import org.sunlight.office.worklist.WorklistQueries;
import org.sunlight.shared.security.CurrentCaller;
import org.sunlight.web.kit.MessageMap;
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
    private MessageMap texts;

    @Inject
    private Clock clock;

    private String scope;
    private String show = "all";
    private String kind;
    private int page = 1;
    private Worklist list;
    private long newToday;

    public void open() {
        if (scope == null) {
            scope = worklists.leads() ? "organ" : "mine";
        }
        list = worklists.worklist(
                new WorklistFilter(isMine(), light(), show.equals("overdue"), kind), (page - 1) * SIZE, SIZE);
        newToday = requests.countFew(new RequestFilter(
                null, null, null, null, null, null, null, getToday(), getToday().plusDays(1)));
    }

    /** Files that wait for the word of the reader, who is one of those that approve. */
    public long getAwaiting() {
        return requests.countFew(RequestFilter.awaiting(caller.get().roles()));
    }

    private Light light() {
        return Arrays.stream(Light.values())
                .filter(light -> light.name().equalsIgnoreCase(show))
                .findFirst()
                .orElse(null);
    }

    /** Rows of the part that is shown, for the pager. */
    public long getShown() {
        return switch (show) {
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

    /** What has to be done before the due day, in words. */
    public String act(OpenClock row) {
        String key = "worklist.act." + row.ref().rule();
        return texts.get(texts.containsKey(key) ? key : "worklist.act.other");
    }

    public String address(OpenClock row) {
        String page = row.ref().subjectKind().equals("remedy-case") ? "remedy" : "request";
        return "/disclosure/" + page + ".xhtml?number=" + row.ref().subjectNumber();
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

    public boolean isMine() {
        return "mine".equals(scope);
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

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show == null ? "all" : show;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Pages.asked(page);
    }
}

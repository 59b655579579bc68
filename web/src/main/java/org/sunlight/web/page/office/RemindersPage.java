package org.sunlight.web.page.office;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sunlight.office.worklist.ReminderQueries;
import org.sunlight.office.worklist.ReminderRow;
import org.sunlight.office.worklist.ReminderService;
import org.sunlight.publication.confidentiality.MonthView;
import org.sunlight.publication.rescan.RescanService;
import org.sunlight.web.kit.Bell;
import org.sunlight.web.kit.MessageMap;
import org.sunlight.web.kit.Pages;

/** The bell's page. What was shown is kept, so that a link pressed later opens the reminder that was seen. */
@Named("remindersPage")
@ViewScoped
public class RemindersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    private ReminderQueries reminders;

    @Inject
    private ReminderService service;

    @Inject
    private MessageMap texts;

    private int page = 1;
    private List<ReminderRow> rows;
    private long count;
    private long unread;

    public void open() {
        rows = reminders.page((page - 1) * SIZE, SIZE);
        count = reminders.count();
        unread = reminders.unread();
    }

    public String readAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(texts.text("reminder.readAllDone", service.readAll())));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/office/reminders.xhtml?faces-redirect=true";
    }

    /** What the reminder is about: the matter of a case, the name of a run. */
    public String subject(ReminderRow row) {
        return switch (row.subjectKind()) {
            case "job" -> texts.get("job.name." + row.subject());
            case RescanService.SUBJECT_KIND -> texts.get("confidentiality.rescan.title");
            case MonthView.SUBJECT_KIND -> texts.get("confidentiality.month.title");
            case "head-act" -> texts.text("headact.reminder", row.subject());
            default -> row.subject();
        };
    }

    public String colour(ReminderRow row) {
        return switch (row.occasion()) {
            case OVERDUE, JOB_FAILED -> "red";
            case DUE_SOON, APPROVAL -> "yellow";
            case JOB_ENDED -> "done";
        };
    }

    /** Reading is done by opening: the case shows, the bell counts one less. */
    public String follow(ReminderRow row) {
        service.read(row.id());
        return Bell.address(row) + "&faces-redirect=true";
    }

    public List<ReminderRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public long getCount() {
        return count;
    }

    public long getUnread() {
        return unread;
    }

    public int getPages() {
        return Pages.of(count, SIZE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Pages.asked(page);
    }
}

package org.sunlight.web.page.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sunlight.office.worklist.ReminderQueries;
import org.sunlight.office.worklist.ReminderRow;
import org.sunlight.office.worklist.ReminderService;
import org.sunlight.web.kit.Bell;
import org.sunlight.web.kit.MessageMap;

/** The bell's page. */
@Named("remindersPage")
@RequestScoped
public class RemindersPage {

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
        return (int) Math.max(1, (count + SIZE - 1) / SIZE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 100_000));
    }
}

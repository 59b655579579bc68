package org.sunlight.web.page.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sunlight.law.calendar.CalendarQueries;
import org.sunlight.law.calendar.CalendarService;
import org.sunlight.law.calendar.EnterLocalHoliday;
import org.sunlight.law.calendar.LocalHolidayView;
import org.sunlight.office.organ.OrganQueries;
import org.sunlight.office.organ.OrganView;
import org.sunlight.shared.security.CurrentCaller;

/** The holidays of a place: which organ has which day off besides the national ones. */
@Named("localHolidaysPage")
@ViewScoped
public class LocalHolidaysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService calendar;

    @Inject
    private transient CalendarQueries calendars;

    @Inject
    private transient OrganQueries organs;

    @Inject
    private transient CurrentCaller caller;

    private Long organ;
    private LocalDate day;
    private String name;
    private String source;

    public List<LocalHolidayView> getHolidays() {
        List<Long> visible = organs.visibleTo(caller.get());
        return calendars.localHolidays().stream()
                .filter(holiday -> visible.contains(holiday.organId()))
                .toList();
    }

    public List<OrganView> getOrgans() {
        List<Long> visible = organs.visibleTo(caller.get());
        return organs.all().stream().filter(each -> visible.contains(each.id())).toList();
    }

    public String organName(long id) {
        return organs.organ(id).name();
    }

    public String enter() {
        calendar.enterLocalHoliday(new EnterLocalHoliday(organ, day, name, source));
        return "/law/local-holidays.xhtml?faces-redirect=true";
    }

    public String withdraw(long id) {
        calendar.withdrawLocalHoliday(id);
        return "/law/local-holidays.xhtml?faces-redirect=true";
    }

    public Long getOrgan() {
        return organ;
    }

    public void setOrgan(Long organ) {
        this.organ = organ;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}

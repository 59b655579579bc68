package org.sunlight.law.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sunlight.law.calendar.NoticeState;
import org.sunlight.law.calendar.model.HolidayNotice;
import org.sunlight.law.calendar.model.LocalHoliday;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Notices entered after release, and the local layer. */
@ApplicationScoped
public class CalendarStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    @Inject
    private ShownCalendar shown;

    /** In the order in which they came into force, drafts last. */
    public List<HolidayNotice> notices() {
        return database.createNamedQuery("HolidayNotice.all", HolidayNotice.class)
                .getResultList();
    }

    public List<HolidayNotice> inForce() {
        return notices().stream()
                .filter(notice -> notice.state() == NoticeState.IN_FORCE)
                .toList();
    }

    /** @throws NotFound if there is no such notice */
    public HolidayNotice get(long id) {
        HolidayNotice notice = database.find(HolidayNotice.class, id);
        if (notice == null) {
            throw new NotFound("HOLIDAY_NOTICE_NOT_FOUND");
        }
        return notice;
    }

    /** @throws ConflictingEdit if it was changed since the caller saw it */
    public HolidayNotice get(long id, long seenVersion) {
        HolidayNotice notice = get(id);
        if (notice.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return notice;
    }

    public void add(HolidayNotice notice) {
        database.persist(notice);
        database.flush();
    }

    public List<LocalHoliday> localHolidays() {
        return database.createNamedQuery("LocalHoliday.all", LocalHoliday.class).getResultList();
    }

    public List<LocalHoliday> localHolidays(long organId) {
        return database.createNamedQuery("LocalHoliday.ofOrgan", LocalHoliday.class)
                .setParameter("organ", organId)
                .getResultList();
    }

    /** @throws NotFound if there is no such holiday */
    public LocalHoliday localHoliday(long id) {
        LocalHoliday holiday = database.find(LocalHoliday.class, id);
        if (holiday == null) {
            throw new NotFound("LOCAL_HOLIDAY_NOT_FOUND");
        }
        return holiday;
    }

    public void add(LocalHoliday holiday) {
        database.persist(holiday);
        database.flush();
    }

    /**
     * Grows with every change; tells whether a calendar in memory is still the truth. Whoever changes it flushes before, so
     * that asking need not: in the midst of an import that would write a chunk in two halves.
     */
    public long revision() {
        // native: the revision is a bare counter without an entity of its own
        return ((Number) database.createNativeQuery("select revision from law_revision where topic = 'CALENDAR'")
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult())
                .longValue();
    }

    /** Marks every calendar in memory as old. Also holds other changes of the calendar back until this one is done. */
    public void advance() {
        database.flush();
        database.createNativeQuery("update law_revision set revision = revision + 1 where topic = 'CALENDAR'")
                .executeUpdate();
        shown.forget();
    }
}

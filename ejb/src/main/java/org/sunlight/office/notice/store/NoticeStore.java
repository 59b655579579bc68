package org.sunlight.office.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sunlight.office.notice.model.Notice;
import org.sunlight.office.notice.model.PrintedNotice;
import org.sunlight.shared.error.ConflictingEdit;
import org.sunlight.shared.error.NotFound;

/** Notices and their printed bytes in the database. */
@ApplicationScoped
public class NoticeStore {

    @PersistenceContext(unitName = "sunlight")
    private EntityManager database;

    public void add(Notice notice) {
        database.persist(notice);
        database.flush();
    }

    public void add(PrintedNotice file) {
        database.persist(file);
    }

    public void flush() {
        database.flush();
    }

    public List<Notice> of(String subjectKind, String subjectNumber, List<Long> visible) {
        return database.createNamedQuery("Notice.of", Notice.class)
                .setParameter("kind", subjectKind)
                .setParameter("number", subjectNumber)
                .setParameter("visible", visible)
                .getResultList();
    }

    /** Whatever the organ, oldest first: for who proved by a code that the case is his. */
    public List<Notice> ofCase(String subjectKind, String subjectNumber) {
        return database.createNamedQuery("Notice.ofCase", Notice.class)
                .setParameter("kind", subjectKind)
                .setParameter("number", subjectNumber)
                .getResultList();
    }

    public Notice get(long id, List<Long> visible) {
        Notice notice = database.find(Notice.class, id);
        if (notice == null || !visible.contains(notice.organId())) {
            throw new NotFound("NOTICE_NOT_FOUND");
        }
        return notice;
    }

    public Notice get(long id, long seenVersion, List<Long> visible) {
        Notice notice = get(id, visible);
        if (notice.version() != seenVersion) {
            throw new ConflictingEdit();
        }
        return notice;
    }

    public Optional<PrintedNotice> printed(long noticeId, String format) {
        return database.createNamedQuery("PrintedNotice.of", PrintedNotice.class)
                .setParameter("notice", noticeId)
                .setParameter("format", format)
                .getResultStream()
                .findFirst();
    }
}
